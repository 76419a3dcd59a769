"""What a person decides for one announcement: its stopped deliveries go or end together.

Different announcements that are set going one after the other leave one after the other: whoever
releases twenty of them in a minute does not flood the citizens.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection

from publisher.delivery import LATE, Delivery, State
from publisher.errors import InputError
from publisher.planning import ALERT_PRIORITY
from publisher.sentence import say
from publisher.storage import journal, preferences, settings
from publisher.storage.database import now
from publisher.storage.outbox import people, reading
from publisher.storage.outbox.suspension import stop

SPACING: Final = timedelta(minutes=5)  # between released announcements
SPACING_KEY: Final = "spacing_seconds"
_NOT_YET: Final = frozenset({State.QUEUED, State.WAITING})
_KEY: Final = "released"  # the announcement that was last set going, and for when


def release(
    connection: Connection,
    announcement_id: str,
    actor: str,
    *,
    only: Sequence[str] | None = None,
    at: datetime | None = None,
    at_once: bool = False,
) -> tuple[Delivery, ...]:
    """Set the stopped deliveries of an announcement going again, or those named in `only`.

    At the instant `at`; else at their own hour while that is to come, unless `at_once`; else now,
    at a distance from the announcement that was released before. An alert keeps no distance, nor
    does what the platform had refused. Raises `InputError` when there is nothing to release, or
    when everything is suspended.
    """
    journal.take_turn(connection)
    moment = now(connection)
    chosen = _stopped(connection, announcement_id, only)
    _refuse_while_suspended(connection, announcement_id, at, moment)
    spaced = any(one.state in LATE and one.priority < ALERT_PRIORITY for one in chosen)
    slot: datetime | None = None
    released = []
    for one in chosen:
        due = at
        if due is None and one.due_at > moment and not at_once:
            due = one.due_at
        if due is None:
            slot = slot or (_slot(connection, announcement_id, moment) if spaced else moment)
            due = slot
        released.append(people.release(connection, one.id, actor, due_at=due))
    journal.append(
        connection,
        actor=actor,
        event="announcement.released",
        subject=announcement_id,
        body={"deliveries": {one.id: one.due_at.isoformat() for one in released}},
    )
    return tuple(released)


def drop(
    connection: Connection, announcement_id: str, actor: str, *, only: Sequence[str] | None = None
) -> tuple[Delivery, ...]:
    """Give up the stopped deliveries of an announcement, or the deliveries named in `only`."""
    journal.take_turn(connection)
    ids = only or [one.id for one in _stopped(connection, announcement_id, None)]
    return _cancelled(connection, announcement_id, ids, actor, "announcement.dropped")


def call_off(connection: Connection, announcement_id: str, actor: str) -> tuple[Delivery, ...]:
    """Cancel what has not left yet; raises `InputError` when all has left or is settled."""
    journal.take_turn(connection)
    ids = [
        one.id
        for one in reading.of_announcement(connection, announcement_id)
        if one.state in _NOT_YET
    ]
    if not ids:
        raise InputError(
            say("Rien de cette annonce n'attend plus son départ : il n'y a rien à annuler.")
        )
    return _cancelled(connection, announcement_id, ids, actor, "announcement.called_off")


def _cancelled(
    connection: Connection, announcement_id: str, ids: Sequence[str], actor: str, event: str
) -> tuple[Delivery, ...]:
    cancelled = tuple(people.cancel(connection, id, actor) for id in ids)
    journal.append(
        connection,
        actor=actor,
        event=event,
        subject=announcement_id,
        body={"deliveries": [one.id for one in cancelled]},
    )
    return cancelled


def refuse_while_suspended(connection: Connection, announcement_id: str) -> None:
    """Raise `InputError` when an emergency stop would keep the announcement from starting."""
    moment = now(connection)
    _refuse_while_suspended(connection, announcement_id, None, moment)


def _refuse_while_suspended(
    connection: Connection, announcement_id: str, at: datetime | None, moment: datetime
) -> None:
    holding = stop(connection)
    if holding is None or announcement_id in holding.allowed or (at is not None and at > moment):
        return
    raise InputError(
        say(
            "Tout est suspendu ({reason}) : rien ne part. Reprenez d'abord les envois, ou"
            " choisissez une heure.",
            reason=holding.reason,
        )
    )


def _stopped(
    connection: Connection, announcement_id: str, only: Sequence[str] | None
) -> tuple[Delivery, ...]:
    chosen = tuple(
        one
        for one in reading.of_announcement(connection, announcement_id)
        if (one.state in people.STOPPED if only is None else one.id in only)
    )
    if not chosen:
        raise InputError(
            say("Rien de cette annonce n'attend une décision : elle est partie, prévue ou annulée.")
        )
    return chosen


def _slot(connection: Connection, announcement_id: str, moment: datetime) -> datetime:
    """Take the next free place in the row of released announcements."""
    slot = moment
    last = settings.read(connection, _KEY)
    # A clock that was put back would keep everybody waiting for what it had said.
    if last is not None and datetime.fromisoformat(last["said_at"]) <= moment:
        taken = datetime.fromisoformat(last["at"])
        apart = last["announcement"] != announcement_id
        spacing = preferences.duration(connection, SPACING_KEY, SPACING)
        slot = max(moment, taken + spacing if apart else taken)
    kept = {"announcement": announcement_id, "at": slot, "said_at": moment}
    settings.keep(connection, _KEY, kept)
    return slot
