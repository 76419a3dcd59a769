"""Which days of a series were planted, and as which announcement."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import Connection, Select, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from publisher.errors import Overtaken
from publisher.sentence import say
from publisher.storage.series.tables import occurrence

_SLICE: Final = 500  # ids asked for at a time
_NEWEST: Final = 100  # days; far more than anybody plants ahead by moving them


@dataclass(frozen=True, slots=True, kw_only=True)
class Planted:
    """One day that was planted."""

    series_id: str
    day: date
    announcement_id: str
    moved_to: datetime | None = None


def of_series(connection: Connection, series_id: str, since: date) -> dict[date, Planted]:
    """Return what was planted of a series for days from `since` on."""
    return _planted(connection, _of(series_id).where(occurrence.c.day >= since.isoformat()))


def newest(connection: Connection, series_id: str) -> dict[date, Planted]:
    """Return what was planted last of a series, however long ago: its newest days."""
    return _planted(connection, _of(series_id).limit(_NEWEST))


def _of(series_id: str) -> Select[Any]:
    mine = select(occurrence).where(occurrence.c.series_id == series_id)
    return mine.order_by(occurrence.c.day.desc())


def _planted(connection: Connection, chosen: Select[Any]) -> dict[date, Planted]:
    planted = [
        Planted(
            series_id=row.series_id,
            day=date.fromisoformat(row.day),
            announcement_id=row.announcement_id,
            moved_to=row.moved_to,
        )
        for row in connection.execute(chosen)
    ]
    return {one.day: one for one in reversed(planted)}


def add(connection: Connection, planted: Planted) -> None:
    """Note that a day was planted; raises `Overtaken` when it was already."""
    try:
        connection.execute(
            insert(occurrence).values(
                series_id=planted.series_id,
                day=planted.day.isoformat(),
                announcement_id=planted.announcement_id,
                moved_to=planted.moved_to,
            )
        )
    except IntegrityError:
        raise Overtaken(
            say("Cette date de la série est déjà programmée : regardez-la dans le calendrier.")
        ) from None


def replace(connection: Connection, before: Planted, announcement_id: str) -> None:
    """Note that a day was planted anew: what was planted before is cancelled."""
    connection.execute(
        update(occurrence)
        .where(
            occurrence.c.series_id == before.series_id,
            occurrence.c.day == before.day.isoformat(),
        )
        .values(announcement_id=announcement_id)
    )


def forget(connection: Connection, planted: Planted) -> None:
    """What was planted for a day is cancelled, and the series has this day no more."""
    connection.execute(
        delete(occurrence).where(occurrence.c.announcement_id == planted.announcement_id)
    )


def note_move(connection: Connection, announcement_id: str, to: datetime) -> None:
    """An announcement was given another hour; when it is one of a series, it keeps it."""
    connection.execute(
        update(occurrence)
        .where(occurrence.c.announcement_id == announcement_id)
        .values(moved_to=to)
    )


def of_announcements(connection: Connection, ids: Iterable[str]) -> dict[str, tuple[str, date]]:
    """Return series and day of those announcements that were planted by a series."""
    whole, found = list(ids), {}
    for start in range(0, len(whole), _SLICE):
        rows = connection.execute(
            select(occurrence.c.announcement_id, occurrence.c.series_id, occurrence.c.day).where(
                occurrence.c.announcement_id.in_(whole[start : start + _SLICE])
            )
        )
        for row in rows:
            found[row.announcement_id] = row.series_id, date.fromisoformat(row.day)
    return found
