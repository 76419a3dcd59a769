"""Series, read and changed; a change holds the row until its transaction ends."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, RowMapping, Select, insert, select, update

from publisher.errors import NotFound, Overtaken
from publisher.sentence import say
from publisher.series import Series
from publisher.storage import typed_ids
from publisher.storage.database import now
from publisher.storage.series.tables import series as table


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredSeries:
    """A series, and what became of it."""

    series: Series
    author: str
    approved_at: datetime
    version: int
    ended_at: datetime | None


def add(connection: Connection, series: Series, author: str) -> StoredSeries:
    """Keep a series that a person has just approved; raises `Overtaken` when it is there."""
    if connection.execute(select(table.c.id).where(table.c.id == series.id)).first():
        raise Overtaken(say("Cette série est déjà programmée : elle a été envoyée deux fois."))
    moment = now(connection)
    connection.execute(
        insert(table).values(
            id=series.id,
            content=series,
            title=series.announcement.title,
            author=author,
            approved_at=moment,
            version=1,
        )
    )
    return StoredSeries(series=series, author=author, approved_at=moment, version=1, ended_at=None)


def approve(
    connection: Connection, held: StoredSeries, series: Series, author: str
) -> StoredSeries:
    """Keep another revision of a series that the caller holds."""
    moment = now(connection)
    _change(
        connection,
        held,
        content=series,
        title=series.announcement.title,
        author=author,
        approved_at=moment,
    )
    return StoredSeries(
        series=series,
        author=author,
        approved_at=moment,
        version=held.version + 1,
        ended_at=held.ended_at,
    )


def amend(connection: Connection, held: StoredSeries, series: Series) -> None:
    """Keep what is no new revision, of a series that the caller holds: a date is left out."""
    _change(connection, held, content=series)


def end(connection: Connection, held: StoredSeries) -> None:
    """Stop a series that the caller holds, for good."""
    _change(connection, held, ended_at=now(connection))


def get(connection: Connection, id: str) -> StoredSeries:
    """Return one series; raises `NotFound`."""
    return _one(connection, select(table).where(table.c.id == id), id)


def hold(connection: Connection, id: str) -> StoredSeries:
    """Return one series that nobody else changes until the transaction ends."""
    return _one(connection, select(table).where(table.c.id == id).with_for_update(), id)


def all(connection: Connection) -> tuple[StoredSeries, ...]:
    """Return every series, those that go on first, by their titles."""
    found = connection.execute(
        select(table).order_by(table.c.ended_at.is_not(None), table.c.title, table.c.id)
    )
    return tuple(map(_stored, found.mappings()))


def going_on(connection: Connection) -> tuple[StoredSeries, ...]:
    """Return the series that nobody stopped."""
    found = connection.execute(select(table).where(table.c.ended_at.is_(None)))
    return tuple(map(_stored, found.mappings()))


def versions(connection: Connection) -> dict[str, int]:
    """Return the versions of the series that nobody stopped, by their ids: cheap to look at."""
    found = connection.execute(
        select(table.c.id, table.c.version).where(table.c.ended_at.is_(None))
    )
    return {row.id: row.version for row in found}


def resolve(connection: Connection, typed: str) -> str:
    """Return the whole id of which a person typed all or the beginning; raises `NotFound`."""
    found = typed_ids.beginning_with(connection, table.c.id, typed)
    if len(found) > 1:
        raise NotFound(
            say(
                "Plusieurs séries commencent par « {typed} » : donnez plus de lettres.",
                typed=typed,
            )
        )
    if not found:
        raise _unknown(typed)
    return found[0]


def _change(connection: Connection, held: StoredSeries, **values: object) -> None:
    connection.execute(
        update(table).where(table.c.id == held.series.id).values(version=held.version + 1, **values)
    )


def _one(connection: Connection, query: Select[tuple[object, ...]], id: str) -> StoredSeries:
    row = connection.execute(query).mappings().first()
    if row is None:
        raise _unknown(id)
    return _stored(row)


def _stored(row: RowMapping) -> StoredSeries:
    return StoredSeries(
        series=row["content"],
        author=row["author"],
        approved_at=row["approved_at"],
        version=row["version"],
        ended_at=row["ended_at"],
    )


def _unknown(id: str) -> NotFound:
    return NotFound(
        say("La série « {id} » n'existe pas. « publisher series list » les montre.", id=id)
    )
