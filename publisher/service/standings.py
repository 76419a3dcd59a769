"""What an announcement has on each channel so far."""

from __future__ import annotations

from sqlalchemy import Connection

from publisher.delivery import Delivery, Operation, State
from publisher.planning import Standing, Target
from publisher.service.house import House
from publisher.storage import channels as rows
from publisher.storage.outbox import reading


def standings(connection: Connection, house: House, announcement_id: str) -> list[Standing]:
    """Read the deliveries of one announcement, channel by channel, in the order they began."""
    by_channel: dict[str, list[Delivery]] = {}
    for delivery in reading.of_announcement(connection, announcement_id):
        by_channel.setdefault(delivery.channel_id, []).append(delivery)
    found = []
    for channel_id, deliveries in by_channel.items():
        row = rows.get(connection, channel_id)
        if row.removed_at is None:
            target = Target(row.id, row.name, house.open(row))
            found.append(_standing(target, deliveries))
    return found


def _standing(target: Target, deliveries: list[Delivery]) -> Standing:
    receipt, gone = None, False
    for delivery in deliveries:
        if delivery.state is not State.DELIVERED:
            continue
        gone = delivery.operation is Operation.RETRACT
        receipt = None if gone else delivery.receipt or receipt
    return Standing(target, deliveries[-1], receipt, gone)
