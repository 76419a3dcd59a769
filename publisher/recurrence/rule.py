"""How often, on which days, at what time, until when, and when not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from typing import Final

from publisher.errors import InputError
from publisher.sentence import say

LAST: Final = -1  # as a rank, or as a day of the month
MOST_DATES: Final = 1000  # of a rule that ends
LONGEST_INTERVAL: Final = 99
LONGEST_AHEAD: Final = 60  # days
MOST_EXCEPTIONS: Final = 400
_RANKS: Final = frozenset({1, 2, 3, 4, 5, LAST})


class Frequency(StrEnum):
    """The step of a rule."""

    DAILY = "daily"
    WEEKLY = "weekly"
    MONTHLY = "monthly"
    YEARLY = "yearly"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """The days are those of what is announced; it is published `days_before`, at `at`.

    Wall times of the announcement's zone. What is left empty follows `first`, as in RFC 5545: a
    monthly rule without ranks or days of the month is on the day of the month of `first`.
    """

    frequency: Frequency
    first: date  # no day before it; decides which weeks an interval of two leaves out
    at: time
    interval: int = 1
    weekdays: tuple[int, ...] = ()  # 0 is Monday
    ranks: tuple[int, ...] = ()  # of the weekdays within a month: 1 to 5, -1 for the last
    month_days: tuple[int, ...] = ()  # 1 to 31, -1 for the last
    months: tuple[int, ...] = ()  # only in these, 1 to 12
    until: date | None = None  # included
    count: int | None = None  # of days, those that are then left out included
    except_days: tuple[date, ...] = ()
    except_holidays: bool = False  # of Belgium
    days_before: int = 0
    # An event and an end that the announcement tells of, as they are written for its first day,
    # move along with each day.
    dates_follow: bool = True


def refuse_impossible(rule: Rule) -> None:
    """Raise `InputError` for numbers that no rule may have."""
    if not 1 <= rule.interval <= LONGEST_INTERVAL:
        raise InputError(
            say("L'intervalle d'une répétition va de 1 à {most}.", most=LONGEST_INTERVAL)
        )
    if not 0 <= rule.days_before <= LONGEST_AHEAD:
        raise InputError(
            say("Une répétition s'annonce de 0 à {most} jours à l'avance.", most=LONGEST_AHEAD)
        )
    if len(rule.except_days) > MOST_EXCEPTIONS:
        raise InputError(
            say(
                "Une répétition saute {most} dates au plus : arrêtez cette série et commencez-en"
                " une autre.",
                most=MOST_EXCEPTIONS,
            )
        )
    if rule.count is not None and rule.until is not None:
        raise InputError(
            say("Une répétition finit à une date ou après un nombre de fois, pas les deux.")
        )
    if rule.until is not None and rule.until < rule.first:
        raise InputError(
            say("La répétition finit avant de commencer : choisissez une fin plus tardive.")
        )
    if rule.count is not None and not 1 <= rule.count <= MOST_DATES:
        raise InputError(
            say("Une répétition a de 1 à {most} dates, ou n'a pas de fin.", most=MOST_DATES)
        )
    if not _is_sound(rule):
        raise InputError(
            say("Cette règle de répétition n'existe pas : vérifiez ses jours et ses mois.")
        )


def _is_sound(rule: Rule) -> bool:
    of_a_month = rule.frequency in (Frequency.MONTHLY, Frequency.YEARLY)
    return (
        all(0 <= one <= 6 for one in rule.weekdays)
        and all(one in _RANKS for one in rule.ranks)
        and all(1 <= one <= 31 or one == LAST for one in rule.month_days)
        and all(1 <= one <= 12 for one in rule.months)
        # A rank is that of a weekday, in a month; and then no day of the month is wanted.
        and (not rule.ranks or (bool(rule.weekdays) and of_a_month and not rule.month_days))
        and (not rule.month_days or (of_a_month and not rule.weekdays))
        and (not rule.weekdays or bool(rule.ranks) or rule.frequency is Frequency.WEEKLY)
    )
