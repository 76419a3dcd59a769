"""Weeks without anything, and publications on top of each other."""

from __future__ import annotations

from datetime import UTC, date, datetime

from publisher.calendar import What
from publisher.calendar.spacing import collisions, gaps
from tests.publisher.calendar.entries import ZONE, entry

NOW = datetime(2026, 12, 9, 12, tzinfo=UTC)  # a Wednesday
FIRST, LAST = date(2026, 11, 30), date(2027, 1, 3)


def test_a_week_is_empty_until_something_is_published_in_it() -> None:
    found = [
        entry("2026-12-13T22:30"),  # Sunday, 23:30 in Brussels
        entry("2026-12-22T09:00", what=What.DRAFT, places=()),
    ]
    assert gaps(found, FIRST, LAST, NOW, ZONE) == (
        date(2026, 12, 14), date(2026, 12, 21), date(2026, 12, 28),
    )  # fmt: skip
    assert gaps([], FIRST, LAST, NOW, ZONE)[0] == date(2026, 12, 7)  # this one is not over


def test_a_week_of_which_a_part_is_not_seen_may_be_full() -> None:
    assert gaps([], date(2026, 12, 15), date(2026, 12, 26), NOW, ZONE) == ()
    assert gaps([], date(2026, 12, 14), date(2026, 12, 20), NOW, ZONE) == (date(2026, 12, 14),)


def test_two_within_an_hour_on_one_channel_collide() -> None:
    first = entry("2026-12-21T09:00", "a1", "Site web", "Facebook")
    near = entry("2026-12-21T09:59", "a2", "Facebook")
    elsewhere = entry("2026-12-21T09:30", "a3", "X")
    [found] = collisions([first, elsewhere, near], NOW)
    assert (found.channel, found.first, found.second) == ("Facebook", first, near)


def test_an_hour_apart_or_over_or_withdrawn_is_none() -> None:
    first = entry("2026-12-21T09:00", "a1")
    assert collisions([first, entry("2026-12-21T10:00", "a2")], NOW) == ()
    assert collisions([first, entry("2026-12-21T09:30", "a2", withdrawn=True)], NOW) == ()
    assert collisions([first, entry("2026-12-21T09:30", "a1")], NOW) == ()
    past = [entry("2026-12-01T09:00", "a1"), entry("2026-12-01T09:10", "a2")]
    assert collisions(past, NOW) == ()
