"""Deliveries of the outbox, as people follow them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Final

from sqlalchemy import Connection

from publisher import registry
from publisher.announcement import Announcement, Kind
from publisher.channel import PREPARED
from publisher.delivery import Delivery, Operation, State
from publisher.planning import address
from publisher.sentence import say
from publisher.storage import announcements
from publisher.storage import channels as rows
from publisher.storage.database import now
from publisher.storage.outbox import reading, suspension
from publisher.storage.series import occurrences
from publisher.text.moments import near
from publisher.views import DeliveryView

_STOPPABLE: Final = (State.QUEUED, State.WAITING, State.HELD)


def delivery_views(
    connection: Connection, deliveries: Iterable[Delivery]
) -> tuple[DeliveryView, ...]:
    """Add to each delivery the names that people know; keeps the order."""
    moment = now(connection)
    deliveries = tuple(deliveries)
    planted = occurrences.of_announcements(connection, {d.announcement_id for d in deliveries})
    channels: dict[str, rows.StoredChannel] = {}
    titles: dict[str, Announcement] = {}
    holding = suspension.stop(connection)
    found = []
    for delivery in deliveries:
        channel = channels.get(delivery.channel_id)
        if channel is None:
            channel = channels[delivery.channel_id] = rows.get(connection, delivery.channel_id)
        written = titles.get(delivery.announcement_id)
        if written is None:
            written = announcements.newest(connection, delivery.announcement_id)
            titles[delivery.announcement_id] = written
        stopped = (
            holding is not None
            and delivery.announcement_id not in holding.allowed
            and delivery.state in _STOPPABLE
        )
        view = _view(delivery, channel, written, moment, stopped=stopped)
        if delivery.announcement_id in planted:
            view = replace(view, series=planted[delivery.announcement_id][0])
        if view.waits_for_link and delivery.waits_for is not None:
            page = reading.get(connection, delivery.waits_for)
            view = replace(view, waits_for=rows.get(connection, page.channel_id).name)
        found.append(view)
    return tuple(found)


def _view(
    delivery: Delivery,
    channel: rows.StoredChannel,
    written: Announcement,
    moment: datetime,
    *,
    stopped: bool,
) -> DeliveryView:
    receipt = delivery.receipt
    withdrawn = delivery.operation is Operation.RETRACT
    return DeliveryView(
        id=delivery.id,
        announcement_id=delivery.announcement_id,
        revision=delivery.revision,
        channel=channel.name,
        kind=channel.kind,
        operation=delivery.operation,
        state=delivery.state,
        due_at=delivery.due_at,
        next_at=delivery.next_at,
        remote_ids=receipt.remote_ids if receipt else dict(delivery.progress),
        url=address(receipt) if receipt and not withdrawn else None,
        attempts=delivery.attempt,
        error=delivery.error or _used_up(delivery, channel, moment),
        waits_for_link=delivery.state is State.QUEUED and delivery.waits_for is not None,
        title=written.title,
        time_zone=written.time_zone,
        alert=written.kind is Kind.ALERT,
        stopped=stopped,
        prepared=_prepared(delivery),
        has_address=has_addresses(channel.kind),
    )


def has_addresses(kind: str) -> bool:
    """Say whether what a kind sends can be opened; of one that is no longer installed, it could."""
    return kind not in registry.kinds() or registry.kind(kind).has_addresses


def _prepared(delivery: Delivery) -> str | None:
    """Return where the person finds what they are to publish, while it waits for them."""
    waits = delivery.state is State.NEEDS_DECISION
    return delivery.progress.get(PREPARED) if waits else None


def _used_up(delivery: Delivery, channel: rows.StoredChannel, moment: datetime) -> str:
    """Say why a post that is due does not leave, when the platform takes no more of them."""
    until = channel.posts_blocked_until
    waits = delivery.state is State.QUEUED and delivery.operation is Operation.PUBLISH
    if not waits or until is None or until <= max(moment, delivery.due_at):
        return ""
    return say(
        "« {channel} » n'accepte plus de nouvelle publication pour le moment : l'envoi partira"
        " {when}.",
        channel=channel.name,
        when=near(until, moment),
    )
