"""What stands in the calendar: frozen, ready to be shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from publisher.delivery import State
from publisher.views import DeliveryView


class What(StrEnum):
    """What an entry is; the values are what `--json` prints."""

    PUBLICATION = "publication"  # planned, under way, or past
    DRAFT = "draft"  # saved, with a date
    END = "end"  # the announcement is withdrawn then
    EVENT = "event"  # what an announcement tells of takes place


@dataclass(frozen=True, slots=True)
class Place:
    """One channel of a publication."""

    channel: str  # its name
    kind: str
    state: State
    attempt: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing at one hour. Instants are aware and in UTC."""

    what: What
    about: str  # id of the announcement, of the draft, or of the series that will plant it
    at: datetime
    title: str
    time_zone: str  # of the announcement: a move keeps its wall time there
    until: datetime | None = None  # of an event that lasts
    where: str = ""  # an event takes place
    places: tuple[Place, ...] = ()  # of a publication; () for one of before Publisher
    withdrawn: bool = False  # from everywhere
    series: str = ""  # id of the series that planted it, or will
    day: date | None = None  # of that series

    @property
    def key(self) -> str:
        """What tells it from other entries: an announcement may have an hour and an end."""
        planned = f"/{self.day}" if self.coming else ""
        return f"{self.what}/{self.about}{planned}"

    @property
    def coming(self) -> bool:
        """Whether it is a date of a series that is not planted yet: no announcement has its id."""
        return bool(self.series) and self.about == self.series

    @property
    def movable(self) -> bool:
        """Whether it may be given another hour: a draft, or what nothing has begun."""
        if self.what is What.DRAFT:
            return True
        return bool(self.places) and all(
            one.state is State.QUEUED and one.attempt == 0 for one in self.places
        )

    def wall(self, zone: str) -> datetime:
        """Return its wall time (naive) in a zone."""
        return self.at.astimezone(ZoneInfo(zone)).replace(tzinfo=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Collision:
    """Two publications within the same hour on the same channel."""

    channel: str
    first: Entry
    second: Entry


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarView:
    """The days from `first` to `last`, both included, by the clocks of `zone`."""

    first: date
    last: date
    zone: str
    entries: tuple[Entry, ...]  # by their hour
    now: datetime  # aware, UTC: by the clock of the database
    holidays: Mapping[date, str] = field(default_factory=dict)  # a week longer than the view
    free_slots: tuple[datetime, ...] = ()  # wall times, naive, to come and with nothing planned
    collisions: tuple[Collision, ...] = ()
    gaps: tuple[date, ...] = ()  # Mondays of the coming weeks in which nothing is planned

    @property
    def today(self) -> date:
        """The present day in the calendar's zone."""
        return self.now.astimezone(ZoneInfo(self.zone)).date()

    @property
    def collided(self) -> frozenset[str]:
        """The keys of the entries that are too near to another one."""
        return frozenset(one.key for pair in self.collisions for one in (pair.first, pair.second))

    def by_day(self) -> dict[date, list[Entry]]:
        """Return the entries of each day that has any."""
        found: dict[date, list[Entry]] = {}
        for entry in self.entries:
            found.setdefault(entry.wall(self.zone).date(), []).append(entry)
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """An announcement that was given another hour."""

    announcement_id: str
    revision: int
    title: str
    time_zone: str
    before: datetime  # aware, UTC
    due_at: datetime  # aware, UTC
    url_before: str | None  # of its page
    url: str | None
    deliveries: tuple[DeliveryView, ...]

    @property
    def address_changed(self) -> bool:
        """Whether the page will stand elsewhere than was said before."""
        return self.url != self.url_before
