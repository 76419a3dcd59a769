"""Full-text search over announcements: every word given is found by its beginning, accents aside.

The words are folded and cut apart here (publisher.text.folding), the same way when indexing and
when asking, so that both databases agree and no character of the officer's is an operator.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from sqlalchemy import Connection, Select, bindparam, column, delete, select, table, text

from publisher.announcement import Announcement
from publisher.storage.types import storable
from publisher.text.folding import words

# PostgreSQL takes 1 MB of distinct words for one text; no announcement of people comes near.
_MOST_WORDS: Final = 20_000
_INDEX = table("announcement_search", column("announcement_id"), column("words"))


def index(connection: Connection, announcement: Announcement) -> None:
    """Make the newest revision found by its words, instead of the one before."""
    connection.execute(delete(_INDEX).where(_INDEX.c.announcement_id == announcement.id))
    found = words(storable(" ".join(_texts(announcement))))[:_MOST_WORDS]
    if connection.dialect.name == "sqlite":
        insertion = "INSERT INTO announcement_search (announcement_id, words) VALUES (:id, :words)"
        value: Any = " ".join(found)
    else:
        insertion = (
            "INSERT INTO announcement_search (announcement_id, words)"
            " VALUES (:id, array_to_tsvector(CAST(:words AS text[])))"
        )
        value = list(found)
    connection.execute(text(insertion), {"id": announcement.id, "words": value})


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


def _texts(announcement: Announcement) -> Iterator[str]:
    yield from (announcement.title, announcement.summary, announcement.body)
    yield from announcement.tags
    if announcement.link:
        yield announcement.link.label
    if announcement.event:
        yield announcement.event.place
    for image in announcement.images:
        yield image.alt
    for translation in announcement.translations.values():
        yield from (translation.title, translation.summary, translation.body)
    for variant in announcement.variants.values():
        yield variant.text
