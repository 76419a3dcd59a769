"""Reading a SQLite file whole, without changing anything in or beside it."""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Final

from publisher.storage.search import NAME as SEARCH
from publisher.storage.upkeep.places import PARTS

_WAL_HEADER: Final = 32  # bytes
_WAL_MAGIC: Final = (0x377F0682, 0x377F0683)  # checksums in little or in big endian
_STEPS: Final = 20_000  # of SQLite's machine between two looks at whether to stop
_DAMAGED: Final = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


class Stopped(Exception):
    """Whoever asked does not want to know any more."""


def damage(
    file: Path, *, thorough: bool = False, stopping: Callable[[], bool] = lambda: False
) -> str | None:
    """Return what is wrong with the file in SQLite's own words, or None when nothing is.

    `thorough` also compares every index with its table. Takes as long as reading the whole file;
    raises `Stopped` soon after `stopping()` is true, and `sqlite3.OperationalError` or `OSError`
    when the file cannot be read at all. The search index is not counted: it can be made anew.
    """
    if log_is_damaged(file):
        return "the write-ahead log has no valid header"
    connection = open_to_read(file)
    connection.set_progress_handler(lambda: int(stopping()), _STEPS)
    check = "integrity_check" if thorough else "quick_check"
    try:
        found = [str(row[0]) for row in connection.execute(f"PRAGMA {check}(20)")]
    except sqlite3.DatabaseError as failure:
        code = getattr(failure, "sqlite_errorcode", 0) & 0xFF
        if code == sqlite3.SQLITE_INTERRUPT:
            raise Stopped from None
        if code in _DAMAGED:
            return str(failure)
        raise
    finally:
        connection.close()
    wrong = [line for line in found if line != "ok" and SEARCH not in line]
    return " ".join(wrong[:3]) or None


def broken_references(file: Path) -> int:
    """Count the rows that point at a row that is not there."""
    connection = open_to_read(file)
    try:
        return len(connection.execute("PRAGMA foreign_key_check").fetchall())
    finally:
        connection.close()


def log_is_damaged(file: Path) -> bool:
    """Say whether SQLite would throw the write-ahead log away, and with it what was just written.

    It takes a log whose header is not valid for an empty one. Only where nobody writes meanwhile.
    """
    log = file.with_name(file.name + PARTS[1])
    try:
        with log.open("rb") as opened:
            header = opened.read(_WAL_HEADER + 1)
    except FileNotFoundError:
        return False
    if len(header) <= _WAL_HEADER:
        return False
    magic, *_ = struct.unpack(">I", header[:4])
    if magic not in _WAL_MAGIC:
        return True
    order = ">" if magic & 1 else "<"
    first = second = 0
    words = struct.unpack(f"{order}6I", header[:24])
    for left, right in zip(words[::2], words[1::2], strict=True):
        first = (first + left + second) & 0xFFFFFFFF
        second = (second + right + first) & 0xFFFFFFFF
    return (first, second) != struct.unpack(">2I", header[24:32])


def open_to_read(file: Path) -> sqlite3.Connection:
    """Open a SQLite file to read it: also the write-ahead log beside it stays as it is."""
    return sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True, timeout=10)
