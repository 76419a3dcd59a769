"""Which days of a series were planted, and as which announcement."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from sqlalchemy import Connection, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from publisher.errors import Overtaken
from publisher.sentence import say
from publisher.storage.series.tables import occurrence

_SLICE: Final = 500  # ids asked for at a time


@dataclass(frozen=True, slots=True, kw_only=True)
class Planted:
    """One day that was planted."""

    series_id: str
    day: date
    announcement_id: str
    moved_to: datetime | None = None


def of_series(connection: Connection, series_id: str, since: date) -> dict[date, Planted]:
    """Return what was planted of a series for days from `since` on."""
    found = connection.execute(
        select(occurrence)
        .where(occurrence.c.series_id == series_id, occurrence.c.day >= since.isoformat())
        .order_by(occurrence.c.day)
    )
    planted = (
        Planted(
            series_id=row.series_id,
            day=date.fromisoformat(row.day),
            announcement_id=row.announcement_id,
            moved_to=row.moved_to,
        )
        for row in found
    )
    return {one.day: one for one in planted}


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
