"""The journal's rows. Whoever appends holds everybody else's turn until the transaction ends."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final

from sqlalchemy import Connection, RowMapping, insert, select, update

from publisher.codec import canonical
from publisher.journal import Entry, Finding, Head, following, verify
from publisher.storage.database import now
from publisher.storage.tables import journal, journal_head
from publisher.storage.types import storable

_SLICE: Final = 500  # rows held in memory at a time


def take_turn(connection: Connection) -> Head:
    """Wait until nobody else appends, and keep the turn until the transaction ends.

    Whoever changes several rows takes it first; two that waited for each other otherwise.
    """
    row = connection.execute(select(journal_head).with_for_update()).one()
    return Head(seq=row.seq, hash=row.hash)


def append(
    connection: Connection, *, actor: str, event: str, subject: str, body: Mapping[str, Any]
) -> Entry:
    """Add one entry in the caller's transaction; it stands or falls with the rest of it."""
    entry = following(
        take_turn(connection),
        at=now(connection),
        actor=storable(actor),
        event=event,
        subject=storable(subject),
        body=json.loads(storable(canonical(body))),
    )
    connection.execute(
        insert(journal).values(
            seq=entry.seq,
            at=entry.at,
            actor=entry.actor,
            event=entry.event,
            subject=entry.subject,
            body=canonical(entry.body),
            previous_hash=entry.previous_hash,
            hash=entry.hash,
        )
    )
    connection.execute(update(journal_head).values(seq=entry.seq, hash=entry.hash))
    return entry


def entries(connection: Connection) -> Iterator[Entry]:
    """Read the whole chain from its beginning, a slice at a time."""
    last = -1
    while True:
        rows = connection.execute(
            select(journal).where(journal.c.seq > last).order_by(journal.c.seq).limit(_SLICE)
        ).mappings()
        page = [_entry(row) for row in rows]
        yield from page
        if len(page) < _SLICE:
            return
        last = page[-1].seq


def check(connection: Connection) -> Finding:
    """Verify the chain as it is kept, its end included."""
    row = connection.execute(select(journal_head)).one()
    return verify(entries(connection), Head(seq=row.seq, hash=row.hash))


def _entry(row: RowMapping) -> Entry:
    try:
        body = json.loads(row["body"])
    except ValueError:
        body = {"unreadable": row["body"]}  # verification will say so
    return Entry(**{**row, "body": body})
