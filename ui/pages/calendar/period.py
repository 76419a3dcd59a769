"""Which days the calendar shows, and which come before and after them."""

from __future__ import annotations

from calendar import monthrange
from datetime import UTC, date, datetime, timedelta
from enum import IntEnum
from typing import Final

from publisher.announcement import DEFAULT_TIME_ZONE
from publisher.calendar import CalendarView
from publisher.calendar.spacing import WEEK, monday
from ui.widgets.calendar.month import days_of

EARLIEST: Final = date(1990, 1, 1)
LATEST: Final = date(2199, 12, 31)


class Mode(IntEnum):
    """How the days are shown."""

    MONTH = 0
    WEEK = 1
    LIST = 2


def shown(mode: Mode, day: date) -> tuple[date, date]:
    """Return the first and the last day that are asked for: whole weeks."""
    if mode is Mode.WEEK:
        return monday(day), monday(day) + WEEK - timedelta(days=1)
    return days_of(day)


def turned(mode: Mode, day: date, by: int) -> date:
    """Return the same day of the period before (-1) or after (1)."""
    if mode is Mode.WEEK:
        return clamped(day + by * WEEK)
    month = day.year * 12 + day.month - 1 + by
    year, number = month // 12, month % 12 + 1
    return clamped(date(year, number, min(day.day, monthrange(year, number)[1])))


def clamped(day: date) -> date:
    """Return the nearest day that the calendar can show."""
    return min(max(day, EARLIEST), LATEST)


def month_of(day: date) -> tuple[date, date]:
    """Return the first and the last day of a month."""
    return day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1])


def nothing_yet(mode: Mode, day: date) -> CalendarView:
    """The days have their names before anything was fetched."""
    first, last = shown(mode, day)
    moment = datetime.now(UTC)
    return CalendarView(first=first, last=last, zone=DEFAULT_TIME_ZONE, entries=(), now=moment)
