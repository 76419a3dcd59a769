"""The emergency stop: nothing starts any more, and nothing restarts without a person's word."""

from __future__ import annotations

from dataclasses import dataclass
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
from publisher.storage.tables import channel, delivery

_KEY: Final = "suspension"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """The emergency stop that holds now."""

    reason: str
    allowed: tuple[str, ...] = ()  # ids of the announcements that go out all the same


def stop(connection: Connection) -> Stop | None:
    """Return the emergency stop that holds now, or None."""
    kept = settings.read(connection, _KEY)
    if kept is None:
        return None
    return Stop(reason=str(kept["reason"]), allowed=tuple(kept.get("allowed", ())))


def suspended(connection: Connection) -> str | None:
    """Return the reason why everything is suspended, or None."""
    holding = stop(connection)
    return None if holding is None else holding.reason


def suspend(connection: Connection, reason: str, actor: str) -> int:
    """Hold everything that has not started; return how many deliveries were held by it.

    A new stop allows nothing through, whatever an earlier one did.
    """
    if not reason.strip():
        raise InputError(say("Dites pourquoi tout doit être suspendu : il manque la raison."))
    _wait_for_claims(connection)
    journal.take_turn(connection)
    moment = now(connection)
    settings.keep(connection, _KEY, {"reason": reason, "since": moment, "by": actor, "allowed": []})
    held = _hold(connection, say("Suspendu : {reason}", reason=reason), actor)
    journal.append(
        connection,
        actor=actor,
        event="sending.suspended",
        subject="",
        body={"reason": reason, "held": held},
    )
    return held


def let_through(connection: Connection, announcement_id: str, actor: str, title: str) -> None:
    """Let the deliveries of one announcement start in spite of the stop; others stay held.

    What was held of it already must be released as well. Raises `InputError` when nothing is
    suspended.
    """
    journal.take_turn(connection)
    kept = settings.read(connection, _KEY)
    if kept is None:
        raise InputError(say("Rien n'est suspendu : l'annonce n'a besoin d'aucune permission."))
    allowed = [*kept.get("allowed", ())]
    if announcement_id in allowed:
        return
    settings.keep(connection, _KEY, {**kept, "allowed": [*allowed, announcement_id]})
    journal.append(
        connection,
        actor=actor,
        event="sending.allowed",
        subject=announcement_id,
        body={"title": title, "in_spite_of": kept["reason"]},
    )


def resume(connection: Connection, actor: str) -> int:
    """Lift the suspension; return how many deliveries wait for a person to set them going.

    What was accepted meanwhile and is due is held as well, but for what was let through: resuming
    never floods.
    """
    journal.take_turn(connection)
    holding = stop(connection)
    if holding is not None:
        sentence = say("Retenu pendant la suspension ({reason}).", reason=holding.reason)
        held = _hold(connection, sentence, actor, holding)
        settings.forget(connection, _KEY)
        journal.append(
            connection,
            actor=actor,
            event="sending.resumed",
            subject="",
            body={"reason": holding.reason, "held": held},
        )
    waiting = select(func.count()).where(delivery.c.state == State.HELD)
    return connection.execute(waiting).scalar_one()


def _wait_for_claims(connection: Connection) -> None:
    """Let every claim that has begun end, and have those to come see the stop.

    A claim locks its lane's channel first; so this comes before the journal's turn, as there.
    """
    connection.execute(
        select(channel.c.id).order_by(channel.c.id).with_for_update(key_share=True)
    ).all()


def _hold(connection: Connection, error: str, actor: str, ending: Stop | None = None) -> int:
    """Hold all that has not started; at the end of a stop, only what is due and was kept by it."""
    chosen = query().where(delivery.c.state.in_((State.QUEUED, State.WAITING)))
    if ending is not None:
        due = or_(delivery.c.due_at <= now(connection), delivery.c.state == State.WAITING)
        chosen = chosen.where(due, delivery.c.announcement_id.not_in(ending.allowed))
    held = 0
    for stored in read(connection, chosen.order_by(delivery.c.seq)):
        try:
            change(connection, stored, State.HELD, actor=actor, error=error)
        except LeaseLost:  # it started at this very moment
            continue
        held += 1
    return held
