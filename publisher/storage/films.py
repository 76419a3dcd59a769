"""Films, kept once under the hash of their bytes, in parts: never whole in memory or in one write.

A film counts once its size is written, after its last part. What no draft or template shows
and no revision ever showed is forgotten after a day: films are heavy.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import Any, BinaryIO, Final, cast

from sqlalchemy import Connection, delete, func, insert, select, update

from publisher.announcement import Draft
from publisher.errors import NotFound
from publisher.library import Template
from publisher.sentence import say
from publisher.storage import drafts
from publisher.storage.database import Database, now
from publisher.storage.library import pieces
from publisher.storage.tables import film, film_part
from publisher.storage.upserting import upsert

PART: Final = 1024 * 1024  # bytes
_AT_ONCE: Final = 8  # parts in one transaction: nobody waits long for their turn
RESTS: Final = timedelta(days=1)


def keep(database: Database, path: Path, sha256: str) -> None:
    """Keep the film in a file, in many short transactions; twice is once.

    Interrupted, it leaves parts that count for nothing.
    """
    with database.write() as connection:
        whole = _size(connection, sha256)
        values = {"size": whole or 0, "kept_at": now(connection)}
        known = update(film).where(film.c.sha256 == sha256).values(values)
        if not connection.execute(known).rowcount:
            connection.execute(insert(film).values(sha256=sha256, lasting=False, **values))
    if whole is not None:
        return
    with path.open("rb") as file:
        numbers = count()
        while parts := [part for _ in range(_AT_ONCE) if (part := file.read(PART))]:
            with database.write() as connection:
                for part in parts:
                    key = {"sha256": sha256, "number": next(numbers)}
                    upsert(connection, film_part, key, {"content": part})
    with database.write() as connection:
        size = path.stat().st_size
        connection.execute(update(film).where(film.c.sha256 == sha256).values(size=size))


def read(database: Database, sha256: str) -> BinaryIO:
    """Open a film to be read, and sought in, part by part; raises `NotFound`."""
    with database.read() as connection:
        size = _size(connection, sha256)
    if size is None:
        raise _gone()

    def part(number: int) -> bytes:
        with database.read() as connection:
            content: bytes | None = connection.execute(
                select(film_part.c.content).where(
                    film_part.c.sha256 == sha256, film_part.c.number == number
                )
            ).scalar()
        if content is None:
            raise _gone()
        return content

    return cast(BinaryIO, io.BufferedReader(_Parts(part, size), buffer_size=64 * 1024))


def make_lasting(connection: Connection, sha256: str) -> None:
    """A revision shows it from now on; raises `NotFound` when it was forgotten meanwhile."""
    there = update(film).where(film.c.sha256 == sha256, film.c.size > 0)
    if not connection.execute(there.values(lasting=True)).rowcount:
        raise _gone()


def forget_unused(database: Database) -> int:
    """Forget the films that nothing shows, and half-kept ones, after a day; return how many."""
    with database.read() as connection:
        if connection.execute(select(film.c.sha256).where(~film.c.lasting)).first() is None:
            return 0
    with database.write() as connection:
        old = film.c.kept_at < now(connection) - RESTS
        found = connection.execute(select(film.c.sha256).where(~film.c.lasting, old)).scalars()
        written = [*drafts.contents(connection), *_templates(connection)]
        videos = [draft.announcement.video for draft in written]
        used = {video.sha256 for video in videos if video}
        unused = set(found) - used
        for sha256 in unused:
            connection.execute(delete(film).where(film.c.sha256 == sha256))
            connection.execute(delete(film_part).where(film_part.c.sha256 == sha256))
    return len(unused)


def _templates(connection: Connection) -> Iterator[Draft]:
    for kept in pieces.all(connection, Template):
        yield kept.piece.draft


def broken(connection: Connection) -> tuple[str, ...]:
    """Return the films whose parts are not all there."""
    there = (
        select(film_part.c.sha256, func.sum(func.length(film_part.c.content)).label("bytes"))
        .group_by(film_part.c.sha256)
        .subquery()
    )
    whole = func.coalesce(there.c.bytes, 0) == film.c.size
    rows = (
        select(film.c.sha256)
        .outerjoin(there, there.c.sha256 == film.c.sha256)
        .where(film.c.size > 0, ~whole)
    )
    return tuple(connection.execute(rows).scalars())


class _Parts(io.RawIOBase):
    """Bytes of which one part at a time is here."""

    def __init__(self, part: Callable[[int], bytes], size: int) -> None:
        self._part = part
        self._size = size
        self._at = 0
        self._here: tuple[int, bytes] = (-1, b"")

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence]
        self._at = max(0, start + offset)
        return self._at

    def readinto(self, buffer: Any) -> int:
        if self._at >= self._size:
            return 0
        number, offset = divmod(self._at, PART)
        if self._here[0] != number:
            self._here = number, self._part(number)
        piece = self._here[1][offset : offset + len(buffer)]
        buffer[: len(piece)] = piece
        self._at += len(piece)
        return len(piece)


def _size(connection: Connection, sha256: str) -> int | None:
    size: int | None = connection.execute(
        select(film.c.size).where(film.c.sha256 == sha256, film.c.size > 0)
    ).scalar()
    return size


def _gone() -> NotFound:
    return NotFound(say("La vidéo n'est plus dans Publisher : ajoutez-la de nouveau."))
