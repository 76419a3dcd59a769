"""What may be taken up now, said once in SQL for the agenda and for the claim.

The statements are built once: building them costs more than running them.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    bindparam,
    case,
    exists,
    func,
    or_,
    select,
)

from publisher.delivery import Operation, State
from publisher.outbox import Agenda
from publisher.storage.database import now
from publisher.storage.outbox.rows import OPEN
from publisher.storage.outbox.suspension import stop
from publisher.storage.tables import channel, delivery
from publisher.storage.types import UtcDateTime

MOMENT: Final = bindparam("moment", type_=UtcDateTime())

# A person is asked about the page: the posts that were set going first leave it its time.
_ASKED: Final = (State.MISSED, State.HELD)

_earlier = delivery.alias("earlier")
_page = delivery.alias("page")
_held = delivery.alias("held")


def _ready() -> ColumnElement[bool]:
    """Say of a row whether nothing but its lane keeps it from being taken up at `MOMENT`.

    For statements that have joined the row's channel.
    """
    rested = or_(delivery.c.next_at.is_(None), delivery.c.next_at <= MOMENT)
    behind = exists().where(
        _earlier.c.announcement_id == delivery.c.announcement_id,
        _earlier.c.channel_id == delivery.c.channel_id,
        _earlier.c.seq < delivery.c.seq,
        _earlier.c.state.in_(OPEN),
    )
    page_may_come = exists().where(
        _page.c.id == delivery.c.waits_for, _page.c.state.in_((*OPEN, *_ASKED))
    )
    taken = or_(
        delivery.c.operation != Operation.PUBLISH,
        channel.c.posts_blocked_until.is_(None),
        channel.c.posts_blocked_until <= MOMENT,
    )
    sendable = and_(
        delivery.c.state.in_((State.QUEUED, State.WAITING)),
        delivery.c.due_at <= MOMENT,
        rested,
        taken,
        ~behind,
        or_(
            delivery.c.waits_for.is_(None),
            delivery.c.waits_until <= MOMENT,
            ~page_may_come,
        ),
    )
    readable = and_(delivery.c.state == State.UNCERTAIN, rested)
    return and_(delivery.c.lease_owner.is_(None), or_(sendable, readable))


def _due() -> Select[str]:
    lane_held = exists().where(
        _held.c.channel_id == delivery.c.channel_id, _held.c.lease_owner.is_not(None)
    )
    return (
        select(delivery.c.channel_id)
        .distinct()
        .join(channel, channel.c.id == delivery.c.channel_id)
        .where(
            delivery.c.state.in_(OPEN),
            READY,
            ~lane_held,
            or_(channel.c.blocked_until.is_(None), channel.c.blocked_until <= MOMENT),
        )
    )


def _next() -> Select[Any]:
    ahead = [
        func.min(case((instant > MOMENT, instant)))
        for instant in (
            delivery.c.due_at,
            delivery.c.next_at,
            delivery.c.waits_until,
            delivery.c.lease_until,
            channel.c.blocked_until,
            channel.c.posts_blocked_until,
        )
    ]
    return (
        select(*ahead)
        .select_from(delivery.join(channel, channel.c.id == delivery.c.channel_id))
        .where(delivery.c.state.in_(OPEN))
    )


READY: Final = _ready()
# During an emergency stop: nothing but the announcements that a person let through.
LET_THROUGH: Final = delivery.c.announcement_id.in_(bindparam("allowed", expanding=True))
_DUE: Final = _due()
_DUE_LET_THROUGH: Final = _due().where(LET_THROUGH)
_NEXT: Final = _next()
_LAPSED: Final = select(
    exists().where(delivery.c.state.in_(OPEN), delivery.c.lease_until <= MOMENT)
)


def agenda(connection: Connection) -> Agenda:
    """Say which lanes are free and have work, and when the next change comes by itself."""
    moment = now(connection)
    at = {"moment": moment}
    return Agenda(
        due=_due_lanes(connection, at),
        lapsed=connection.execute(_LAPSED, at).scalar_one(),
        next_in=_until_next(connection, moment),
    )


def _due_lanes(connection: Connection, at: dict[str, datetime]) -> tuple[str, ...]:
    holding = stop(connection)
    if holding is None:
        return tuple(connection.execute(_DUE, at).scalars())
    if not holding.allowed:
        return ()
    allowed = {**at, "allowed": holding.allowed}
    return tuple(connection.execute(_DUE_LET_THROUGH, allowed).scalars())


def _until_next(connection: Connection, moment: datetime) -> timedelta | None:
    row = connection.execute(_NEXT, {"moment": moment}).one()
    found: list[datetime] = [instant for instant in row if instant is not None]
    return min(found) - moment if found else None
