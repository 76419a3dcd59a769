"""What an announcement has on each channel so far."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection

from publisher.channel import SHOWN, Receipt
from publisher.delivery import Delivery, Operation, State
from publisher.planning import PERHAPS_SENT, Line, Standing, Target, address, disconnected
from publisher.service.house import House
from publisher.storage import channels as rows
from publisher.storage.channels import StoredChannel
from publisher.storage.outbox import reading


def standings(connection: Connection, house: House, announcement_id: str) -> list[Standing]:
    """Read the deliveries of one announcement, channel by channel, in the order of the channels."""
    found = []
    for row, deliveries in _by_channel(connection, announcement_id):
        if row.removed_at is None:
            target = Target(row.id, row.name, house.open(row))
            found.append(_standing(target, deliveries))
    return found


def read_on(known: Iterable[Standing]) -> frozenset[str]:
    """Return the names of the channels on which people read it, or may have."""
    return frozenset(standing.target.name for standing in known if standing.there)


def left_behind(connection: Connection, announcement_id: str) -> tuple[Line, ...]:
    """Tell of the channels, disconnected since, where the announcement is or may be."""
    found = []
    for row, deliveries in _by_channel(connection, announcement_id):
        published = any(
            d.state is State.DELIVERED or d.state in PERHAPS_SENT
            for d in deliveries
            if d.operation is Operation.PUBLISH
        )
        receipt, gone = _newest(deliveries)
        if row.removed_at is not None and published and not gone:
            found.append(disconnected(row.name, address(receipt) if receipt else None))
    return tuple(found)


def _by_channel(
    connection: Connection, announcement_id: str
) -> list[tuple[StoredChannel, list[Delivery]]]:
    by_channel: dict[str, list[Delivery]] = {}
    for delivery in reading.of_announcement(connection, announcement_id):
        by_channel.setdefault(delivery.channel_id, []).append(delivery)
    found = [(rows.get(connection, id), deliveries) for id, deliveries in by_channel.items()]
    return sorted(found, key=lambda pair: pair[0].position)


def _standing(target: Target, deliveries: list[Delivery]) -> Standing:
    return Standing(target, deliveries[-1], *_newest(deliveries), tuple(deliveries[:-1]))


def _newest(deliveries: list[Delivery]) -> tuple[Receipt | None, bool]:
    """Return the receipt of what stands, and whether it was withdrawn since."""
    receipt, gone = None, False
    for delivery in deliveries:
        if delivery.state is not State.DELIVERED:
            continue
        gone = delivery.operation is Operation.RETRACT
        receipt = None if gone else delivery.receipt or receipt
    if receipt is None and not gone:
        receipt = next(filter(None, map(_begun, reversed(deliveries))), None)
    return receipt, gone


def _begun(delivery: Delivery) -> Receipt | None:
    """What citizens see of a publication that never came to its end, if anything."""
    if delivery.operation is not Operation.PUBLISH or SHOWN not in delivery.progress:
        return None
    ids = {step: id for step, id in delivery.progress.items() if step != SHOWN}
    return Receipt(remote_ids=ids, url=None, at=delivery.first_armed_at or delivery.due_at)
