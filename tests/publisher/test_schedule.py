"""Wall times: the night that skips an hour, the night that has one twice, and bad writing."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from publisher.announcement import Draft
from publisher.codec import decode, encode
from publisher.errors import TimeInvalid
from publisher.schedule import TimeAmbiguous, instant, parse_wall, written
from tests.builders import announcement

BRUSSELS = "Europe/Brussels"
wall = datetime.fromisoformat


def test_winter_and_summer() -> None:
    assert instant(wall("2027-02-22T09:00"), BRUSSELS) == datetime(2027, 2, 22, 8, tzinfo=UTC)
    assert instant(wall("2027-07-01T09:00"), BRUSSELS) == datetime(2027, 7, 1, 7, tzinfo=UTC)


def test_skipped_time_names_the_next() -> None:
    with pytest.raises(TimeInvalid, match=r"28 mars 2027, 02:30 n'existe pas.* 03:00") as refused:
        instant(wall("2027-03-28T02:30"), BRUSSELS)
    assert not isinstance(refused.value, TimeAmbiguous)
    assert instant(wall("2027-03-28T03:00"), BRUSSELS) == datetime(2027, 3, 28, 1, tzinfo=UTC)


def test_a_skipped_day_names_the_next_day() -> None:
    with pytest.raises(TimeInvalid, match="2011-12-31T00:00"):
        instant(wall("2011-12-30T12:00"), "Pacific/Apia")


def test_double_time_gives_both_and_says_how_to_choose() -> None:
    with pytest.raises(TimeAmbiguous) as asked:
        instant(wall("2027-10-31T02:30"), BRUSSELS)
    first, second = asked.value.choices
    assert second - first == timedelta(hours=1)
    assert first.astimezone(UTC) == datetime(2027, 10, 31, 0, 30, tzinfo=UTC)
    for choice in (first, second):
        assert written(choice) in str(asked.value)
        assert instant(parse_wall(written(choice)), BRUSSELS) == choice


def test_a_choice_survives_storage() -> None:
    with pytest.raises(TimeAmbiguous) as asked:
        instant(wall("2027-10-31T02:30"), BRUSSELS)
    for choice in asked.value.choices:
        draft = Draft(announcement=announcement(), publish_at=choice)
        kept = decode(Draft, encode(draft)).publish_at
        assert kept is not None
        assert instant(kept, BRUSSELS) == choice


def test_an_offset_that_is_not_the_zones_is_refused() -> None:
    with pytest.raises(TimeInvalid, match=r"2027-02-22T09:00\+02:00 .*2027-02-22T08:00\+01:00"):
        instant(parse_wall("2027-02-22T09:00+02:00"), BRUSSELS)
    with pytest.raises(TimeInvalid, match="Europe/Brussels"):
        instant(parse_wall("2027-03-28T02:30+01:00"), BRUSSELS)


def test_far_dates_are_refused_not_crashed_on() -> None:
    with pytest.raises(TimeInvalid):
        instant(wall("9999-12-31T23:59"), "America/New_York")
    with pytest.raises(TimeInvalid):
        instant(wall("0001-01-01T00:00"), "Asia/Tokyo")


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("Europe/Bruxelles", "Europe/Brussels"),
        ("europe/brussels", "Europe/Brussels"),
        ("", "Europe/Brussels"),
        ("Europe", "Europe"),
        ("../../etc/passwd", ""),
        ("/etc/passwd", ""),
        ("x\x00y", ""),
    ],
)
def test_unknown_zone_names_the_nearest(name: str, near: str) -> None:
    with pytest.raises(TimeInvalid, match="n'existe pas") as refused:
        instant(wall("2027-01-01T00:00"), name)
    assert near in str(refused.value)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2027-02-22T09:00", wall("2027-02-22T09:00")),
        ("2027-02-22 09:00", wall("2027-02-22T09:00")),
        (" 2027-02-22 9:05:07 ", wall("2027-02-22T09:05:07")),
        ("2027-02-22T09:00+01:00", datetime(2027, 2, 22, 9, tzinfo=timezone(timedelta(hours=1)))),
        ("2027-02-22T09:00-0330", datetime(2027, 2, 22, 9, tzinfo=timezone(-timedelta(hours=3.5)))),
        ("2027-02-22T09:00Z", datetime(2027, 2, 22, 9, tzinfo=UTC)),
    ],
)
def test_written_forms(text: str, expected: datetime) -> None:
    read = parse_wall(text)
    assert read == expected
    assert read.tzinfo == expected.tzinfo


@pytest.mark.parametrize(
    "text",
    [
        "", "demain 9h", "2027-02-22", "22/02/2027 09:00", "2027-02-30T09:00", "2027-02-22T24:00",
        "2027-02-22T09:60", "2027-02-22T09:00+25:00", "20270222T0900", "²027-02-22T09:00",
    ],
)  # fmt: skip
def test_other_writing_is_refused(text: str) -> None:
    with pytest.raises(TimeInvalid):
        parse_wall(text)


@given(st.datetimes(wall("1990-01-01T00:00"), wall("2090-01-01T00:00")))
def test_every_wall_time_has_one_instant_or_a_sentence(moment: datetime) -> None:
    moment = moment.replace(second=0, microsecond=0)
    try:
        found = instant(moment, BRUSSELS)
    except TimeInvalid:
        assert (moment.month, moment.hour) in ((3, 2), (9, 2), (10, 2))
    else:
        assert parse_wall(written(moment)) == moment
        assert timedelta(hours=1) <= moment - found.replace(tzinfo=None) <= timedelta(hours=2)
