"""Full-text search over announcements: every word given is found by its beginning, accents aside.

The words are folded and cut apart here (publisher.text.folding), the same way when indexing and
when asking, so that both databases agree and no character of the officer's is an operator.

SQLite numbers what it indexes: here by the `seq` of the revision, its place in the history. So a
row is found again without reading them all, and what matches comes in the history's order.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    column,
    delete,
    insert,
    literal_column,
    select,
    table,
    text,
)
from sqlalchemy.exc import DatabaseError

from publisher.announcement import Announcement
from publisher.storage.tables import announcement, revision
from publisher.storage.types import storable
from publisher.text.folding import words

# PostgreSQL takes 1 MB of distinct words for one text; no announcement of people comes near.
_MOST_WORDS: Final = 20_000
NAME: Final = "announcement_search"
_INDEX = table(NAME, column("rowid"), column("announcement_id"), column("words"))


def index(connection: Connection, accepted: Announcement, place: int) -> None:
    """Make the newest revision, whose `seq` is `place`, found by its words.

    Instead of those before it, which must be kept already, as it is itself.
    """
    found = _words_of(accepted)
    if connection.dialect.name == "sqlite":
        earlier = select(revision.c.seq).where(revision.c.announcement_id == accepted.id)
        connection.execute(delete(_INDEX).where(_INDEX.c.rowid.in_(earlier)))
        row = {"rowid": place, "announcement_id": accepted.id, "words": " ".join(found)}
        connection.execute(insert(_INDEX).values(row))
        return
    _forget(connection, accepted.id)
    insertion = (
        "INSERT INTO announcement_search (announcement_id, words)"
        " VALUES (:id, array_to_tsvector(CAST(:words AS text[])))"
    )
    connection.execute(text(insertion), {"id": accepted.id, "words": list(found)})


def _forget(connection: Connection, id: str) -> None:
    connection.execute(delete(_INDEX).where(_INDEX.c.announcement_id == id))


def matching(connection: Connection, asked: str) -> ColumnElement[bool] | None:
    """Hold the `revision` of an `announcement` that has every word; None when there is no word."""
    found = words(storable(asked))
    if not found:
        return None
    if connection.dialect.name == "sqlite":
        query = " ".join(f'"{word}"*' for word in found)
        bound = text("announcement_search MATCH :asked").bindparams(asked=query)
        return revision.c.seq.in_(select(_INDEX.c.rowid).where(bound))
    query = " & ".join(f"'{word}':*" for word in found)
    bound = text("words @@ CAST(:asked AS tsquery)").bindparams(asked=query)
    return announcement.c.id.in_(select(_INDEX.c.announcement_id).where(bound))


def _words_of(accepted: Announcement) -> tuple[str, ...]:
    return words(storable(" ".join(_texts(accepted))))[:_MOST_WORDS]


def _texts(accepted: Announcement) -> Iterator[str]:
    yield from (accepted.title, accepted.summary, accepted.body)
    yield from accepted.tags
    if accepted.link:
        yield accepted.link.label
    if accepted.event:
        yield accepted.event.place
    for image in accepted.images:
        yield image.alt
    for translation in accepted.translations.values():
        yield from (translation.title, translation.summary, translation.body)
    for variant in accepted.variants.values():
        yield from (variant.text, variant.first_comment)


def mend(connection: Connection) -> int:
    """Make the index agree with the newest revisions; return how many announcements it missed."""
    if connection.dialect.name == "sqlite":
        try:
            _ask_sqlite(connection, "integrity-check")
        except DatabaseError as failure:
            if getattr(failure.orig, "sqlite_errorcode", 0) & 0xFF != sqlite3.SQLITE_CORRUPT:
                raise
            _ask_sqlite(connection, "rebuild")
    kept = _kept(connection)
    wrong = 0
    newest = select(revision.c.content, revision.c.seq).join(
        announcement, revision.c.seq == announcement.c.place
    )
    for content, place in connection.execute(newest):
        found = kept.pop(content.id, None)
        if found != (place, sorted(_words_of(content))):
            if found is not None:  # wherever it stands: finding it there reads all
                _forget(connection, content.id)
            index(connection, content, place)
            wrong += 1
    for gone in kept:  # of no announcement at all
        _forget(connection, gone)
    return wrong + len(kept)


def _ask_sqlite(connection: Connection, what: str) -> None:
    connection.execute(text(f"INSERT INTO {NAME} ({NAME}) VALUES (:what)"), {"what": what})


def _kept(connection: Connection) -> dict[str, tuple[int, list[str]]]:
    """Return the place and the words under which each announcement is found."""
    if connection.dialect.name == "sqlite":
        columns: tuple[ColumnElement[Any], ...] = (_INDEX.c.rowid, _INDEX.c.words)
    else:
        columns = (
            select(announcement.c.place)
            .where(announcement.c.id == _INDEX.c.announcement_id)
            .scalar_subquery(),
            literal_column("array_to_string(tsvector_to_array(words), ' ')"),
        )
    rows = connection.execute(select(_INDEX.c.announcement_id, *columns))
    return {id: (place, sorted(of_it.split())) for id, place, of_it in rows}
