"""From a rule to its days: dateutil knows RFC 5545, here stand the exceptions and the limits."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import Any, Final, Literal

from publisher.errors import InputError
from publisher.recurrence.rule import MOST_DATES, Frequency, Rule, refuse_impossible
from publisher.sentence import say

IsHoliday = Callable[[date], bool]
FAR: Final = timedelta(days=30 * 366)  # nobody plans further; an endless rule is followed so far
_LATEST: Final = date(2199, 12, 31)


def days(rule: Rule, is_holiday: IsHoliday, since: date, most: timedelta = FAR) -> Iterator[date]:
    """Yield the days from `since` on, in their order, without those that are left out.

    Ends `most` after `since`, or after the first day when that is later. The rule must be one that
    `refuse_impossible` lets pass.
    """
    skipped = frozenset(rule.except_days)
    last = _plus(max(since, rule.first), most)
    for day in _given(rule, last):
        if day < since or day in skipped or (rule.except_holidays and is_holiday(day)):
            continue
        yield day


def first_day(rule: Rule) -> date:
    """Return the first day that the rule gives, left out or not; `first` when it gives none.

    What an announcement tells of, as it is written, takes place on that day.
    """
    return next(_given(rule, _plus(rule.first, FAR)), rule.first)


def is_given(rule: Rule, day: date) -> bool:
    """Whether the rule gives this day, left out or not."""
    return any(one == day for one in _given(rule, day))


def refuse_hopeless(rule: Rule, is_holiday: IsHoliday, since: date) -> None:
    """Raise `InputError` for a rule that gives no day from `since` on, or that gives too many."""
    refuse_impossible(rule)
    if next(days(rule, is_holiday, since), None) is None:
        raise InputError(
            say(
                "Cette répétition ne donne aucune date à venir : changez les jours, la fin ou les"
                " exceptions."
            )
        )
    if rule.until is not None and len(list(islice(_given(rule, rule.until), MOST_DATES + 1))) > (
        MOST_DATES
    ):
        raise InputError(
            say(
                "Cette répétition donne plus de {most} dates : choisissez une fin plus proche, ou"
                " aucune fin.",
                most=MOST_DATES,
            )
        )


def _given(rule: Rule, last: date) -> Iterator[date]:
    """Yield every day of the rule until `last`, by the library."""
    from dateutil import rrule  # noqa: PLC0415 - few need it, and it takes its time

    steps: dict[Frequency, Literal[0, 1, 2, 3]] = {
        Frequency.DAILY: rrule.DAILY,
        Frequency.WEEKLY: rrule.WEEKLY,
        Frequency.MONTHLY: rrule.MONTHLY,
        Frequency.YEARLY: rrule.YEARLY,
    }
    weekdays = [rrule.weekday(day) for day in rule.weekdays]
    if rule.ranks:
        weekdays = [one(rank) for rank in rule.ranks for one in weekdays]
    # RFC 5545 and the library: as soon as something is said of the days, `first` says nothing more.
    months = rule.months
    if rule.frequency is Frequency.YEARLY and not months:
        months = (rule.first.month,)
    month_days: tuple[int, ...] = rule.month_days
    if rule.frequency in (Frequency.MONTHLY, Frequency.YEARLY) and not (weekdays or month_days):
        month_days = (rule.first.day,)
    if rule.frequency is Frequency.WEEKLY and not weekdays:
        weekdays = [rrule.weekday(rule.first.weekday())]
    end = last if rule.until is None else min(last, rule.until)
    ending: dict[str, Any] = {"until": datetime.combine(end, time())}
    if rule.count is not None:
        ending = {"count": rule.count}  # the library takes one of the two
    found = rrule.rrule(
        steps[rule.frequency],
        dtstart=datetime.combine(rule.first, time()),
        interval=rule.interval,
        bymonth=months or None,
        bymonthday=month_days or None,
        byweekday=weekdays or None,
        **ending,
    )
    for moment in found:
        if moment.date() > last:
            return
        yield moment.date()


def _plus(day: date, by: timedelta) -> date:
    return min(day, _LATEST - by) + by
