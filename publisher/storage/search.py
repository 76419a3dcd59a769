"""Full-text search over announcements: every word given is found by its beginning, accents aside.

The words are folded and cut apart here (publisher.text.folding), the same way when indexing and
when asking, so that both databases agree and no character of the officer's is an operator.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    bindparam,
    column,
    delete,
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
_INDEX = table(NAME, column("announcement_id"), column("words"))


def index(connection: Connection, accepted: Announcement) -> None:
    """Make the newest revision found by its words, instead of the one before."""
    connection.execute(delete(_INDEX).where(_INDEX.c.announcement_id == accepted.id))
    found = _words_of(accepted)
    if connection.dialect.name == "sqlite":
        insertion = "INSERT INTO announcement_search (announcement_id, words) VALUES (:id, :words)"
        value: Any = " ".join(found)
    else:
        insertion = (
            "INSERT INTO announcement_search (announcement_id, words)"
            " VALUES (:id, array_to_tsvector(CAST(:words AS text[])))"
        )
        value = list(found)
    connection.execute(text(insertion), {"id": accepted.id, "words": value})


def matching(connection: Connection, asked: str) -> Select[Any] | None:
    """Select the ids of the announcements that hold every word; None when there is no word."""
    found = words(storable(asked))
    if not found:
        return None
    if connection.dialect.name == "sqlite":
        condition = "announcement_search MATCH :asked"
        query = " ".join(f'"{word}"*' for word in found)
    else:
        condition = "words @@ CAST(:asked AS tsquery)"
        query = " & ".join(f"'{word}':*" for word in found)
    bound = text(condition).bindparams(bindparam("asked", query))
    return select(_INDEX.c.announcement_id).where(bound)


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
    rows = connection.execute(select(_INDEX.c.announcement_id, _kept(connection)))
    kept: dict[str, str] = {id: of_it for id, of_it in rows}
    wrong = 0
    newest = select(revision.c.content).join(announcement, revision.c.seq == announcement.c.place)
    for content in connection.execute(newest).scalars():
        if sorted(_words_of(content)) != sorted(kept.pop(content.id, "").split()):
            index(connection, content)
            wrong += 1
    for gone in kept:  # of no announcement at all
        connection.execute(delete(_INDEX).where(_INDEX.c.announcement_id == gone))
    return wrong + len(kept)


def _ask_sqlite(connection: Connection, what: str) -> None:
    connection.execute(text(f"INSERT INTO {NAME} ({NAME}) VALUES (:what)"), {"what": what})


def _kept(connection: Connection) -> ColumnElement[str]:
    if connection.dialect.name == "sqlite":
        return literal_column("words")
    return literal_column("array_to_string(tsvector_to_array(words), ' ')")
