"""Taking a copy back: prepared beside the database, proven whole, then put in its place.

The file that was there is set aside, with what belongs to it; after a crash at any moment there is
either the old database or the new one.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection

from publisher.errors import NotFound, StorageUnavailable
from publisher.sentence import say
from publisher.storage import journal, schema
from publisher.storage.database import connect
from publisher.storage.failures import refusal
from publisher.storage.upkeep import doubt, places, swapping
from publisher.storage.upkeep.copies import Contents, Copy, all_copies, contents
from publisher.storage.upkeep.copying import copy_database, remove_all, unreadable
from publisher.storage.upkeep.integrity import damage
from publisher.storage.upkeep.presence import gate, present


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What was done. `asked` and `held` count the deliveries that need a person's word now."""

    copy: Path | None  # None: an empty database was begun
    taken_at: datetime
    set_aside: Path | None  # where the file is that was there before
    asked: int = 0
    held: int = 0
    skipped: tuple[Path, ...] = ()  # newer copies that are damaged


def restore(folder: Path, chosen: str | None, actor: str) -> Restored:
    """Take a copy back: the one named, or the newest that is whole.

    `chosen` is the name of a file in `backups`, or any path. Raises `StorageUnavailable` when
    somebody has the database open, no copy is whole or the disk refuses; `NotFound`;
    `DatabaseTooNew`. Then nothing was changed.
    """
    with _alone(folder):
        source, taken_at, skipped = _choose(folder, chosen)
        new = swapping.new_file(folder)
        copy_database(source, new)

        def put_right(connection: Connection, aside: Path | None) -> Restored:
            found = doubt.cast(connection, actor, taken_at)
            done = Restored(
                copy=source, taken_at=taken_at, set_aside=aside,
                asked=found.asked, held=found.held, skipped=skipped,
            )  # fmt: skip
            _tell(connection, "database.restored", done, actor)
            return done

        return _swap(folder, put_right)


def begin_anew(folder: Path, actor: str) -> Restored:
    """Put an empty database in the place of what is there, which is set aside."""
    with _alone(folder):

        def begin(connection: Connection, aside: Path | None) -> Restored:
            done = Restored(copy=None, taken_at=datetime.now(UTC), set_aside=aside)
            _tell(connection, "database.begun_anew", done, actor)
            return done

        return _swap(folder, begin)


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """A copy that may be taken back; `holds` is None when it cannot be read."""

    copy: Copy
    holds: Contents | None


def offered(folder: Path) -> tuple[Offered, ...]:
    """List the copies with what they hold, newest first."""
    return tuple(Offered(copy=one, holds=contents(one.path)) for one in all_copies(folder))


@contextlib.contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Hold the gate, with nobody inside and no rest of an attempt that failed."""
    with gate(folder):
        others = present(folder)
        if others:
            raise StorageUnavailable(
                say(
                    "Publisher est ouvert sur ces données : fermez d'abord {others}, puis"
                    " recommencez. Rien n'a été changé.",
                    others=", ".join(others),
                )
            )
        with _disk(folder):
            swapping.finish(folder)
            remove_all(swapping.new_file(folder))
        yield


def _swap(folder: Path, act: Callable[[Connection, Path | None], Restored]) -> Restored:
    """Bring the prepared file up to date, `act` on it, and put it in the database's place."""
    new = swapping.new_file(folder)
    with _disk(folder):
        aside = swapping.reserve(folder)
        try:
            database = connect(new)
            try:
                with database.write() as connection:
                    schema.upgrade(connection, str(new))
                    done = act(connection, aside)
            finally:
                database.close()
            _whole(new)
            places.make_durable(new)
        except BaseException:
            remove_all(new)
            if aside is not None:
                aside.rmdir()
            raise
        swapping.replace(folder, aside)
        places.clear(folder)
    return done


def _whole(new: Path) -> None:
    """Raise when the prepared file is not all of the database, or not readable to its end."""
    if len(places.parts_of(new)) != 1:
        raise StorageUnavailable(
            say("Un autre programme a ouvert {place} : fermez-le, puis recommencez.", place=new)
        )
    found = damage(new, thorough=True)
    if found is not None:
        raise unreadable(new, found)


@contextlib.contextmanager
def _disk(folder: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, sqlite3.OperationalError) as failure:
        raise refusal(failure, str(folder)) from failure


def _choose(folder: Path, chosen: str | None) -> tuple[Path, datetime, tuple[Path, ...]]:
    known = {copy.path: copy for copy in all_copies(folder)}
    if chosen is not None:
        path = _named(folder, chosen)
        taken_at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        if path in known:
            taken_at = known[path].taken_at
        if not _is_good(path):
            raise StorageUnavailable(
                say(
                    "La copie {path} est abîmée ou n'est pas une copie de Publisher : choisissez-en"
                    " une autre (« publisher restore --list »). Rien n'a été changé.",
                    path=path,
                )
            )
        return path, taken_at, ()
    skipped: list[Path] = []
    for path, copy in known.items():
        if _is_good(path):
            return path, copy.taken_at, tuple(skipped)
        skipped.append(path)
    raise StorageUnavailable(
        say(
            "Il n'y a pas de copie de sauvegarde utilisable dans {place} : donnez le chemin d'une"
            " autre, ou commencez une base vide avec « publisher restore --fresh ».",
            place=folder / places.COPIES,
        )
    )


def _named(folder: Path, chosen: str) -> Path:
    for path in (folder / places.COPIES / chosen, Path(chosen).expanduser()):
        if path.is_file():
            return path
    raise NotFound(
        say(
            "La copie « {chosen} » n'existe pas : « publisher restore --list » les montre.",
            chosen=chosen,
        )
    )


def _is_good(path: Path) -> bool:
    try:
        return damage(path, thorough=True) is None and contents(path) is not None
    except (OSError, sqlite3.OperationalError):
        return False


def _tell(connection: Connection, event: str, done: Restored, actor: str) -> None:
    body = {
        "copy": done.copy.name if done.copy else None,
        "taken_at": done.taken_at.isoformat(),
        "set_aside": done.set_aside.name if done.set_aside else None,
        "asked": done.asked,
        "held": done.held,
    }
    journal.append(connection, actor=actor, event=event, subject="", body=body)
