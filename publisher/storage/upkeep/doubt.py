"""What a copy that is taken back believes of the outbox, and what may have happened since.

Whatever the copy holds as still to be sent may have been sent, corrected, withdrawn or cancelled
between the copy and now: nothing of it goes out by itself, nor is it read back and repeated (that
it is not there does not prove that it never was). A person says what is still relevant.
docs/decisions/0005 tells why.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, update

from publisher.delivery import State
from publisher.sentence import say
from publisher.storage import expiry, journal
from publisher.storage.database import now
from publisher.storage.outbox.rows import Stored, query, read
from publisher.storage.tables import attempt, delivery

_BY_ITSELF: Final = (State.QUEUED, State.WAITING)
_ON_ITS_WAY: Final = (State.SENDING, State.UNCERTAIN)
_WAITS_FOR_A_PERSON: Final = (State.REJECTED, State.MISSED, State.HELD, State.NEEDS_DECISION)


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """How many deliveries of a copy need a person's word now."""

    asked: int  # their time has passed: were they sent?
    held: int  # their time is still to come: are they still wanted?


def cast(connection: Connection, actor: str, taken_at: datetime) -> Doubt:
    """Stop everything that the copy of `taken_at` would send; the caller tells the journal why."""
    journal.take_turn(connection)
    expiry.doubt(connection)
    moment = now(connection)
    copy = f"{taken_at.astimezone():%d/%m/%Y à %H:%M}"
    asked = held = 0
    for stored in read(connection, query().order_by(delivery.c.seq)):
        state = stored.delivery.state
        if state in _WAITS_FOR_A_PERSON:
            _warn(connection, stored, copy)
        elif state in _BY_ITSELF and stored.delivery.due_at > moment:
            _stop(connection, stored, State.HELD, _still_wanted(copy), moment, actor)
            held += 1
        elif state in (*_BY_ITSELF, *_ON_ITS_WAY):
            _stop(connection, stored, State.NEEDS_DECISION, _was_it_sent(copy), moment, actor)
            asked += 1
    return Doubt(asked=asked, held=held)


def _stop(
    connection: Connection,
    stored: Stored,
    to: State,
    error: str,
    moment: datetime,
    actor: str,
) -> None:
    before = stored.delivery
    values: dict[str, Any] = {
        "state": to,
        "error": error,
        "next_at": None,
        "lease_owner": None,
        "lease_until": None,
        "updated_at": moment,
    }
    # Not a step in a delivery's life (publisher.delivery.LEGAL): the copy is put right.
    connection.execute(update(delivery).where(delivery.c.id == before.id).values(values))
    if before.state is State.SENDING:
        connection.execute(
            update(attempt)
            .where(attempt.c.delivery_id == before.id, attempt.c.number == before.attempt)
            .values(ended_at=moment, outcome=State.UNCERTAIN, error=error)
        )
    journal.append(
        connection,
        actor=actor,
        event=f"delivery.{to}",
        subject=before.id,
        body={
            "announcement": before.announcement_id,
            "revision": before.revision,
            "channel": stored.channel,
            "operation": before.operation.value,
            "attempt": before.attempt,
            "error": error,
        },
    )


def _warn(connection: Connection, stored: Stored, copy: str) -> None:
    error = say(
        "Ceci vient de la copie du {copy} : regardez d'abord sur le canal si ce n'est pas parti"
        " depuis. {before}",
        copy=copy,
        before=stored.delivery.error,
    )
    connection.execute(
        update(delivery).where(delivery.c.id == stored.delivery.id).values(error=error.strip())
    )


def _was_it_sent(copy: str) -> str:
    return say(
        "La copie du {copy} ne sait pas si cet envoi est parti depuis : regardez sur le canal, puis"
        " dites s'il y est, ou abandonnez-le.",
        copy=copy,
    )


def _still_wanted(copy: str) -> str:
    return say(
        "La copie du {copy} ne sait pas si cet envoi prévu a été changé ou annulé depuis :"
        " relisez-le, puis relancez-le ou abandonnez-le.",
        copy=copy,
    )
