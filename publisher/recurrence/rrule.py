"""A rule as the text that other programs know, RRULE of RFC 5545: read and written by icalendar."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any, Final, TypeVar

from publisher.errors import InputError
from publisher.recurrence.rule import LAST, Frequency, Rule, refuse_impossible
from publisher.sentence import say

_WEEKDAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_KNOWN: Final = frozenset(
    {"FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "BYMONTH", "WKST"}
)
_EXAMPLE: Final = "FREQ=WEEKLY;BYDAY=TU"
T = TypeVar("T")


def written(rule: Rule) -> str:
    """Write « FREQ=MONTHLY;BYDAY=1SU »: all of a rule but its first day, hour and exceptions."""
    from icalendar.prop import vRecur  # noqa: PLC0415 - it takes its time to import

    parts: dict[str, Any] = {"FREQ": rule.frequency.value.upper()}
    if rule.interval > 1:
        parts["INTERVAL"] = rule.interval
    if rule.count is not None:
        parts["COUNT"] = rule.count
    if rule.until is not None:
        parts["UNTIL"] = rule.until
    names = [_WEEKDAYS[day] for day in rule.weekdays]
    if rule.ranks:
        names = [f"{rank}{name}" for rank in rule.ranks for name in names]
    if names:
        parts["BYDAY"] = names
    if rule.month_days:
        parts["BYMONTHDAY"] = list(rule.month_days)
    if rule.months:
        parts["BYMONTH"] = list(rule.months)
    text: bytes = vRecur(parts).to_ical()  # type: ignore[no-untyped-call]  # it has no types
    return text.decode()


def read(text: str, first: date, at: time) -> Rule:
    """Read what `written` writes, « RRULE: » before it or not; raises `InputError`."""
    from icalendar.prop import vRecur  # noqa: PLC0415 - as above

    plain = text.strip().upper().removeprefix("RRULE:")
    try:
        parts: dict[str, list[Any]] = dict(vRecur.from_ical(plain))
    except (ValueError, KeyError):
        raise _unreadable(text) from None
    other = parts.keys() - _KNOWN
    if other:
        raise InputError(
            say(
                "« {part} » n'est pas possible dans une règle de répétition : il reste {known}.",
                part=min(other),
                known=", ".join(sorted(_KNOWN)),
            )
        )
    if parts.get("WKST", ["MO"]) != ["MO"]:
        raise InputError(say("La semaine commence le lundi : retirez WKST de la règle."))
    try:
        ranks, weekdays = _by_day([str(one) for one in parts.get("BYDAY", [])])
        rule = Rule(
            frequency=Frequency(str(_one(parts, "FREQ", "")).lower()),
            first=first,
            at=at,
            interval=_one(parts, "INTERVAL", 1),
            count=_one(parts, "COUNT", None),
            until=_day(_one(parts, "UNTIL", None)),
            weekdays=weekdays,
            ranks=ranks,
            month_days=tuple(parts.get("BYMONTHDAY", [])),
            months=tuple(int(one) for one in parts.get("BYMONTH", [])),
        )
    except ValueError:
        raise _unreadable(text) from None
    refuse_impossible(rule)
    return rule


def _one(parts: dict[str, list[Any]], name: str, default: T) -> T:
    values: list[T] = parts.get(name, [default])
    if len(values) != 1:
        raise ValueError(name)
    return values[0]


def _day(until: date | datetime | None) -> date | None:
    """An end with an hour still includes its day: the hour of publication is said elsewhere."""
    return until.date() if isinstance(until, datetime) else until


def _by_day(names: list[str]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return ranks and weekdays; raises `ValueError` unless each rank has the same weekdays."""
    pairs = [(int(name[:-2] or 0), _WEEKDAYS.index(name[-2:])) for name in names]
    ranks = tuple(dict.fromkeys(rank for rank, _ in pairs))
    weekdays = tuple(dict.fromkeys(day for _, day in pairs))
    if len(set(pairs)) != len(ranks) * len(weekdays) or (0 in ranks and ranks != (0,)):
        raise ValueError(names)
    if any(rank < LAST for rank in ranks):
        raise ValueError(names)
    return (() if ranks == (0,) else ranks), weekdays


def _unreadable(text: str) -> InputError:
    return InputError(
        say(
            "« {text} » n'est pas une règle de répétition. Exemple, chaque mardi : {example}.",
            text=text.strip()[:80],
            example=_EXAMPLE,
        )
    )
