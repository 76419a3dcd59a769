"""When a series occurs, and what of its announcement moves along."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import islice
from typing import Final

from publisher import schedule
from publisher.announcement import Announcement
from publisher.calendar import holidays
from publisher.recurrence import Rule
from publisher.recurrence.days import FAR, days, first_day

SHOWN: Final = 10  # dates that a person sees before approving
_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A day of a rule, and when it is published."""

    day: date
    wall: datetime  # naive, in the announcement's zone
    at: datetime  # aware, UTC


def is_holiday(day: date) -> bool:
    """Whether it is a public holiday of Belgium."""
    return day in holidays.of_year(day.year)


def occurrence(rule: Rule, zone: str, day: date) -> Occurrence:
    """Return when a day of the rule is published.

    Of an hour that exists twice the first; of one that the clocks skip, that at which they jump.
    """
    wall = datetime.combine(day - rule.days_before * _DAY, rule.at)
    return Occurrence(day, wall, schedule.nearest(wall, zone))


def occurrences(
    rule: Rule, zone: str, after: datetime, most: timedelta = FAR
) -> Iterator[Occurrence]:
    """Yield what is published after an instant (aware), the exceptions left out, in order."""
    there = after.astimezone(schedule.zone_named(zone)).date()
    for day in days(rule, is_holiday, there - _DAY, most):
        found = occurrence(rule, zone, day)
        if found.at > after:
            yield found


def next_ones(rule: Rule, zone: str, after: datetime, count: int = SHOWN) -> tuple[Occurrence, ...]:
    """Return the next dates after an instant; fewer when the rule ends before."""
    return tuple(islice(occurrences(rule, zone, after), count))


def last_before(rule: Rule, zone: str, since: datetime, until: datetime) -> list[Occurrence]:
    """Return what was to be published after `since` and until `until` (aware), in order."""
    span = until - since + (rule.days_before + 2) * _DAY
    return [one for one in occurrences(rule, zone, since, span) if one.at <= until]


def on_its_day(written: Announcement, rule: Rule, day: date) -> Announcement:
    """Return the announcement with its event and its end on that day, if they are to follow."""
    if not rule.dates_follow:
        return written
    by = day - first_day(rule)
    event = written.event
    if event is not None:
        end = event.end + by if event.end is not None else None
        event = replace(event, start=event.start + by, end=end)
    expires = written.expires_at
    if expires is not None:
        # An offset chosen for one night of two hours means nothing on another day.
        expires = (expires.replace(tzinfo=None) if by else expires) + by
    return replace(written, event=event, expires_at=expires)
