"""Whether it is worth waiting: what is on its way, and what rests longer than one's patience."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, select

from publisher.delivery import Operation, State
from publisher.storage.database import now
from publisher.storage.outbox.rows import OPEN
from publisher.storage.outbox.suspension import stop
from publisher.storage.tables import channel, delivery


def unfinished(connection: Connection, announcement_id: str | None, patience: timedelta) -> bool:
    """Say whether something (of one announcement) goes on within `patience` from now."""
    rows = connection.execute(
        select(
            delivery.c.id,
            delivery.c.seq,
            delivery.c.announcement_id,
            delivery.c.channel_id,
            delivery.c.operation,
            delivery.c.state,
            delivery.c.due_at,
            delivery.c.next_at,
            delivery.c.waits_for,
            delivery.c.waits_until,
            delivery.c.lease_owner,
            channel.c.blocked_until,
            channel.c.posts_blocked_until,
        )
        .join(channel, channel.c.id == delivery.c.channel_id)
        .where(delivery.c.state.in_(OPEN))
    ).all()
    horizon = now(connection) + patience
    holding = stop(connection)
    return any(
        row.lease_owner is not None
        or (
            (holding is None or row.announcement_id in holding.allowed)
            and _goes_on(row, rows, horizon)
        )
        for row in rows
        if announcement_id is None or row.announcement_id == announcement_id
    )


def _goes_on(row: Any, rows: Sequence[Any], horizon: datetime) -> bool:
    if row.lease_owner is not None:
        return True
    if _rests(row, horizon):
        return False
    if row.state is State.UNCERTAIN:
        return True
    behind = any(
        other.announcement_id == row.announcement_id
        and other.channel_id == row.channel_id
        and other.seq < row.seq
        and _rests(other, horizon)
        for other in rows
    )
    page_rests = any(other.id == row.waits_for and _rests(other, horizon) for other in rows)
    without_page = page_rests and row.waits_until is not None and row.waits_until > horizon
    return not behind and not without_page


def _rests(row: Any, horizon: datetime) -> bool:
    """Whether nothing happens to it before `horizon`."""
    instants = [row.due_at, row.next_at, row.blocked_until]
    if row.operation is Operation.PUBLISH:
        instants.append(row.posts_blocked_until)
    return row.lease_owner is None and any(at is not None and at > horizon for at in instants)
