"""The book of entries: one SQLite file beside the feeds, opened under a lock between processes.

The book is committed when the new documents are on the disk but not yet in their places, together
with the numbers of the documents that are now stale. When a process dies before they are in place,
whoever writes next writes them too.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout

from channels.feed.entry import Entry
from publisher.codec import canonical, decode, encode
from publisher.errors import Unreachable
from publisher.sentence import say

BOOK: Final = ".publisher/feed.sqlite3"
PATIENCE: Final = 30.0  # seconds to wait for another process that is writing
_TABLES: Final = """
CREATE TABLE IF NOT EXISTS entry (
    seq INTEGER PRIMARY KEY,            -- 1, 2, 3 … without a hole: archives count on it
    announcement_id TEXT NOT NULL UNIQUE,
    guid TEXT NOT NULL UNIQUE,
    updated TEXT NOT NULL,              -- ISO, UTC: sorts as text
    withdrawn INTEGER NOT NULL,
    content TEXT                        -- JSON of Entry; NULL once dropped
);
CREATE INDEX IF NOT EXISTS entry_updated ON entry (updated);
CREATE INDEX IF NOT EXISTS entry_withdrawn ON entry (updated) WHERE withdrawn AND content NOT NULL;
CREATE TABLE IF NOT EXISTS fact (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS stale (number INTEGER PRIMARY KEY);
CREATE TABLE IF NOT EXISTS ping (topic TEXT PRIMARY KEY, asked INTEGER NOT NULL);
"""


class Book:
    """The entries of one folder, inside one transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def entry(self, announcement_id: str) -> Entry | None:
        """Return the entry of an announcement; None when unknown or dropped."""
        return self._one("SELECT content FROM entry WHERE announcement_id = ?", announcement_id)

    def entry_of(self, guid: str) -> Entry | None:
        """Return the entry that readers know by `guid`; None when unknown or dropped."""
        return self._one("SELECT content FROM entry WHERE guid = ?", guid)

    def guid(self, announcement_id: str) -> str | None:
        """Return the identity that an announcement ever had here, even if it was dropped."""
        row = self._connection.execute(
            "SELECT guid FROM entry WHERE announcement_id = ?", (announcement_id,)
        ).fetchone()
        return str(row[0]) if row else None

    def keep(self, entry: Entry) -> int:
        """Write an entry, new or changed; returns its sequence number."""
        self._connection.execute(
            "INSERT INTO entry (announcement_id, guid, updated, withdrawn, content)"
            " VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (announcement_id) DO UPDATE SET updated = excluded.updated,"
            " withdrawn = excluded.withdrawn, content = excluded.content",
            (
                entry.announcement_id,
                entry.guid,
                entry.updated.isoformat(),
                entry.withdrawn,
                canonical(encode(entry)),
            ),
        )
        row = self._connection.execute(
            "SELECT seq FROM entry WHERE announcement_id = ?", (entry.announcement_id,)
        ).fetchone()
        return int(row[0])

    def drop_withdrawn(self, before: datetime) -> list[int]:
        """Forget what was withdrawn before an instant; returns the sequence numbers."""
        return [
            int(row[0])
            for row in self._connection.execute(
                "UPDATE entry SET content = NULL"
                " WHERE withdrawn AND content NOT NULL AND updated < ? RETURNING seq",
                (before.isoformat(),),
            ).fetchall()
        ]

    def count(self) -> int:
        """Return how many entries there have ever been: the newest sequence number."""
        row = self._connection.execute("SELECT coalesce(max(seq), 0) FROM entry").fetchone()
        return int(row[0])

    def between(self, first: int, last: int) -> list[Entry]:
        """Return the entries from `first` to `last` (included), newest first."""
        return self._entries(
            "SELECT content FROM entry WHERE seq BETWEEN ? AND ? AND content NOT NULL"
            " ORDER BY seq DESC",
            first,
            last,
        )

    def changed(self, since: datetime, below: int, limit: int) -> list[Entry]:
        """Return entries older than number `below` that changed since an instant, newest first."""
        return self._entries(
            "SELECT content FROM entry WHERE updated >= ? AND seq < ? AND content NOT NULL"
            " ORDER BY updated DESC, seq DESC LIMIT ?",
            since.isoformat(),
            below,
            limit,
        )

    def mark_stale(self, numbers: Iterable[int]) -> list[int]:
        """Note documents that must be written; returns them with those noted before, sorted."""
        self._connection.executemany(
            "INSERT OR IGNORE INTO stale VALUES (?)", [(number,) for number in numbers]
        )
        return self.stale()

    def stale(self) -> list[int]:
        """Return the numbers of the documents that do not show yet what the book says."""
        rows = self._connection.execute("SELECT number FROM stale ORDER BY number")
        return [int(row[0]) for row in rows]

    def clear_stale(self) -> None:
        """Note that every document is in its place."""
        self._connection.execute("DELETE FROM stale")

    def commit(self) -> None:
        """Keep what was done so far, whatever happens next."""
        self._connection.execute("COMMIT")
        self._connection.execute("BEGIN IMMEDIATE")

    def fact(self, name: str) -> str | None:
        """Return a remembered text."""
        row = self._connection.execute("SELECT value FROM fact WHERE name = ?", (name,)).fetchone()
        return str(row[0]) if row else None

    def remember(self, name: str, value: str) -> None:
        """Remember a text under a name."""
        self._connection.execute("INSERT OR REPLACE INTO fact VALUES (?, ?)", (name, value))

    def ask_ping(self, topics: list[str]) -> None:
        """Note that the hub must be told of these documents."""
        self._connection.executemany(
            "INSERT INTO ping VALUES (?, 1) ON CONFLICT DO UPDATE SET asked = asked + 1",
            [(topic,) for topic in topics],
        )

    def pings(self) -> dict[str, int]:
        """Return the documents that the hub was not told of, each with how often it was asked."""
        return dict(self._connection.execute("SELECT topic, asked FROM ping ORDER BY topic"))

    def forget_ping(self, topic: str, asked: int) -> None:
        """Note that the hub was told; a document changed since then must be told again."""
        self._connection.execute("DELETE FROM ping WHERE topic = ? AND asked = ?", (topic, asked))

    def _one(self, query: str, value: str) -> Entry | None:
        return next(iter(self._entries(query, value)), None)

    def _entries(self, query: str, *values: object) -> list[Entry]:
        rows = self._connection.execute(query, values).fetchall()
        return [decode(Entry, json.loads(row[0])) for row in rows if row[0] is not None]


def exists(folder: Path) -> bool:
    """Whether a book was ever kept in this folder."""
    return (folder / BOOK).is_file()


@contextmanager
def opened(folder: Path) -> Iterator[Book]:
    """Open the book of a folder; committed at the end, rolled back on any error.

    Raises `Unreachable` when another process keeps it, and `OSError` or `sqlite3.Error` from the
    disk.
    """
    book = folder / BOOK
    book.parent.mkdir(parents=True, exist_ok=True)
    try:
        with (
            FileLock(book.with_suffix(".lock"), timeout=PATIENCE),
            closing(sqlite3.connect(book, isolation_level=None, timeout=PATIENCE)) as connection,
        ):
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA secure_delete = ON")  # withdrawn text leaves the disk
            connection.executescript(_TABLES)
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield Book(connection)
            except BaseException:
                connection.execute("ROLLBACK")
                raise
            connection.execute("COMMIT")
    except Timeout:
        raise Unreachable(
            say("Le fil est en train d'être écrit par un autre programme : réessayez.")
        ) from None
