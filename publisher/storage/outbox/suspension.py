"""The emergency stop: nothing starts any more, and nothing restarts without a person's word."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Connection, func, or_, select

from publisher.delivery import State
from publisher.errors import InputError
from publisher.outbox import LeaseLost
from publisher.sentence import say
from publisher.storage import journal, settings
from publisher.storage.database import now
from publisher.storage.outbox.changing import change
from publisher.storage.outbox.rows import query, read
from publisher.storage.tables import delivery

_KEY: Final = "suspension"


def suspended(connection: Connection) -> str | None:
    """Return the reason why everything is suspended, or None."""
    kept = settings.read(connection, _KEY)
    return None if kept is None else str(kept["reason"])


def suspend(connection: Connection, reason: str, actor: str) -> int:
    """Hold everything that has not started; return how many deliveries were held by it."""
    if not reason.strip():
        raise InputError(say("Dites pourquoi tout doit être suspendu : il manque la raison."))
    journal.take_turn(connection)
    moment = now(connection)
    settings.keep(connection, _KEY, {"reason": reason, "since": moment, "by": actor})
    held = _hold(connection, say("Suspendu : {reason}", reason=reason), actor, all_of_them=True)
    journal.append(
        connection,
        actor=actor,
        event="sending.suspended",
        subject="",
        body={"reason": reason, "held": held},
    )
    return held


def resume(connection: Connection, actor: str) -> int:
    """Lift the suspension; return how many deliveries wait for a person to set them going.

    What was accepted meanwhile and is due is held as well: resuming never floods.
    """
    reason = suspended(connection)
    if reason is not None:
        journal.take_turn(connection)
        sentence = say("Retenu pendant la suspension ({reason}).", reason=reason)
        _hold(connection, sentence, actor, all_of_them=False)
        settings.forget(connection, _KEY)
        journal.append(connection, actor=actor, event="sending.resumed", subject="", body={})
    waiting = select(func.count()).where(delivery.c.state == State.HELD)
    return connection.execute(waiting).scalar_one()


def _hold(connection: Connection, error: str, actor: str, *, all_of_them: bool) -> int:
    chosen = query().where(delivery.c.state.in_((State.QUEUED, State.WAITING)))
    if not all_of_them:
        due = or_(delivery.c.due_at <= now(connection), delivery.c.state == State.WAITING)
        chosen = chosen.where(due)
    held = 0
    for stored in read(connection, chosen.order_by(delivery.c.seq)):
        try:
            change(connection, stored, State.HELD, actor=actor, error=error)
        except LeaseLost:  # it started at this very moment
            continue
        held += 1
    return held
