"""Leases: prolonged while a worker lives, ended when it is dead; and the sleep of all engines."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import ColumnElement, Connection, exists, func, or_, select, update

from publisher.delivery import Delivery, Operation, State
from publisher.outbox import ASLEEP, LeaseLost, Work
from publisher.planning import LINK_WAIT
from publisher.sentence import say
from publisher.storage import journal, preferences, settings
from publisher.storage.database import now
from publisher.storage.outbox import clock
from publisher.storage.outbox.changing import change
from publisher.storage.outbox.rows import OPEN, Stored, get, query, read
from publisher.storage.tables import attempt, channel, delivery

GRACE: Final = timedelta(hours=1)
GRACE_KEY: Final = "grace_seconds"
_SEEN_KEY: Final = "engine_seen_at"
_WOKE_KEY: Final = "engine_woke_at"
_SIGN: Final = timedelta(seconds=10)  # no need to write more often that an engine is awake


def renew(connection: Connection, work: Work) -> None:
    """Prolong one lease that is still running; raises `LeaseLost`."""
    moment = now(connection)
    renewed = connection.execute(
        update(delivery)
        .where(
            delivery.c.id == work.delivery.id,
            delivery.c.attempt == work.delivery.attempt,
            delivery.c.lease_owner == work.owner,
            delivery.c.lease_until > moment,
        )
        .values(lease_until=moment + work.lease)
    )
    if not renewed.rowcount:
        raise LeaseLost(work.delivery.id)


def heartbeat(connection: Connection, works: Collection[Work]) -> None:
    """Prolong what still runs, and leave the sign that an engine is awake."""
    wake_up(connection)
    for work in sorted(works, key=lambda work: work.delivery.id):
        try:
            renew(connection, work)
        except LeaseLost:  # its lane finds out by itself, at its next step
            continue


def ended(connection: Connection, owner: str | None) -> int:
    """End the leases of `owner`, who is dead, or with None those whose time is over."""
    if owner is None:
        over: ColumnElement[bool] = delivery.c.lease_until <= now(connection)
    else:
        over = delivery.c.lease_owner == owner
    count = 0
    for stored in read(connection, query().where(delivery.c.state.in_(OPEN), over)):
        try:
            _end(connection, stored)
        except LeaseLost:  # settled at this very moment
            continue
        count += 1
    return count


def _end(connection: Connection, stored: Stored) -> None:
    moment = now(connection)
    if stored.delivery.state is State.UNCERTAIN:  # reading back does no harm: let go
        connection.execute(
            update(delivery)
            .where(
                delivery.c.id == stored.delivery.id, delivery.c.lease_owner == stored.lease_owner
            )
            .values(lease_owner=None, lease_until=None)
        )
        return
    error = say("L'envoi a été interrompu : Publisher vérifie s'il est parti.")
    change(
        connection,
        stored,
        State.UNCERTAIN,
        error=error,
        next_at=moment,
        uncertain_since=moment,
        look_ups=0,
    )
    connection.execute(
        update(attempt)
        .where(
            attempt.c.delivery_id == stored.delivery.id,
            attempt.c.number == stored.delivery.attempt,
        )
        .values(ended_at=moment, outcome=State.UNCERTAIN, error=error)
    )


def wake_up(connection: Connection) -> None:
    """After a time in which no engine ran: what became stale is missed, links get their time.

    A clock that was set forward looks the same. One that was set back shows, too.
    """
    moment = now(connection)
    kept = settings.read(connection, _SEEN_KEY)
    seen = None if kept is None else datetime.fromisoformat(kept)
    if seen is not None and abs(moment - seen) < _SIGN:
        return
    if seen is None or abs(moment - seen) > ASLEEP:
        journal.take_turn(connection)
        if seen is not None and seen > moment:
            clock.set_back(connection, moment, seen - moment)
        clock.doubt_anew(connection, moment)
        _miss(connection, moment)
        _wait_anew(connection, moment)
        settings.keep(connection, _WOKE_KEY, moment)
    settings.keep(connection, _SEEN_KEY, moment)


def _miss(connection: Connection, moment: datetime) -> None:
    limit = moment - preferences.duration(connection, GRACE_KEY, GRACE)
    stale = query().where(
        delivery.c.state.in_((State.QUEUED, State.WAITING)),
        func.coalesce(delivery.c.next_at, delivery.c.due_at) < limit,
        # Its time comes only when the platform takes it: until then it was told to wait.
        or_(channel.c.blocked_until.is_(None), channel.c.blocked_until < limit),
        or_(
            delivery.c.operation != Operation.PUBLISH,
            channel.c.posts_blocked_until.is_(None),
            channel.c.posts_blocked_until < limit,
        ),
    )
    for stored in read(connection, stale.order_by(delivery.c.seq)):
        try:
            change(connection, stored, State.MISSED, error=_missed())
        except LeaseLost:
            continue


def miss_what_was_slept_over(connection: Connection, id: str) -> Delivery:
    """Make a delivery that was just proven absent MISSED when nothing ran since its attempt.

    It was armed in time, but on waking the grace time was over: a person says whether it still
    goes out. Call it on a delivery that has just become QUEUED.
    """
    stored = get(connection, id)
    woke = settings.read(connection, _WOKE_KEY)
    armed = connection.execute(
        select(attempt.c.started_at).where(
            attempt.c.delivery_id == id, attempt.c.number == stored.delivery.attempt
        )
    ).scalar()
    if woke is None or armed is None:
        return stored.delivery
    since = datetime.fromisoformat(woke)
    put_back = since > now(connection)  # the clock was: what it had said proves nothing
    if put_back or since - armed <= preferences.duration(connection, GRACE_KEY, GRACE):
        return stored.delivery
    return change(connection, stored, State.MISSED, next_at=None, error=_missed())


def _missed() -> str:
    return say(
        "L'heure prévue est passée pendant que Publisher était arrêté : dites si cet envoi est"
        " encore utile."
    )


def _wait_anew(connection: Connection, moment: datetime) -> None:
    """The page had no chance while everything slept: those who wait for it begin again."""
    page = delivery.alias("page")
    connection.execute(
        update(delivery)
        .where(
            delivery.c.state == State.QUEUED,
            delivery.c.due_at <= moment,
            delivery.c.waits_until < moment + LINK_WAIT,
            exists().where(page.c.id == delivery.c.waits_for, page.c.state.in_(OPEN)),
        )
        .values(waits_until=moment + LINK_WAIT)
    )
