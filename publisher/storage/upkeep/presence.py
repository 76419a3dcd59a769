"""Who has the database's file open: each opening holds a lock that ends with its process.

The gate is passed by whoever opens the file, and held by whoever puts another in its place.
"""

from __future__ import annotations

import contextlib
import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout

from publisher.errors import StorageUnavailable
from publisher.ids import new_id
from publisher.sentence import say
from publisher.storage.failures import refusal
from publisher.storage.upkeep.places import create_folder

_GATE: Final = "gate.lock"
_FOLDER: Final = "open"
_NAME: Final = re.compile(r"(?P<program>.+)-(?P<pid>\d+)-[^-]+")
PATIENCE: Final = 10.0  # seconds
ENGINE: Final = "publisher-engine"  # the program that a window starts, and that ends after it


class Presence:
    """One opening of the file, from when it is made until `close` or the end of the process.

    `after_a_crash` says that somebody else's opening had ended without being closed. Make it with
    the gate held; raises `OSError` when the folder cannot be written.
    """

    def __init__(self, folder: Path) -> None:
        self.after_a_crash = _clear(folder)
        program = Path(sys.argv[0]).stem or "publisher"
        name = f"{re.sub('[^A-Za-z0-9_.-]', '_', program)}-{os.getpid()}-{new_id()}.lock"
        self._file = create_folder(folder / _FOLDER) / name
        self._lock = _lock(self._file)
        self._lock.acquire(timeout=PATIENCE)

    def close(self) -> None:
        """End it; twice is once."""
        if self._lock.is_locked:
            _remove(self._file)
            self._lock.release()


@contextmanager
def gate(folder: Path) -> Iterator[None]:
    """Keep everybody from opening the file meanwhile; raises `StorageUnavailable`."""
    try:
        lock = _lock(create_folder(folder) / _GATE)
        lock.acquire(timeout=PATIENCE)
    except OSError as failure:
        if not isinstance(failure, Timeout):
            raise refusal(failure, str(folder)) from failure
        raise StorageUnavailable(
            say(
                "Publisher remet une copie de sauvegarde en place dans {place} : recommencez dans"
                " un instant.",
                place=folder,
            )
        ) from None
    try:
        yield
    finally:
        lock.release()


def present(folder: Path) -> tuple[str, ...]:
    """Name those who have the file open: « publisher-desktop (processus 1234) ».

    Call it with the gate held.
    """
    found = []
    for file in sorted((folder / _FOLDER).glob("*.lock")):
        if not _is_dead(file):
            found.append(_named(file.stem))
    return tuple(found)


def _named(stem: str) -> str:
    told = _NAME.fullmatch(stem)
    if told is None:
        return stem
    if told["program"] == ENGINE:  # nobody can close that one
        return say(
            "{program} (processus {pid} : il finit seul une minute au plus après la fenêtre)",
            **told.groupdict(),
        )
    return say("{program} (processus {pid})", **told.groupdict())


def _clear(folder: Path) -> bool:
    """Forget the openings whose process is dead; say whether there were any."""
    dead = [file for file in (folder / _FOLDER).glob("*.lock") if _is_dead(file)]
    for file in dead:
        _remove(file)
    return bool(dead)


def _is_dead(file: Path) -> bool:
    try:
        with _lock(file).acquire(timeout=0):
            return True
    except Timeout:
        return False


def _lock(file: Path) -> FileLock:
    return FileLock(file, mode=0o600, thread_local=False)


def _remove(file: Path) -> None:
    with contextlib.suppress(OSError):  # Windows keeps an open file; the next opening removes it
        file.unlink()
