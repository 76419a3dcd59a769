"""A rule as a person says it: « chaque mois : le premier dimanche, sauf en janvier, à 17:00 »."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from typing import Final

from publisher.recurrence import Frequency, Rule
from publisher.schedule import MONTHS, WEEKDAYS, day_words
from publisher.sentence import Sentence, both, say

_MOST_NAMED: Final = 6  # months: of more, those that are left out are named


def rule_words(rule: Rule) -> Sentence:
    """Say a whole rule."""
    return _at(rule, _but(rule, _ending(rule, _often(rule))))


def _often(rule: Rule) -> Sentence:
    count = rule.interval
    match rule.frequency:
        case Frequency.DAILY if count == 1:
            return say("chaque jour")
        case Frequency.DAILY:
            return say("tous les {count} jours", count=count)
        case Frequency.WEEKLY:
            chosen = rule.weekdays or (rule.first.weekday(),)
            days = _listed([WEEKDAYS[day] for day in sorted(chosen)])
            if count == 1:
                return say("chaque semaine : {days}", days=days)
            return say("toutes les {count} semaines : {days}", count=count, days=days)
        case Frequency.MONTHLY if count == 1:
            return say("chaque mois : {days}", days=_in_a_month(rule))
        case Frequency.MONTHLY:
            return say("tous les {count} mois : {days}", count=count, days=_in_a_month(rule))
    month = _listed([MONTHS[one - 1] for one in rule.months or (rule.first.month,)])
    days = _in_a_month(rule)
    if count == 1:
        return say("chaque année, en {month} : {days}", days=days, month=month)
    return say("tous les {count} ans, en {month} : {days}", count=count, days=days, month=month)


def _in_a_month(rule: Rule) -> str:
    if rule.ranks:
        days = [WEEKDAYS[day] for day in rule.weekdays]
        return _listed([_ranked(rank, day) for rank in rule.ranks for day in days])
    return _listed([_dated(day) for day in rule.month_days or (rule.first.day,)])


def _dated(day: int) -> Sentence:
    if day < 0:
        return say("le dernier jour")
    return say("le 1er") if day == 1 else say("le {day}", day=day)


def _ranked(rank: int, weekday: Sentence) -> Sentence:
    return {
        1: say("le premier {weekday}", weekday=weekday),
        2: say("le deuxième {weekday}", weekday=weekday),
        3: say("le troisième {weekday}", weekday=weekday),
        4: say("le quatrième {weekday}", weekday=weekday),
        5: say("le cinquième {weekday}", weekday=weekday),
    }.get(rank, say("le dernier {weekday}", weekday=weekday))


def _ending(rule: Rule, what: Sentence) -> Sentence:
    if rule.until is not None:
        return say("{what}, jusqu'au {day}", what=what, day=day_words(rule.until))
    if rule.count == 1:
        return say("{what}, une seule fois", what=what)
    if rule.count is not None:
        return say("{what}, {count} fois", what=what, count=rule.count)
    return what


def _but(rule: Rule, what: Sentence) -> Sentence:
    if rule.months and rule.frequency is not Frequency.YEARLY:
        left = [month for month in range(1, 13) if month not in rule.months]
        if len(rule.months) > _MOST_NAMED:
            without = _listed([MONTHS[month - 1] for month in left])
            what = say("{what}, sauf en {months}", what=what, months=without) if left else what
        else:
            only = _listed([MONTHS[month - 1] for month in sorted(rule.months)])
            what = say("{what}, seulement en {months}", what=what, months=only)
    if rule.except_holidays:
        what = say("{what}, sauf les jours fériés", what=what)
    skipped = rule.except_days
    if len(skipped) == 1:
        return say("{what}, sauf le {day}", what=what, day=day_words(skipped[0]))
    if skipped:
        return say("{what}, sauf {count} dates", what=what, count=len(skipped))
    return what


def _at(rule: Rule, what: Sentence) -> Sentence:
    hour = f"{rule.at:%H:%M}"
    if rule.days_before == 0:
        return say("{what}, à {hour}", what=what, hour=hour)
    if rule.days_before == 1:
        return say("{what} ; annoncé la veille à {hour}", what=what, hour=hour)
    return say(
        "{what} ; annoncé {count} jours avant, à {hour}",
        what=what,
        count=rule.days_before,
        hour=hour,
    )


def _listed(parts: Sequence[str]) -> str:
    """Write « a, b et c » so that each part can still be translated."""
    if len(parts) == 1:
        return parts[0]
    before = reduce(lambda first, one: say("{before}, {one}", before=first, one=one), parts[:-1])
    return both([before, parts[-1]])
