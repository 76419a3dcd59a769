"""What may be taken up now, said once in SQL for the agenda and for the claim."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, case, exists, func, or_, select

from publisher.delivery import State
from publisher.outbox import Agenda
from publisher.storage.database import now
from publisher.storage.outbox.rows import OPEN
from publisher.storage.outbox.suspension import suspended
from publisher.storage.tables import channel, delivery


def ready(moment: datetime) -> ColumnElement[bool]:
    """Say of a row whether nothing but its lane keeps it from being taken up at `moment`."""
    rested = or_(delivery.c.next_at.is_(None), delivery.c.next_at <= moment)
    sendable = and_(
        delivery.c.state.in_((State.QUEUED, State.WAITING)),
        delivery.c.due_at <= moment,
        rested,
        ~_behind(),
        or_(
            delivery.c.waits_for.is_(None),
            delivery.c.waits_until <= moment,
            ~_page_is_open(),
        ),
    )
    readable = and_(delivery.c.state == State.UNCERTAIN, rested)
    return and_(delivery.c.lease_owner.is_(None), or_(sendable, readable))


def agenda(connection: Connection) -> Agenda:
    """Say which lanes are free and have work, and when the next change comes by itself."""
    moment = now(connection)
    lapsed = connection.execute(
        select(exists().where(delivery.c.state.in_(OPEN), delivery.c.lease_until <= moment))
    ).scalar_one()
    if suspended(connection) is not None:
        return Agenda(lapsed=lapsed, next_in=_until_next(connection, moment))
    held = delivery.alias("held")
    lane_held = exists().where(
        held.c.channel_id == delivery.c.channel_id, held.c.lease_owner.is_not(None)
    )
    due = connection.execute(
        select(delivery.c.channel_id)
        .distinct()
        .join(channel, channel.c.id == delivery.c.channel_id)
        .where(
            delivery.c.state.in_(OPEN),
            ready(moment),
            ~lane_held,
            or_(channel.c.blocked_until.is_(None), channel.c.blocked_until <= moment),
        )
    ).scalars()
    return Agenda(due=tuple(due), lapsed=lapsed, next_in=_until_next(connection, moment))


def _until_next(connection: Connection, moment: datetime) -> timedelta | None:
    ahead = [
        func.min(case((instant > moment, instant)))
        for instant in (
            delivery.c.due_at,
            delivery.c.next_at,
            delivery.c.waits_until,
            delivery.c.lease_until,
            channel.c.blocked_until,
        )
    ]
    row = connection.execute(
        select(*ahead)
        .select_from(delivery.join(channel, channel.c.id == delivery.c.channel_id))
        .where(delivery.c.state.in_(OPEN))
    ).one()
    found: list[datetime] = [instant for instant in row if instant is not None]
    return min(found) - moment if found else None


def _behind() -> Any:
    """Whether something earlier of the same announcement is still open on the channel."""
    earlier = delivery.alias("earlier")
    return exists().where(
        earlier.c.announcement_id == delivery.c.announcement_id,
        earlier.c.channel_id == delivery.c.channel_id,
        earlier.c.seq < delivery.c.seq,
        earlier.c.state.in_(OPEN),
    )


def _page_is_open() -> Any:
    page = delivery.alias("page")
    return exists().where(page.c.id == delivery.c.waits_for, page.c.state.in_(OPEN))
