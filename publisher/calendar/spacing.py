"""Gaps and collisions: weeks in which nothing is planned, and publications on top of each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from publisher.calendar.entries import Collision, Entry, What

NEAR: Final = timedelta(hours=1)
DAY: Final = timedelta(days=1)
WEEK: Final = timedelta(days=7)


def monday(day: date) -> date:
    """Return the first day of a day's week."""
    return day - timedelta(days=day.weekday())


def gaps(
    entries: Iterable[Entry], first: date, last: date, now: datetime, zone: str
) -> tuple[date, ...]:
    """Return the Mondays of the whole weeks of `first` to `last` in which nothing is published.

    Weeks that are over are left out; this one counts while something may still be planned in it.
    """
    place = ZoneInfo(zone)
    busy = {
        monday(one.at.astimezone(place).date()) for one in entries if one.what is What.PUBLICATION
    }
    today = now.astimezone(place).date()
    # A week of which a part is not looked at may have something there.
    whole = (week for week in _weeks(first, last) if first <= week and week + WEEK <= last + DAY)
    return tuple(week for week in whole if week not in busy and week + WEEK > today)


def collisions(entries: Iterable[Entry], now: datetime) -> tuple[Collision, ...]:
    """Return each two neighbours less than an hour apart on one channel, of which one is to come.

    `entries` are in the order of their hours.
    """
    last: dict[str, Entry] = {}
    found = []
    for entry in entries:
        if entry.what is not What.PUBLICATION or entry.withdrawn:
            continue
        for place in entry.places:
            before = last.get(place.channel)
            last[place.channel] = entry
            if before is None or before.about == entry.about or entry.at <= now:
                continue
            if entry.at - before.at < NEAR:
                found.append(Collision(channel=place.channel, first=before, second=entry))
    return tuple(found)


def _weeks(first: date, last: date) -> Iterator[date]:
    week = monday(first)
    while week <= last:
        yield week
        week += WEEK
