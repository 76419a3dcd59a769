"""Writing down what became of a delivery, if it is still the worker's to say."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, Text, bindparam, select, type_coerce, update

from publisher.channel import Receipt
from publisher.codec import canonical
from publisher.delivery import Delivery, State
from publisher.outbox import CLOCK_SKEW, LeaseLost, Outcome, Task, Work
from publisher.sentence import say
from publisher.storage.database import now
from publisher.storage.outbox.changing import Change, change, change_all
from publisher.storage.outbox.leases import miss_what_was_slept_over
from publisher.storage.outbox.rows import Stored, get, read_all
from publisher.storage.tables import attempt, channel, delivery

# Two that read the same: guessing that one is the other would lose it.
_ANOTHERS: Final = Outcome(
    state=State.NEEDS_DECISION,
    error=say(
        "Le même texte, publié pour une autre annonce, est sur le canal : regardez si celui-ci y"
        " est aussi, puis dites-le."
    ),
)

# A busy day has too many receipts to be read one by one: the database looks for the ids in them.
_ANOTHERS_POST: Final = (
    select(delivery.c.id)
    .where(
        delivery.c.channel_id == bindparam("channel"),
        delivery.c.announcement_id != bindparam("mine"),
        delivery.c.state == State.DELIVERED,
        delivery.c.updated_at >= bindparam("since", type_=delivery.c.updated_at.type),
        type_coerce(delivery.c.receipt, Text).contains(bindparam("ids", type_=Text), escape="/"),
    )
    .limit(1)
)


def save_progress(connection: Connection, work: Work, step: str, remote_id: str) -> None:
    """Keep one remote id; raises `LeaseLost` before a worker that is too late goes on."""
    stored = get(connection, work.delivery.id)
    if not _is_of(stored, work):
        raise LeaseLost(work.delivery.id)
    saved = connection.execute(
        update(delivery)
        .where(
            delivery.c.id == work.delivery.id,
            delivery.c.attempt == work.delivery.attempt,
            delivery.c.lease_owner == work.owner,
            delivery.c.lease_until > now(connection),
        )
        .values(progress={**stored.delivery.progress, step: remote_id})
    )
    if not saved.rowcount:
        raise LeaseLost(work.delivery.id)


def settle(connection: Connection, work: Work, outcome: Outcome) -> Delivery:
    """Write the outcome and give the lane back; raises `LeaseLost` for a worker too late."""
    moment = now(connection)
    again = None if outcome.again_in is None else moment + outcome.again_in
    if outcome.whole_channel and again is not None:
        _block(connection, work.delivery.channel_id, again)
    stored = get(connection, work.delivery.id)
    if work.task is Task.LOOK_UP and _is_anothers(connection, stored, outcome.receipt):
        outcome = _ANOTHERS
    if not _is_of(stored, work):
        if _was_told(connection, stored, work, outcome):
            return stored.delivery
        raise LeaseLost(work.delivery.id)
    if stored.delivery.state is outcome.state is State.UNCERTAIN:
        return _put_off(connection, stored, work, outcome, again)
    values = _values(stored, outcome, again, moment)
    settled = change(connection, stored, outcome.state, **values)
    if work.task is Task.SEND:
        connection.execute(
            update(attempt)
            .where(
                attempt.c.delivery_id == work.delivery.id,
                attempt.c.number == work.delivery.attempt,
            )
            .values(ended_at=moment, outcome=outcome.state, error=outcome.error)
        )
    elif settled.state is State.QUEUED:
        return miss_what_was_slept_over(connection, settled.id)
    return settled


def _values(
    stored: Stored, outcome: Outcome, again: datetime | None, moment: datetime
) -> dict[str, Any]:
    values: dict[str, Any] = {"error": outcome.error, "next_at": again}
    if outcome.receipt is not None:
        values["receipt"] = outcome.receipt
    if outcome.found:
        values["progress"] = {**stored.delivery.progress, **outcome.found}
    if outcome.state is State.UNCERTAIN:
        values |= {"uncertain_since": moment, "look_ups": 0, "next_at": again or moment}
    return values


def settle_all(connection: Connection, told: Sequence[tuple[Work, Outcome]]) -> Delivery:
    """Write several look-ups of the lane that the first one holds; raises `LeaseLost` for it."""
    (holder, outcome), *others = told
    rows = read_all(connection, [work.delivery.id for work, _ in told])
    if not _is_of(rows[holder.delivery.id], holder):
        raise LeaseLost(holder.delivery.id)
    there, rest, ids = [], [], set()
    for work, found in others:
        stored = rows[work.delivery.id]
        written = _ids(found.receipt)
        if _is_found(connection, stored, work, found) and written not in ids:
            ids.add(written)
            values = {"receipt": found.receipt, "error": found.error, "next_at": None}
            there.append(Change(stored, found.state, values))
        else:
            rest.append((work, found))
    change_all(connection, there)
    for work, found in rest:
        with suppress(LeaseLost):  # a person decided meanwhile
            settle(connection, work, found)
    return settle(connection, holder, outcome)


def _is_found(connection: Connection, stored: Stored, work: Work, outcome: Outcome) -> bool:
    """Say whether a look-up found its own post, and the row still waits for it."""
    return (
        outcome.state is State.DELIVERED
        and _is_of(stored, work)
        and not _is_anothers(connection, stored, outcome.receipt)
    )


def _is_of(stored: Stored, work: Work) -> bool:
    """Say whether the row is still this worker's."""
    expected = State.SENDING if work.task is Task.SEND else State.UNCERTAIN
    now_there = stored.delivery
    return (
        now_there.state is expected
        and now_there.attempt == work.delivery.attempt
        and stored.lease_owner == (None if work.beside else work.owner)
    )


def _is_anothers(connection: Connection, stored: Stored, found: Receipt | None) -> bool:
    """Say whether what was found by its text is known to be another announcement's post."""
    mine = stored.delivery
    if found is None:
        return False
    known = {
        "channel": mine.channel_id,
        "mine": mine.announcement_id,
        "since": (mine.first_armed_at or mine.due_at) - CLOCK_SKEW,
        "ids": _escaped(_ids(found)),
    }
    return connection.execute(_ANOTHERS_POST, known).first() is not None


def _ids(receipt: Receipt | None) -> str:
    """Return its remote ids as they are written in a receipt's column."""
    return f'"remote_ids":{canonical(receipt.remote_ids)}' if receipt else ""


def _escaped(text: str) -> str:
    return re.sub(r"([/%_])", r"/\1", text)


def _was_told(connection: Connection, stored: Stored, work: Work, outcome: Outcome) -> bool:
    """Say whether this very outcome is written already: the answer of the commit got lost."""
    if work.task is not Task.SEND or stored.delivery.state is not outcome.state:
        return False
    row = connection.execute(
        select(attempt.c.outcome, attempt.c.owner, attempt.c.ended_at).where(
            attempt.c.delivery_id == work.delivery.id, attempt.c.number == work.delivery.attempt
        )
    ).one()
    same = stored.delivery.receipt == outcome.receipt and stored.delivery.error == outcome.error
    return bool(same and row.outcome is outcome.state and row.owner == work.owner)


def _put_off(
    connection: Connection,
    stored: Stored,
    work: Work,
    outcome: Outcome,
    again: datetime | None,
) -> Delivery:
    """Nothing was learnt: it stays uncertain and is read back later. No change of state."""
    moment = now(connection)
    connection.execute(
        update(delivery)
        .where(
            delivery.c.id == stored.delivery.id,
            delivery.c.lease_owner.is_not_distinct_from(stored.lease_owner),
        )
        .values(
            look_ups=work.look_ups,
            next_at=again or moment,
            error=outcome.error or stored.delivery.error,
            lease_owner=None,
            lease_until=None,
            updated_at=moment,
        )
    )
    return get(connection, stored.delivery.id).delivery


def _block(connection: Connection, channel_id: str, until: datetime) -> None:
    connection.execute(
        update(channel)
        .where(
            channel.c.id == channel_id,
            channel.c.blocked_until.is_(None) | (channel.c.blocked_until < until),
        )
        .values(blocked_until=until)
    )
