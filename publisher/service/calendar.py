"""Use cases: the calendar, the town's slots, and the calendar as a file."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Final

from sqlalchemy import Connection

from publisher import schedule
from publisher.announcement import DEFAULT_TIME_ZONE
from publisher.calendar import CalendarView, Entry, What, holidays, ics, spacing
from publisher.calendar.slots import Slot, Slots, free, walls
from publisher.errors import InputError
from publisher.sentence import say
from publisher.service.house import UseCases
from publisher.service.series_views import coming_entries, marked
from publisher.service.whole_file import whole_bytes
from publisher.storage import calendar as rows
from publisher.storage import journal, settings
from publisher.storage.database import now

_KEY: Final = "slots"
HORIZON: Final = timedelta(days=400)  # how far ahead a free slot is looked for
LONGEST: Final = timedelta(days=3 * 366)
_DAY: Final = timedelta(days=1)
_WEEK: Final = timedelta(days=7)


class CalendarCases(UseCases):
    """What a person sees of the weeks behind and before them."""

    def calendar(
        self, first: date, last: date, zone: str = DEFAULT_TIME_ZONE, language: str = "fr"
    ) -> CalendarView:
        """Return what stands on the days from `first` to `last`, both included, in `zone`.

        Holidays bear their names in `language`: fr, nl, de or en.

        Raises `InputError` for days in the wrong order or too many of them.
        """
        if not timedelta(0) <= last - first < LONGEST:
            raise InputError(
                say("Le calendrier montre de 1 jour à 3 ans : choisissez d'autres dates.")
            )
        with self.house.database.read() as connection:
            moment = now(connection)
            found = _entries(connection, _midnight(first, zone), _midnight(last + _DAY, zone))
            slots = self._free(connection, first, last, zone, moment)
        return CalendarView(
            first=first,
            last=last,
            zone=zone,
            entries=found,
            now=moment,
            holidays=holidays.between(first, last + _WEEK, language),
            free_slots=slots,
            collisions=spacing.collisions(found, moment),
            gaps=spacing.gaps(found, first, last, moment, zone),
        )

    def slots(self) -> Slots:
        """Return the town's usual times of publication; none before somebody chose them."""
        with self.house.database.read() as connection:
            return _kept(connection)

    def keep_slots(self, chosen: Slots) -> None:
        """Choose the town's usual times of publication, instead of those before."""
        with self.house.database.write() as connection:
            told = {
                "slots": [[one.weekday, f"{one.at:%H:%M}"] for one in sorted(set(chosen.slots))],
                "skip_holidays": chosen.skip_holidays,
            }
            settings.keep(connection, _KEY, told)
            journal.append(
                connection,
                actor=self.house.author,
                event="preference.changed",
                subject=_KEY,
                body={"value": told},
            )

    def next_slot(self, zone: str = DEFAULT_TIME_ZONE, besides: str = "") -> datetime | None:
        """Return the next slot at which nothing is planned: a wall time (naive) in `zone`.

        `besides` is the id of a draft that takes no slot from itself. None without a free one.
        """
        with self.house.database.read() as connection:
            moment = now(connection)
            today = moment.astimezone(schedule.zone_named(zone)).date()
            found = self._free(connection, today, today + HORIZON, zone, moment, besides)
        return next(iter(found), None)

    def export_calendar(
        self, path: Path, first: date, last: date, zone: str = DEFAULT_TIME_ZONE
    ) -> int:
        """Write the publications and events of these days as an .ics file; returns how many.

        Raises `InputError` or `StorageUnavailable`.
        """
        view = self.calendar(first, last, zone)
        content = ics.written(view.entries, view.now)
        with whole_bytes(path) as out:
            out.write(content)
        return content.count(b"BEGIN:VEVENT")

    def _free(
        self,
        connection: Connection,
        first: date,
        last: date,
        zone: str,
        moment: datetime,
        besides: str = "",
    ) -> tuple[datetime, ...]:
        chosen = _kept(connection)
        if not chosen.slots:
            return ()
        place = schedule.zone_named(zone)
        here = moment.astimezone(place).replace(tzinfo=None)
        since = max(first, here.date())
        between = (
            _midnight(since, zone) - spacing.NEAR,
            _midnight(last + _DAY, zone) + spacing.NEAR,
        )
        taken = [
            *rows.taken(connection, *between, besides),
            *(
                one.at
                for one in coming_entries(connection, *between)
                if one.what is What.PUBLICATION and one.about != besides
            ),
        ]
        coming = (
            wall
            for wall in walls(chosen, since, last, holidays.between(since, last))
            if wall > here and schedule.ending(wall, zone) is not None
        )
        return tuple(free(coming, [one.astimezone(place).replace(tzinfo=None) for one in taken]))


def _entries(connection: Connection, first: datetime, last: datetime) -> tuple[Entry, ...]:
    """Return all that stands there, and what series will plant there."""
    planted = marked(connection, rows.entries(connection, first, last))
    found = [*planted, *coming_entries(connection, first, last)]
    return tuple(sorted(found, key=lambda entry: (entry.at, entry.title, entry.what)))


def _kept(connection: Connection) -> Slots:
    kept = settings.read(connection, _KEY)
    if kept is None:
        return Slots()
    return Slots(
        tuple(Slot(weekday, time.fromisoformat(at)) for weekday, at in kept["slots"]),
        bool(kept["skip_holidays"]),
    )


def _midnight(day: date, zone: str) -> datetime:
    """Return the instant at which a day begins; where that hour is skipped, the first after it."""
    place = schedule.zone_named(zone)
    return datetime.combine(day, time(), place).astimezone(UTC)
