"""The journal's rows. Whoever appends holds everybody else's turn until the transaction ends."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection, RowMapping, bindparam, insert, select, update

from publisher.codec import canonical
from publisher.journal import Entry, Finding, Head, following, verify
from publisher.storage.database import now
from publisher.storage.tables import journal, journal_head
from publisher.storage.types import storable

_SLICE: Final = 500  # rows held in memory at a time
# Built once: building them costs more than running them.
_ADD: Final = insert(journal)
_END: Final = update(journal_head).values(seq=bindparam("end"), hash=bindparam("seal"))
_HEAD: Final = select(journal_head).with_for_update()


class Line(NamedTuple):
    """What is to be written down, before it is sealed."""

    event: str
    subject: str
    body: Mapping[str, Any]


def take_turn(connection: Connection) -> Head:
    """Wait until nobody else appends, and keep the turn until the transaction ends.

    Whoever changes several rows takes it first; two that waited for each other otherwise.
    """
    row = connection.execute(_HEAD).one()
    return Head(seq=row.seq, hash=row.hash)


def append(
    connection: Connection, *, actor: str, event: str, subject: str, body: Mapping[str, Any]
) -> Entry:
    """Add one entry in the caller's transaction; it stands or falls with the rest of it."""
    return append_all(connection, actor, [Line(event, subject, body)])[0]


def append_all(connection: Connection, actor: str, lines: Sequence[Line]) -> tuple[Entry, ...]:
    """Add one entry per line, in their order, in the caller's transaction."""
    if not lines:
        return ()
    head = take_turn(connection)
    moment = now(connection)
    added = []
    for line in lines:
        entry = following(
            head,
            at=moment,
            actor=storable(actor),
            event=line.event,
            subject=storable(line.subject),
            body=json.loads(storable(canonical(line.body))),
        )
        added.append(entry)
        head = Head(seq=entry.seq, hash=entry.hash)
    connection.execute(_ADD, [{**asdict(entry), "body": canonical(entry.body)} for entry in added])
    connection.execute(_END, {"end": head.seq, "seal": head.hash})
    return tuple(added)


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
    return verify(entries(connection), head(connection))


def head(connection: Connection) -> Head:
    """Return where the chain ends now."""
    row = connection.execute(select(journal_head)).one()
    return Head(seq=row.seq, hash=row.hash)


def _entry(row: RowMapping) -> Entry:
    try:
        body = json.loads(row["body"])
    except ValueError:
        body = {"unreadable": row["body"]}  # verification will say so
    return Entry(**{**row, "body": body})
