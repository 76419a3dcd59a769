"""When the clock was set, or nobody looked at it: what was measured by it is measured anew."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, select, update

from publisher.delivery import State
from publisher.storage.outbox.rows import OPEN, query, read
from publisher.storage.tables import channel, delivery


def set_back(connection: Connection, moment: datetime, by: timedelta) -> None:
    """The clock went back: what rests, is held or is blocked must not last so much longer.

    A read-back looks from the first attempt on: that instant, too, was told by the wrong clock.
    """
    for stored in read(connection, query().where(delivery.c.state.in_(OPEN))):
        told = {
            "next_at": stored.delivery.next_at,
            "first_armed_at": stored.delivery.first_armed_at,
            "lease_until": stored.lease_until,
        }
        right = {name: at - by for name, at in told.items() if at is not None}
        if stored.delivery.attempt:  # its hour had come, whatever the clock says now
            right["due_at"] = min(stored.delivery.due_at, moment)
        if right:
            row = update(delivery).where(delivery.c.id == stored.delivery.id)
            connection.execute(row.values(right))
    _unblock(connection, moment, by)
    # Whoever follows changes by their instants would hear of nothing until the old hour returns.
    late = update(delivery).where(delivery.c.updated_at > moment)
    connection.execute(late.values(updated_at=moment))


def doubt_anew(connection: Connection, moment: datetime) -> None:
    """A platform may be slow to list: how long ago the attempt was is no longer known."""
    connection.execute(
        update(delivery).where(delivery.c.state == State.UNCERTAIN).values(uncertain_since=moment)
    )


def _unblock(connection: Connection, moment: datetime, by: timedelta) -> None:
    for until in (channel.c.blocked_until, channel.c.posts_blocked_until):
        blocked = select(channel.c.id, until).where(until > moment)
        for id, at in connection.execute(blocked).all():
            connection.execute(update(channel).where(channel.c.id == id).values({until: at - by}))
