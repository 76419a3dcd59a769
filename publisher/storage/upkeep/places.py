"""Where the database's file, its copies and what is set aside are, and making them last."""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

FILE: Final = "publisher.sqlite3"
# The file, what was written to it last, and what its readers share: they belong together.
PARTS: Final = ("", "-wal", "-shm")
PART: Final = ".part"  # what is not finished yet, and may be removed when nobody makes it
COPIES: Final = "backups"
ASIDE: Final = "set-aside"
_SUSPECT: Final = "suspect"
STAMP: Final = "%Y%m%d-%H%M%S"  # UTC


def database_file(folder: Path) -> Path:
    """Return the database's file in a data folder."""
    return folder / FILE


def parts_of(file: Path) -> list[Path]:
    """Return the files that belong to a database and are there, the main one first."""
    return [path for path in (file.with_name(file.name + end) for end in PARTS) if path.exists()]


def stamp(moment: datetime) -> str:
    """Write an instant as file names bear it."""
    return moment.astimezone(UTC).strftime(STAMP)


def create_folder(folder: Path) -> Path:
    """Make a folder that only its owner may enter, and return it; raises `OSError`."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def make_durable(path: Path) -> None:
    """Have the disk keep a file, or the names in a folder, before going on; raises `OSError`."""
    if path.is_dir() and sys.platform == "win32":  # NTFS keeps names in order by itself
        return
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def was_used(folder: Path) -> bool:
    """Say whether a database was here before: copies of it, or what was set aside, are left."""
    copies, aside = folder / COPIES, folder / ASIDE
    return any(copies.glob("*.sqlite3")) or (aside.is_dir() and any(aside.iterdir()))


def suspect(folder: Path) -> None:
    """Leave a mark: the file showed damage, and must be read whole before it is used again."""
    try:
        (folder / _SUSPECT).touch(mode=0o600)
    except OSError:  # a full disk: the damage will show again by itself
        return


def is_suspect(folder: Path) -> bool:
    """Say whether the file showed damage since it was last read whole."""
    return (folder / _SUSPECT).exists()


def clear(folder: Path) -> None:
    """Take the mark of `suspect` away."""
    (folder / _SUSPECT).unlink(missing_ok=True)
