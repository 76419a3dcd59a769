"""Copying a database that is in use, into a file that is whole, read again and durable."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Final

from publisher.errors import DatabaseDamaged, StorageUnavailable
from publisher.sentence import say
from publisher.storage.failures import refusal, translated
from publisher.storage.upkeep.integrity import Stopped, damage, open_to_read
from publisher.storage.upkeep.places import PART, PARTS, make_durable

_PAGES: Final = 1024  # at a time: 4 MB
_REST: Final = 0.002  # seconds between two of them, for those who write


def copy_database(source: Path, target: Path, stopping: Callable[[], bool] = lambda: False) -> None:
    """Make `target` hold what `source` holds at this instant; it appears whole or not at all.

    Writers of `source` are never held up: the copy is one reader. Raises `StorageUnavailable` (disk
    full, not writable), `DatabaseDamaged` when the copy cannot be read back, or `Stopped`.
    """
    part = target.with_name(target.name + PART)
    try:
        remove_all(part)
        os.close(os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        with translated(str(target.parent)):
            _copy(source, part, stopping)
        found = damage(part, stopping=stopping)
        if found is not None:
            raise unreadable(source, found)
        make_durable(part)
        part.replace(target)
        make_durable(target.parent)
    except OSError as failure:
        raise refusal(failure, str(target.parent)) from failure
    except sqlite3.DatabaseError as failure:
        raise refusal(failure, str(target.parent)) from failure
    finally:
        with contextlib.suppress(OSError):
            remove_all(part)


def _copy(source: Path, part: Path, stopping: Callable[[], bool]) -> None:
    def go_on(*_: int) -> None:
        if stopping():
            raise Stopped

    reader = open_to_read(source)
    writer = sqlite3.connect(part)
    try:
        # One transaction around all of it: else each change by others would start it anew.
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM sqlite_master").fetchone()
        reader.backup(writer, pages=_PAGES, sleep=_REST, progress=go_on)
        # A single file, that can be read where nothing may be written beside it.
        writer.execute("PRAGMA journal_mode = DELETE")
    finally:
        writer.close()
        reader.close()


def unreadable(place: Path, why: str) -> StorageUnavailable:
    """Return the error for a database that could be copied and not be read back."""
    return DatabaseDamaged(
        say(
            "Le fichier {place} est abîmé ({why}) : il ne peut pas être copié.",
            place=place,
            why=why,
        )
    )


def remove_all(file: Path) -> None:
    """Remove an unfinished database, and what SQLite left beside it."""
    for end in (*PARTS, "-journal"):
        file.with_name(file.name + end).unlink(missing_ok=True)
