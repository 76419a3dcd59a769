"""The one place where a delivery changes state: legal, fenced, and written into the journal."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, Final

from sqlalchemy import Connection, Update, bindparam, update

from publisher.delivery import LEGAL, Delivery, State
from publisher.outbox import LeaseLost
from publisher.storage import journal
from publisher.storage.database import now
from publisher.storage.outbox.rows import Stored
from publisher.storage.tables import delivery

_FIELDS: Final = {field.name for field in dataclasses.fields(Delivery)}
ENGINE: Final = "publisher"  # the actor of what happens by itself


class IllegalChange(Exception):
    """A change that the life of a delivery does not know: a mistake of the caller."""


@dataclass(frozen=True, slots=True)
class Change:
    """One change to make, of the row exactly as it was read."""

    stored: Stored
    to: State
    values: Mapping[str, Any]  # columns; the lane is given back unless they hold a lease


def change(
    connection: Connection, stored: Stored, to: State, *, actor: str = ENGINE, **values: Any
) -> Delivery:
    """Change the state, and the columns in `values`, of the row exactly as it was read.

    The lane is given back unless `values` holds a lease. Raises `LeaseLost` when the row is no
    longer what `stored` says, `IllegalChange` when the change is not in publisher.delivery.LEGAL.
    """
    (after,) = change_all(connection, [Change(stored, to, values)], actor=actor)
    if after is None:
        raise LeaseLost(stored.delivery.id)
    return after


def change_all(
    connection: Connection, changes: Sequence[Change], *, actor: str = ENGINE
) -> tuple[Delivery | None, ...]:
    """Make several changes at once; None for a row that is no longer what it was read as.

    Raises `IllegalChange` as `change` does.
    """
    for one in changes:
        if one.to not in LEGAL[one.stored.delivery.state]:
            raise IllegalChange(
                f"{one.stored.delivery.id}: {one.stored.delivery.state} -> {one.to}"
            )
    if any(_told(one) for one in changes):
        # The journal's turn before the row: two changers that waited for each other otherwise.
        journal.take_turn(connection)
    made = tuple(_made(connection, one) for one in changes)
    lines = [
        _line(one.stored, after)
        for one, after in zip(changes, made, strict=True)
        if after is not None and _told(one)
    ]
    journal.append_all(connection, actor, lines)
    return made


def _told(one: Change) -> bool:
    """Say whether the journal keeps it: outcomes; claims are in the attempts."""
    return one.to is not State.SENDING


def _made(connection: Connection, one: Change) -> Delivery | None:
    before = one.stored.delivery
    values = {
        "lease_owner": None,
        "lease_until": None,
        **one.values,
        "state": one.to,
        "updated_at": now(connection),
    }
    as_read = {
        "was_id": before.id,
        "was_state": before.state,
        "was_attempt": before.attempt,
        "was_revision": before.revision,
        "was_owner": one.stored.lease_owner,
    }
    changed = connection.execute(_fenced(frozenset(values)), {**values, **as_read})
    if not changed.rowcount:
        return None
    return replace(before, **{name: values[name] for name in values.keys() & _FIELDS})


@cache
def _fenced(columns: frozenset[str]) -> Update:
    """Build the statement once for the same columns: building it costs more than running it."""
    return (
        update(delivery)
        .where(
            delivery.c.id == bindparam("was_id"),
            delivery.c.state == bindparam("was_state", type_=delivery.c.state.type),
            delivery.c.attempt == bindparam("was_attempt"),
            delivery.c.revision == bindparam("was_revision"),  # else it was moved: see `moving`
            delivery.c.lease_owner.is_not_distinct_from(
                bindparam("was_owner", type_=delivery.c.lease_owner.type)
            ),
        )
        .values({name: bindparam(name) for name in columns})
    )


def _line(stored: Stored, after: Delivery) -> journal.Line:
    body: dict[str, Any] = {
        "announcement": after.announcement_id,
        "revision": after.revision,
        "channel": stored.channel,
        "operation": after.operation.value,
        "attempt": after.attempt,
    }
    if after.receipt is not None:
        body |= {"url": after.receipt.url, "remote_ids": after.receipt.remote_ids}
    if after.error:
        body["error"] = after.error
    return journal.Line(f"delivery.{after.state}", after.id, body)
