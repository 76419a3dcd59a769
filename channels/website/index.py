"""The index of the site: what is where, and what is not yet as it should be.

It only saves work. The pages are the truth: a lost or broken index is made again from them. What
must survive a sudden end is committed before a file is touched: `touch` before a page is written,
stale lists before they are.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from channels.website import lists
from channels.website.entry import Entry
from publisher.codec import canonical, decode, encode

VERSION: Final = 1
_TABLES: Final = """
CREATE TABLE page (
    id TEXT PRIMARY KEY,
    path TEXT NOT NULL UNIQUE,
    dated TEXT NOT NULL,                -- ISO, UTC: sorts as text
    expires TEXT,
    expired INTEGER NOT NULL,           -- whether the page itself says so already
    entry TEXT                          -- JSON; NULL once withdrawn
);
CREATE INDEX page_dated ON page (dated) WHERE entry IS NOT NULL AND NOT expired;
CREATE INDEX page_expires ON page (expires) WHERE entry IS NOT NULL AND NOT expired;
CREATE TABLE list (
    path TEXT PRIMARY KEY, name TEXT NOT NULL, live INTEGER NOT NULL, next INTEGER NOT NULL
);
CREATE TABLE place (
    list TEXT NOT NULL, position INTEGER NOT NULL, id TEXT NOT NULL,
    PRIMARY KEY (list, position), UNIQUE (id, list)
);
CREATE TABLE touched (path TEXT PRIMARY KEY);
CREATE TABLE stale (list TEXT, number INTEGER, PRIMARY KEY (list, number));
CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT NOT NULL);
"""


@dataclass(frozen=True, slots=True)
class Listed:
    """One list: its path, its name, how many entries it shows, and the next position."""

    path: str
    name: str
    live: int
    next: int


class Index:
    """One open index; whoever opens it holds the site's lock."""

    def __init__(self, file: Path) -> None:
        self._db = sqlite3.connect(file, isolation_level=None)
        self._db.executescript(
            "PRAGMA locking_mode=EXCLUSIVE; PRAGMA synchronous=FULL;"
            "PRAGMA secure_delete=ON;"  # the folder is public: a withdrawn text leaves no trace
        )
        (version,) = self._db.execute("PRAGMA user_version").fetchone()
        self.usable = version == VERSION
        if not version:
            self._db.executescript(f"BEGIN; {_TABLES} PRAGMA user_version={VERSION}; COMMIT;")
            self.usable = True

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Do everything or nothing, durably."""
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            if self._db.in_transaction:  # SQLite itself gives up on a full disk
                self._db.execute("ROLLBACK")
            raise
        self._db.execute("COMMIT")

    # Facts

    def fact(self, name: str) -> str | None:
        """Return what was noted under that name."""
        row = self._db.execute("SELECT value FROM fact WHERE name = ?", [name]).fetchone()
        return str(row[0]) if row else None

    def note(self, name: str, value: str) -> None:
        """Keep a fact about the site as it stands."""
        self._db.execute("INSERT OR REPLACE INTO fact VALUES (?, ?)", [name, value])

    # Pages

    def touch(self, path: str) -> None:
        """Remember, before a page is written, that it must be read again and tidied up."""
        self._db.execute("INSERT OR IGNORE INTO touched VALUES (?)", [path])

    def touched(self) -> list[str]:
        """Return the pages after which there is still something to do."""
        return [path for (path,) in self._db.execute("SELECT path FROM touched")]

    def path_of(self, id: str) -> str | None:
        """Return where the page of an announcement is."""
        row = self._db.execute("SELECT path FROM page WHERE id = ?", [id]).fetchone()
        return str(row[0]) if row else None

    def entry_of(self, id: str) -> Entry | None:
        """Return how an announcement is listed; None when it is not."""
        row = self._db.execute("SELECT entry FROM page WHERE id = ?", [id]).fetchone()
        return _entry(row[0]) if row and row[0] else None

    def keep(self, id: str, path: str, dated: datetime, entry: Entry | None) -> None:
        """Take over what a page says now; its lists become stale."""
        self._db.execute(
            "INSERT OR REPLACE INTO page VALUES (?, ?, ?, ?, ?, ?)",
            [
                id,
                path,
                _utc(dated),
                _utc(entry.expires) if entry and entry.expires else None,
                bool(entry and entry.expired),
                canonical(encode(entry)) if entry else None,
            ],
        )
        self._place(id, entry.lists() if entry else {})

    def forget(self, path: str) -> None:
        """Take over that there is no page of ours at that path."""
        row = self._db.execute("SELECT id FROM page WHERE path = ?", [path]).fetchone()
        if row:
            self._place(row[0], {})
            self._db.execute("DELETE FROM page WHERE id = ?", row)

    def paths(self) -> list[str]:
        """Return every page."""
        return [path for (path,) in self._db.execute("SELECT path FROM page ORDER BY dated")]

    def latest(self, count: int, now: datetime) -> list[Entry]:
        """Return the newest valid entries."""
        rows = self._db.execute(
            "SELECT entry FROM page WHERE entry IS NOT NULL AND NOT expired"
            " AND (expires IS NULL OR expires > ?) ORDER BY dated DESC, id LIMIT ?",
            [_utc(now), count],
        )
        return [_entry(text) for (text,) in rows]

    def expiring(self, now: datetime, count: int) -> list[str]:
        """Return pages that ended and do not say so yet."""
        rows = self._db.execute(
            "SELECT path FROM page WHERE entry IS NOT NULL AND NOT expired AND expires <= ?"
            " ORDER BY expires LIMIT ?",
            [_utc(now), count],
        )
        return [path for (path,) in rows]

    # Lists

    def lists(self, pattern: str) -> list[Listed]:
        """Return the lists whose path fits an SQL GLOB, by path."""
        rows = self._db.execute("SELECT * FROM list WHERE path GLOB ? ORDER BY path", [pattern])
        return [Listed(*row) for row in rows]

    def members(self, path: str, number: int) -> list[Entry]:
        """Return the entries of one page of a list, newest first."""
        (next_position,) = self._db.execute(
            "SELECT next FROM list WHERE path = ?", [path]
        ).fetchone()
        rows = self._db.execute(
            "SELECT entry FROM place JOIN page USING (id)"
            " WHERE list = ? AND position >= ? AND position < ? ORDER BY page.dated DESC, id",
            [path, *lists.span_of(path, number, next_position)],
        )
        return [_entry(text) for (text,) in rows]

    def stale(self) -> list[tuple[str, int]]:
        """Return the pages of lists to write again, path and number: what others lead to first."""
        rows = self._db.execute("SELECT list, number FROM stale ORDER BY number DESC, list")
        return [(path, number) for path, number in rows]

    def settle(self) -> None:
        """Note that everything is as it should be."""
        self._db.execute("DELETE FROM stale")
        self._db.execute("DELETE FROM touched")

    def spoil(self) -> None:
        """Make every page of every list stale."""
        for listed in self.lists("*"):
            last = lists.number_of(listed.path, listed.next - 1, listed.next)
            numbers = range(1, (last or lists.sealed(listed.next)) + 1)
            self._stale(listed.path, {*numbers, last})

    def _place(self, id: str, wanted: dict[str, str]) -> None:
        rows = self._db.execute(
            "SELECT list, position, next FROM place JOIN list ON path = list WHERE id = ?", [id]
        ).fetchall()
        for path, position, next_position in rows:
            self._stale(path, {lists.number_of(path, position, next_position)})
            if path not in wanted:
                self._db.execute("DELETE FROM place WHERE list = ? AND id = ?", [path, id])
                self._db.execute("UPDATE list SET live = live - 1 WHERE path = ?", [path])
        for path, name in wanted.items():
            if path not in {row[0] for row in rows}:
                self._append(id, path, name)

    def _append(self, id: str, path: str, name: str) -> None:
        (position,) = self._db.execute(
            "INSERT INTO list VALUES (?, ?, 1, 1) ON CONFLICT (path)"
            " DO UPDATE SET live = live + 1, next = next + 1 RETURNING next - 1",
            [path, name],
        ).fetchone()
        self._db.execute("INSERT INTO place VALUES (?, ?, ?)", [path, position, id])
        self._stale(path, lists.changed_by_append(path, position))

    def _stale(self, path: str, numbers: set[int]) -> None:
        self._db.executemany(
            "INSERT OR IGNORE INTO stale VALUES (?, ?)", [(path, number) for number in numbers]
        )


def _entry(text: str) -> Entry:
    return decode(Entry, json.loads(text))


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds")
