"""Rules: their days, their texts, their words, and what no rule may be."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from itertools import islice
from typing import Any

import pytest

from publisher.announcement import Event
from publisher.codec import canonical, decode, encode
from publisher.errors import InputError
from publisher.recurrence import Frequency, Rule, rrule
from publisher.recurrence.days import days, first_day, refuse_hopeless
from publisher.series.occurring import is_holiday, last_before, next_ones, on_its_day
from publisher.series.words import rule_words
from tests.builders import announcement

FIRST = date(2027, 3, 1)  # a Monday
ZONE = "Europe/Brussels"


def rule(text: str, first: date = FIRST, at: str = "17:00", **more: Any) -> Rule:
    return replace(rrule.read(text, first, time.fromisoformat(at)), **more)


def given(one: Rule, count: int = 4, since: date = FIRST) -> list[str]:
    return [f"{day:%Y-%m-%d}" for day in islice(days(one, is_holiday, since), count)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("FREQ=DAILY;INTERVAL=2;COUNT=3", ["2027-03-01", "2027-03-03", "2027-03-05"]),
        ("FREQ=WEEKLY;BYDAY=TU;UNTIL=20270316", ["2027-03-02", "2027-03-09", "2027-03-16"]),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;COUNT=3", ["2027-03-01", "2027-03-05", "2027-03-15"]),
        ("FREQ=MONTHLY;BYDAY=1SU;COUNT=2", ["2027-03-07", "2027-04-04"]),
        ("FREQ=MONTHLY;BYDAY=1TU,-1TU;COUNT=3", ["2027-03-02", "2027-03-30", "2027-04-06"]),
        ("FREQ=MONTHLY;BYMONTHDAY=31;COUNT=2", ["2027-03-31", "2027-05-31"]),  # April has none
        ("FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=2", ["2027-03-31", "2027-04-30"]),
        ("FREQ=YEARLY;COUNT=2", ["2027-03-01", "2028-03-01"]),
        ("FREQ=YEARLY;BYMONTH=5;BYDAY=2SU;COUNT=2", ["2027-05-09", "2028-05-14"]),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;COUNT=2", ["2028-02-29", "2032-02-29"]),
    ],
)
def test_the_days_of_a_rule_and_its_text_again(text: str, expected: list[str]) -> None:
    one = rule(text)
    assert given(one) == expected
    assert rrule.read(f"RRULE:{rrule.written(one)}".lower(), one.first, one.at) == one
    assert decode(Rule, encode(one)) == one
    assert canonical(encode(one))


def test_what_is_left_out_is_counted_but_not_given() -> None:
    market = rule("FREQ=MONTHLY;BYDAY=1SU;COUNT=4", except_days=(date(2027, 4, 4),))
    assert given(market) == ["2027-03-07", "2027-05-02", "2027-06-06"]
    not_in_january = rule("FREQ=MONTHLY;BYDAY=1SU;BYMONTH=2,3,4,5,6,7,8,9,10,11,12")
    assert given(not_in_january, 2, date(2027, 12, 6)) == ["2028-02-06", "2028-03-05"]
    mondays = rule("FREQ=WEEKLY;BYDAY=MO", except_holidays=True)  # 29 March is Easter Monday
    assert given(mondays, 3, date(2027, 3, 15)) == ["2027-03-15", "2027-03-22", "2027-04-05"]
    assert first_day(rule("FREQ=WEEKLY;BYDAY=TU", except_days=(date(2027, 3, 2),))) == date(
        2027, 3, 2
    )


@pytest.mark.parametrize(
    ("text", "more", "told"),
    [
        ("FREQ=WEEKLY;UNTIL=20270228", {}, "finit avant de commencer"),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", {}, "aucune date à venir"),
        ("FREQ=DAILY;COUNT=1", {"except_days": (FIRST,)}, "aucune date à venir"),
        ("FREQ=DAILY;UNTIL=20300301", {}, "plus de 1000 dates"),
        ("FREQ=DAILY;COUNT=1001", {}, "de 1 à 1000 dates"),
        ("FREQ=DAILY;COUNT=0", {}, "de 1 à 1000 dates"),
        ("FREQ=DAILY;COUNT=2;UNTIL=20270401", {}, "pas les deux"),
        ("FREQ=DAILY;INTERVAL=100", {}, "de 1 à 99"),
        ("FREQ=DAILY", {"days_before": 61}, "0 à 60 jours"),
        ("FREQ=DAILY;BYSETPOS=1", {}, "« BYSETPOS » n'est pas possible"),
        ("FREQ=HOURLY", {}, "n'est pas une règle"),
        ("FREQ=MONTHLY;BYDAY=1TU,3WE", {}, "n'est pas une règle"),
        ("FREQ=MONTHLY;BYDAY=TU", {}, "n'existe pas"),
        ("FREQ=MONTHLY;BYMONTHDAY=40", {}, "n'est pas une règle|n'existe pas"),
        ("chaque mardi", {}, "n'est pas une règle"),
        ("", {}, "n'est pas une règle"),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(
    text: str, more: dict[str, Any], told: str
) -> None:
    with pytest.raises(InputError, match=told):
        refuse_hopeless(rule(text, **more), is_holiday, FIRST)


@pytest.mark.parametrize(
    ("text", "more", "told"),
    [
        (
            "FREQ=MONTHLY;BYDAY=1SU;BYMONTH=2,3,4,5,6,7,8,9,10,11,12",
            {"days_before": 2},
            "chaque mois : le premier dimanche, sauf en janvier ; annoncé 2 jours avant, à 17:00",
        ),
        (
            "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270630",
            {"except_holidays": True},
            "chaque semaine : mardi, jusqu'au 30 juin 2027, sauf les jours fériés, à 17:00",
        ),
        ("FREQ=YEARLY", {}, "chaque année, en mars : le 1er, à 17:00"),
        (
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU,FR",
            {"days_before": 1},
            "toutes les 2 semaines : lundi, mardi et vendredi ; annoncé la veille à 17:00",
        ),
        (
            "FREQ=DAILY;INTERVAL=2;COUNT=5",
            {"except_days": (date(2027, 3, 3),)},
            "tous les 2 jours, 5 fois, sauf le 3 mars 2027, à 17:00",
        ),
    ],
)
def test_a_rule_in_words(text: str, more: dict[str, Any], told: str) -> None:
    assert rule_words(rule(text, **more)) == told


def test_the_wall_time_stays_when_the_clocks_change() -> None:
    weekly = rule("FREQ=WEEKLY;BYDAY=SU", date(2027, 3, 21), "09:00")
    found = next_ones(weekly, ZONE, datetime(2027, 3, 20, tzinfo=UTC), 2)
    assert [one.wall.hour for one in found] == [9, 9]
    assert [one.at.hour for one in found] == [8, 7]


@pytest.mark.parametrize(
    ("first", "instant"),
    [
        (date(2027, 3, 28), "2027-03-28T01:00+00:00"),  # 2:30 is skipped: when the clocks jump
        (date(2027, 10, 31), "2027-10-31T00:30+00:00"),  # 2:30 exists twice: the first
    ],
)
def test_of_an_hour_that_is_skipped_or_double_one_is_taken(first: date, instant: str) -> None:
    night = rule("FREQ=YEARLY", first, "02:30")
    (found,) = next_ones(night, ZONE, datetime(2027, 3, 1, tzinfo=UTC), 1)
    assert found.at == datetime.fromisoformat(instant)


def test_it_is_announced_days_before_also_in_the_month_before() -> None:
    market = rule("FREQ=MONTHLY;BYDAY=1SU", date(2027, 8, 1), days_before=2)
    (found,) = next_ones(market, ZONE, datetime(2027, 7, 30, 14, 59, tzinfo=UTC), 1)
    assert (found.day, found.at) == (date(2027, 8, 1), datetime(2027, 7, 30, 15, tzinfo=UTC))
    (after,) = next_ones(market, ZONE, datetime(2027, 7, 30, 15, tzinfo=UTC), 1)
    assert after.day == date(2027, 9, 5)


def test_what_was_slept_over_is_told_in_its_order() -> None:
    daily = rule("FREQ=DAILY")
    since, until = datetime(2027, 3, 5, 16, tzinfo=UTC), datetime(2027, 3, 8, 16, tzinfo=UTC)
    found = last_before(daily, ZONE, since, until)
    assert [one.day.day for one in found] == [6, 7, 8]


def test_event_and_end_follow_the_day_or_stay() -> None:
    start, end = datetime(2027, 3, 7, 8), datetime(2027, 3, 7, 13)  # noqa: DTZ001 - wall times
    written = announcement(event=Event(start, end, "Grand-Place"), expires_at=end)
    market = rule("FREQ=MONTHLY;BYDAY=1SU")
    moved = on_its_day(written, market, date(2027, 5, 2))
    assert moved.event == Event(
        start.replace(month=5, day=2), end.replace(month=5, day=2), "Grand-Place"
    )
    assert moved.expires_at == end.replace(month=5, day=2)
    assert on_its_day(written, market, date(2027, 3, 7)) == written
    assert on_its_day(written, replace(market, dates_follow=False), date(2027, 5, 2)) == written


def test_endless_rules_end_nowhere_near() -> None:
    assert len(given(Rule(frequency=Frequency.DAILY, first=FIRST, at=time(9)), 2000)) == 2000
