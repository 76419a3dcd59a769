"""The copies in the folder `backups`: one a day, seven kept; one before each migration, three kept.

Only files that bear the name of a copy are ever removed, and only once a newer one is whole.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout

from publisher.errors import DatabaseDamaged
from publisher.storage.failures import refusal
from publisher.storage.upkeep.copying import copy_database
from publisher.storage.upkeep.integrity import open_to_read
from publisher.storage.upkeep.places import (
    COPIES,
    STAMP,
    create_folder,
    database_file,
    stamp,
    suspect,
)

_NAME: Final = re.compile(r"(?P<stamp>\d{8}-\d{6})-(?P<kind>daily|before)(-\w+)?\.sqlite3")
_CLAIM: Final = "copying.lock"


class Kind(StrEnum):
    """Why a copy was made."""

    DAILY = "daily"
    BEFORE = "before"  # a migration


KEPT: Final = {Kind.DAILY: 7, Kind.BEFORE: 3}


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """One copy; `size` in bytes."""

    path: Path
    kind: Kind
    taken_at: datetime
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What a copy holds, as people recognise it."""

    announcements: int
    newest_at: datetime | None  # when the newest revision was accepted


def all_copies(folder: Path) -> tuple[Copy, ...]:
    """List the copies of a data folder, newest first."""
    found = []
    for path in (folder / COPIES).glob("*.sqlite3"):
        name = _NAME.fullmatch(path.name)
        if name is not None:
            taken_at = datetime.strptime(name["stamp"], STAMP).replace(tzinfo=UTC)
            kind, size = Kind(name["kind"]), path.stat().st_size
            found.append(Copy(path=path, kind=kind, taken_at=taken_at, size=size))
    return tuple(sorted(found, key=lambda copy: (copy.taken_at, copy.path.name), reverse=True))


def contents(file: Path) -> Contents | None:
    """Say what a copy holds; None when that cannot be read."""
    try:
        connection = open_to_read(file)
        try:
            count, newest = connection.execute(
                "SELECT count(DISTINCT announcement_id), max(accepted_at) FROM revision"
            ).fetchone()
        finally:
            connection.close()
        at = None if newest is None else datetime.fromisoformat(newest).replace(tzinfo=UTC)
    except (sqlite3.DatabaseError, ValueError):
        return None
    return Contents(announcements=count, newest_at=at)


def daily_is_due(folder: Path, moment: datetime) -> bool:
    """Say whether no copy was made yet on the day of `moment`, as this machine's calendar has it.

    A copy that bears a day to come (the clock was wrong) does not count.
    """
    today = moment.astimezone().date()
    return all(
        copy.kind is not Kind.DAILY or copy.taken_at.astimezone().date() != today
        for copy in all_copies(folder)
    )


def make_daily(
    folder: Path, moment: datetime, stopping: Callable[[], bool] = lambda: False
) -> Copy | None:
    """Make the copy of the day, unless it is there or another process makes it just now.

    Raises what `copy_database` raises; the copies that are there stay.
    """
    try:
        with _claimed(folder, patience=0):
            if not daily_is_due(folder, moment):
                return None
            return _make(folder, Kind.DAILY, moment, stopping=stopping)
    except Timeout:
        return None


@contextmanager
def before_migration(folder: Path, patience: float) -> Iterator[Callable[[str], Copy]]:
    """Hold the turn to copy; the result, called with the schema's version, makes the copy.

    Whoever waited for the turn finds the migration done. Raises `StorageUnavailable`.
    """
    try:
        with _claimed(folder, patience):
            yield lambda version: _make(folder, Kind.BEFORE, datetime.now(UTC), f"-{version}")
    except Timeout as failure:
        raise refusal(failure, str(folder)) from None


def being_made(folder: Path) -> bool:
    """Say whether a process is making a copy at this moment."""
    try:
        with _claimed(folder, patience=0):
            return False
    except Timeout:
        return True


def _make(
    folder: Path,
    kind: Kind,
    moment: datetime,
    of: str = "",
    stopping: Callable[[], bool] = lambda: False,
) -> Copy:
    target = folder / COPIES / f"{stamp(moment)}-{kind}{of}.sqlite3"
    try:
        copy_database(database_file(folder), target, stopping)
    except DatabaseDamaged:
        suspect(folder)
        raise
    size = target.stat().st_size
    made = Copy(path=target, kind=kind, taken_at=moment.replace(microsecond=0), size=size)
    _forget_old(folder, made)
    return made


def _forget_old(folder: Path, made: Copy) -> None:
    those = [copy for copy in all_copies(folder) if copy.kind is made.kind]
    for copy in those[KEPT[made.kind] :]:
        if copy.path != made.path:
            copy.path.unlink(missing_ok=True)


@contextmanager
def _claimed(folder: Path, patience: float) -> Iterator[None]:
    """Keep two processes from copying at once; raises `Timeout`, or `StorageUnavailable`."""
    lock = FileLock(folder / COPIES / _CLAIM, mode=0o600, thread_local=False)
    try:
        create_folder(folder / COPIES)
        lock.acquire(timeout=patience)
    except Timeout:
        raise
    except OSError as failure:
        raise refusal(failure, str(folder / COPIES)) from failure
    try:
        yield
    finally:
        lock.release()
