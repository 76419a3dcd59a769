"""What a person does to deliveries: put them in the outbox, stop them, set them going, decide."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, func, insert, select, update

from publisher.channel import Receipt
from publisher.delivery import LEGAL, Delivery, State
from publisher.errors import InputError
from publisher.outbox import LeaseLost
from publisher.planning import LINK_WAIT
from publisher.sentence import say
from publisher.storage import journal
from publisher.storage.database import now
from publisher.storage.outbox.changing import change
from publisher.storage.outbox.rows import Stored, get
from publisher.storage.tables import delivery

_FIELDS = tuple(field.name for field in dataclasses.fields(Delivery))
# From here a person may set the delivery going again.
STOPPED: Final = frozenset({State.REJECTED, State.MISSED, State.HELD})
_UNDECIDED = frozenset({State.NEEDS_DECISION, State.UNCERTAIN})
_ON_ITS_WAY = (State.SENDING, State.UNCERTAIN, State.NEEDS_DECISION, State.DELIVERED)


def enqueue(connection: Connection, deliveries: Iterable[Delivery]) -> None:
    """Put planned deliveries in the outbox, in this order; they are sent once this commits."""
    moment = now(connection)
    for planned in deliveries:
        values = {name: getattr(planned, name) for name in _FIELDS}
        connection.execute(
            insert(delivery).values(
                **values,
                round_from=planned.attempt,
                look_ups=0,
                created_at=moment,
                updated_at=moment,
            )
        )


def cancel(connection: Connection, id: str, actor: str) -> Delivery:
    """Stop a delivery for good; raises `InputError` when it is on its way or settled."""
    stored = get(connection, id)
    before = stored.delivery
    if State.CANCELLED not in LEGAL[before.state]:
        raise _too_late(stored)
    return _change(connection, stored, State.CANCELLED, actor, next_at=None)


def release(
    connection: Connection, id: str, actor: str, due_at: datetime | None = None
) -> Delivery:
    """Set a stopped delivery going again, now or when it is due; a resting one rests no more.

    With `due_at` at that instant. Raises `InputError` when it cannot be, or when something newer
    has left for the channel.
    """
    stored = get(connection, id)
    before = stored.delivery
    moment = now(connection)
    if before.state is State.WAITING:
        _tell_of_the_hurry(connection, stored, actor)
        connection.execute(
            update(delivery)
            .where(delivery.c.id == id, delivery.c.state == State.WAITING)
            .values(next_at=moment, updated_at=moment)
        )
        return get(connection, id).delivery
    if before.state not in STOPPED:
        raise InputError(
            say(
                "L'envoi sur « {channel} » ne peut pas être relancé : {state}.",
                channel=stored.channel,
                state=STATE_WORDS[before.state],
            )
        )
    _nothing_newer(connection, stored)
    due_at = due_at or max(before.due_at, moment)
    return _change(
        connection,
        stored,
        State.QUEUED,
        actor,
        due_at=due_at,
        next_at=None,
        error="",
        waits_until=due_at + LINK_WAIT if before.waits_for else None,
        round_from=before.attempt,
    )


def decide(connection: Connection, id: str, actor: str, *, sent_url: str | None) -> Delivery:
    """Settle what Publisher could not find out: published at `sent_url`, or None: not at all.

    With None it goes out again. A person may also decide while Publisher still tries to read the
    channel, but not in the middle of it. Raises `InputError` when there is nothing to decide.
    """
    stored = get(connection, id)
    before = stored.delivery
    moment = now(connection)
    if before.state not in _UNDECIDED or stored.lease_owner is not None:
        raise InputError(
            say(
                "L'envoi sur « {channel} » n'attend pas de décision : {state}.",
                channel=stored.channel,
                state=STATE_WORDS[before.state],
            )
        )
    if sent_url is not None:
        # An update keeps what the platform called the post: it is changed and withdrawn by that.
        known = before.target.remote_ids if before.target else {}
        receipt = Receipt(remote_ids={**known, **before.progress}, url=sent_url or None, at=moment)
        return _change(connection, stored, State.DELIVERED, actor, receipt=receipt, error="")
    _nothing_newer(connection, stored)
    return _change(
        connection,
        stored,
        State.QUEUED,
        actor,
        due_at=max(before.due_at, moment),
        next_at=None,
        error="",
        waits_until=moment + LINK_WAIT if before.waits_for else None,
        round_from=before.attempt,
    )


def _tell_of_the_hurry(connection: Connection, stored: Stored, actor: str) -> None:
    """No state changes, but a person acted."""
    journal.append(
        connection,
        actor=actor,
        event="delivery.hurried",
        subject=stored.delivery.id,
        body={"announcement": stored.delivery.announcement_id, "channel": stored.channel},
    )


def _change(
    connection: Connection, stored: Stored, to: State, actor: str, **values: Any
) -> Delivery:
    try:
        return change(connection, stored, to, actor=actor, **values)
    except LeaseLost:  # an engine or another person was quicker, by milliseconds
        raise InputError(
            say(
                "L'envoi sur « {channel} » vient de changer : regardez où il en est, puis"
                " recommencez.",
                channel=stored.channel,
            )
        ) from None


def _nothing_newer(connection: Connection, stored: Stored) -> None:
    """An older version must not come over a newer one, nor back after a retraction."""
    journal.take_turn(connection)
    newer = select(func.count()).where(
        delivery.c.announcement_id == stored.delivery.announcement_id,
        delivery.c.channel_id == stored.delivery.channel_id,
        delivery.c.seq > stored.seq,
        delivery.c.state.in_(_ON_ITS_WAY),
    )
    if connection.execute(newer).scalar_one():
        raise InputError(
            say(
                "Une version plus récente est déjà partie vers « {channel} » : celle-ci ne peut"
                " plus être envoyée.",
                channel=stored.channel,
            )
        )


def _too_late(stored: Stored) -> InputError:
    return InputError(
        say(
            "L'envoi sur « {channel} » ne peut plus être annulé : {state}.",
            channel=stored.channel,
            state=STATE_WORDS[stored.delivery.state],
        )
    )


STATE_WORDS: Final = {
    State.QUEUED: say("il attend déjà son tour"),
    State.SENDING: say("il est en cours"),
    State.WAITING: say("il sera retenté"),
    State.DELIVERED: say("il est publié"),
    State.REJECTED: say("il a été refusé"),
    State.UNCERTAIN: say("Publisher vérifie s'il est parti"),
    State.NEEDS_DECISION: say("dites d'abord s'il est parti"),
    State.MISSED: say("son heure est passée"),
    State.HELD: say("il est retenu"),
    State.CANCELLED: say("il est annulé"),
}
