"""The guard against doubles: the same text on the same channel, gone out or about to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, and_, exists, func, or_, select

from publisher.delivery import Delivery, Operation, State
from publisher.planning import PERHAPS_SENT, SHOWING
from publisher.storage.database import now
from publisher.storage.tables import announcement, channel, delivery, revision

_COMING: Final = (State.QUEUED, State.WAITING)
_STOPPED: Final = (State.HELD, State.MISSED)  # a person may still set them going
_later = delivery.alias("later")


@dataclass(frozen=True, slots=True, kw_only=True)
class Twin:
    """What another announcement has done, or will do, with the same text on the same channel."""

    channel: str
    announcement_id: str
    title: str
    state: State
    at: datetime  # when it went out, or will
    url: str | None


def twin_of(connection: Connection, planned: Delivery, window: timedelta) -> Twin | None:
    """Return the newest twin within `window` of the planned publication, before or after it.

    None for corrections and withdrawals. Holds until the transaction ends only when the caller has
    the journal's turn: without it, another process may accept the same text at this moment.
    """
    if planned.operation is not Operation.PUBLISH or planned.text_key is None:
        return None
    moment = now(connection)
    found = connection.execute(
        select(
            delivery.c.announcement_id,
            delivery.c.state,
            delivery.c.due_at,
            delivery.c.next_at,
            delivery.c.updated_at,
            delivery.c.receipt,
            channel.c.name,
            revision.c.title,
        )
        .join(channel, channel.c.id == delivery.c.channel_id)
        .join(announcement, announcement.c.id == delivery.c.announcement_id)
        .join(
            revision,
            and_(
                revision.c.announcement_id == announcement.c.id,
                revision.c.number == announcement.c.newest,
            ),
        )
        .where(
            delivery.c.channel_id == planned.channel_id,
            delivery.c.text_key == planned.text_key,
            delivery.c.announcement_id != planned.announcement_id,
            delivery.c.operation.in_(SHOWING),
            _near(max(planned.due_at, moment), window, moment),
            ~_withdrawn(),
        )
        .order_by(delivery.c.seq.desc())
        .limit(1)
    ).first()
    return None if found is None else _twin(found, moment)


def _near(due_at: datetime, window: timedelta, moment: datetime) -> ColumnElement[bool]:
    """Say of a row whether its text is shown less than `window` before or after `due_at`."""
    first, last = due_at - window, due_at + window
    soon = moment > first  # what may leave at any moment counts as leaving now
    planned = func.coalesce(delivery.c.next_at, delivery.c.due_at)
    return or_(
        and_(
            delivery.c.state == State.DELIVERED,
            delivery.c.updated_at > first,
            delivery.c.updated_at < last,
        ),
        and_(
            delivery.c.state.in_(_COMING),
            planned < last,
            or_(planned > first, planned <= moment) if soon else planned > first,
        ),
        delivery.c.state.in_(tuple(PERHAPS_SENT)) if soon else delivery.c.id.is_(None),
        and_(
            delivery.c.state.in_(_STOPPED),
            or_(
                and_(delivery.c.due_at > first, delivery.c.due_at < last),
                and_(delivery.c.updated_at > first, delivery.c.updated_at < last),
            ),
        ),
    )


def _withdrawn() -> ColumnElement[bool]:
    return exists().where(
        _later.c.announcement_id == delivery.c.announcement_id,
        _later.c.channel_id == delivery.c.channel_id,
        _later.c.seq > delivery.c.seq,
        _later.c.operation == Operation.RETRACT,
        _later.c.state.not_in((State.CANCELLED, State.REJECTED)),
    )


def _twin(row: Any, moment: datetime) -> Twin:
    at = row.updated_at
    if row.state in _COMING:
        at = max(row.next_at or row.due_at, moment)
    elif row.state in _STOPPED:
        at = row.due_at
    receipt = row.receipt
    return Twin(
        channel=row.name,
        announcement_id=row.announcement_id,
        title=row.title,
        state=row.state,
        at=at,
        url=receipt.url if receipt is not None else None,
    )
