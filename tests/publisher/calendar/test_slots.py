"""The town's slots: typed, laid on the days, and free or taken."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from publisher.calendar import holidays
from publisher.calendar.slots import SUGGESTED, Slot, Slots, free, times, walls, written
from publisher.errors import SettingInvalid


def wall(text: str) -> datetime:
    return datetime.fromisoformat(text)


def test_times_are_read_as_people_type_them() -> None:
    assert times("17h30, 9:00;8h", 3) == (Slot(3, time(8)), Slot(3, time(9)), Slot(3, time(17, 30)))
    assert times(" 9.05 12h ", 0) == (Slot(0, time(9, 5)), Slot(0, time(12)))
    assert times("", 0) == ()
    assert times(written(times("9:00, 17:30", 1)), 1) == times("9:00, 17:30", 1)


@pytest.mark.parametrize("typed", ["tantôt", "25:00", "9:75", "9", "-9:00", "9:00 et 10:00"])
def test_what_is_no_time_is_refused_with_its_day(typed: str) -> None:
    with pytest.raises(SettingInvalid, match="Le jeudi"):
        times(typed, 3)


def test_they_are_laid_on_the_days_without_the_holidays() -> None:
    chosen = Slots((Slot(4, time(9)), Slot(4, time(17))))
    days = (date(2026, 12, 18), date(2026, 12, 31))
    off = holidays.between(*days)
    assert list(walls(chosen, *days, off)) == [wall("2026-12-18T09:00"), wall("2026-12-18T17:00")]
    both = Slots(chosen.slots, skip_holidays=False)
    assert wall("2026-12-25T09:00") in set(walls(both, *days, off))
    assert list(walls(Slots(SUGGESTED), date(2026, 12, 21), date(2026, 12, 27), {})) == [
        wall("2026-12-22T09:00"), wall("2026-12-24T17:00"),
    ]  # fmt: skip


def test_one_is_free_when_nothing_is_within_an_hour() -> None:
    slots = [wall("2026-12-21T09:00"), wall("2026-12-21T10:00"), wall("2026-12-21T12:00")]
    assert list(free(slots, [wall("2026-12-21T09:30")])) == [wall("2026-12-21T12:00")]
    assert list(free(slots, [wall("2026-12-21T08:00"), wall("2026-12-21T11:00")])) == slots


def test_belgium_has_its_ten_days() -> None:
    year = holidays.between(date(2027, 1, 1), date(2027, 12, 31))
    assert date(2027, 11, 11) in year
    assert year[date(2027, 3, 29)] == "Lundi de Pâques"
    assert year[date(2027, 7, 21)] == "Fête nationale"
    assert year[date(2027, 12, 25)] == "Noël"
    assert holidays.between(date(2027, 12, 26), date(2028, 1, 1)) == {date(2028, 1, 1): "Nouvel An"}


@pytest.mark.parametrize(
    ("language", "name"),
    [("fr", "Noël"), ("nl", "Kerstmis"), ("de", "Weihnachten"), ("en", "Christmas Day")],
)
def test_a_holiday_has_a_name_in_each_language(language: str, name: str) -> None:
    christmas = date(2027, 12, 25)
    assert holidays.between(christmas, christmas, language) == {christmas: name}
