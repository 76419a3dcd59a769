"""The one place where a delivery changes state: legal, fenced, and written into the journal."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import Connection, update

from publisher.delivery import LEGAL, Delivery, State
from publisher.outbox import LeaseLost
from publisher.storage import journal
from publisher.storage.database import now
from publisher.storage.outbox.rows import Stored, get
from publisher.storage.tables import delivery

ENGINE: Final = "publisher"  # the actor of what happens by itself


class IllegalChange(Exception):
    """A change that the life of a delivery does not know: a mistake of the caller."""


def change(
    connection: Connection, stored: Stored, to: State, *, actor: str = ENGINE, **values: Any
) -> Delivery:
    """Change the state, and the columns in `values`, of the row exactly as it was read.

    The lane is given back unless `values` holds a lease. Raises `LeaseLost` when the row is no
    longer what `stored` says, `IllegalChange` when the change is not in publisher.delivery.LEGAL.
    """
    before = stored.delivery
    if to not in LEGAL[before.state]:
        raise IllegalChange(f"{before.id}: {before.state} -> {to}")
    told = to is not State.SENDING  # claims are in the attempts; the journal keeps outcomes
    if told:
        # The journal's turn before the row: two changers that waited for each other otherwise.
        journal.take_turn(connection)
    changed = connection.execute(
        update(delivery)
        .where(
            delivery.c.id == before.id,
            delivery.c.state == before.state,
            delivery.c.attempt == before.attempt,
            delivery.c.lease_owner.is_not_distinct_from(stored.lease_owner),
        )
        .values({"lease_owner": None, "lease_until": None, **values})
        .values(state=to, updated_at=now(connection))
    )
    if not changed.rowcount:
        raise LeaseLost(before.id)
    after = get(connection, before.id).delivery
    if told:
        _tell(connection, stored, after, actor)
    return after


def _tell(connection: Connection, stored: Stored, after: Delivery, actor: str) -> None:
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
    journal.append(
        connection, actor=actor, event=f"delivery.{after.state}", subject=after.id, body=body
    )
