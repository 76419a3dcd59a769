"""Checks of accounts on both databases: when, by whom, and what is in danger."""

from __future__ import annotations

import dataclasses
from datetime import timedelta

import pytest

from publisher.health import Checkup, Verdict
from publisher.storage import channels, health, journal
from tests.publisher.desk import Desk
from tests.servers.postgres import Clock

HOUR = timedelta(hours=1)


def due(desk: Desk) -> tuple[str, ...]:
    with desk.database.read() as connection:
        return health.due_channels(connection)


def claim(desk: Desk, name: str = "site") -> bool:
    channel_id = desk.channel(name)
    with desk.database.write() as connection:
        return health.claim(connection, channel_id)


def record(desk: Desk, verdict: Verdict = Verdict.GOOD, **changes: object) -> None:
    found = Checkup(verdict=verdict, sentence="Le jeton a expiré.", checked_at=desk.now())
    changed = dataclasses.replace(found, **changes)  # type: ignore[arg-type]  # its fields
    channel_id = desk.channel()
    with desk.database.write() as connection:
        health.record(connection, channel_id, changed)


def endangered(desk: Desk) -> list[tuple[str, str]]:
    with desk.database.read() as connection:
        return [(one.channel, one.announcement_id) for one in health.endangered(connection)]


def test_a_day_ahead_and_an_hour_ahead(desk: Desk, clock: Clock) -> None:
    desk.put(due_at=desk.now() + 30 * HOUR)
    assert due(desk) == ()
    clock.forward(hours=6, minutes=1)
    assert due(desk) == (desk.channel(),)
    assert claim(desk)
    record(desk)
    assert due(desk) == ()
    clock.forward(hours=22)
    assert due(desk) == ()
    clock.forward(hours=1)
    assert due(desk) == (desk.channel(),)


def test_nothing_planned_or_a_channel_that_is_gone_is_not_checked(desk: Desk) -> None:
    desk.put()
    desk.put("parti", due_at=desk.now() + 2 * HOUR)
    gone = desk.channel("parti")
    with desk.database.write() as connection:
        channels.remove(connection, gone)
    assert due(desk) == ()


def test_one_process_checks(desk: Desk, clock: Clock) -> None:
    desk.put(due_at=desk.now() + 2 * HOUR)
    assert due(desk) == (desk.channel(),)
    assert claim(desk)
    assert due(desk) == ()
    assert not claim(desk)
    record(desk)
    assert not claim(desk)  # the other one had looked before it was checked
    clock.forward(hours=1, minutes=1)
    assert claim(desk)
    clock.forward(minutes=11)  # it died in the middle
    assert claim(desk)


def test_what_is_wrong_is_looked_at_again(desk: Desk, clock: Clock) -> None:
    desk.put(due_at=desk.now() + 5 * HOUR)
    record(desk, Verdict.REFUSED)
    assert due(desk) == ()
    clock.forward(minutes=16)
    assert due(desk) == (desk.channel(),)


def test_the_journal_is_told_when_it_turns(desk: Desk) -> None:
    for verdict in (
        Verdict.GOOD, Verdict.REFUSED, Verdict.UNREACHABLE, Verdict.REFUSED, Verdict.GOOD,
    ):  # fmt: skip
        record(desk, verdict)
    with desk.database.read() as connection:
        told = [
            (entry.body["verdict"], entry.body["name"])
            for entry in journal.entries(connection)
            if entry.event == "channel.checked"
        ]
    assert told == [("refused", "site"), ("good", "site")]


@pytest.mark.parametrize("verdict", [Verdict.REFUSED, Verdict.BROKEN, Verdict.UNREACHABLE])
def test_the_next_thing_planned_is_in_danger(desk: Desk, verdict: Verdict) -> None:
    desk.put(due_at=desk.now() + 3 * HOUR)
    next_one = desk.put(due_at=desk.now() + 2 * HOUR)
    desk.put("autre", due_at=desk.now() + HOUR)
    record(desk, verdict)
    assert endangered(desk) == [("site", next_one.announcement_id)]
    record(desk)
    assert endangered(desk) == []


def test_an_access_that_ends_before_endangers_what_comes_after(desk: Desk) -> None:
    desk.put(due_at=desk.now() + 2 * HOUR)
    after = desk.put(due_at=desk.now() + 48 * HOUR)
    record(desk, access_ends_at=desk.now() + 24 * HOUR, warnings=("bientôt",))
    assert endangered(desk) == [("site", after.announcement_id)]
    with desk.database.read() as connection:
        (checkup,) = health.of_channels(connection).values()
    assert checkup.warnings == ("bientôt",)
