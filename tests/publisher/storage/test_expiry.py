"""The end of an announcement: kept with its newest revision, and taken once."""

from __future__ import annotations

import dataclasses
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest

from publisher.storage import announcements, expiry
from publisher.storage.database import Database
from tests.publisher.desk import PERSON, Desk
from tests.servers.postgres import Clock

END = datetime(2027, 3, 13)  # noqa: DTZ001 - wall time
INSTANT = datetime(2027, 3, 12, 23, tzinfo=UTC)


def due(desk: Desk) -> list[tuple[str, datetime]]:
    with desk.database.read() as connection:
        return list(expiry.due(connection))


def until(desk: Desk, clock: Clock, instant: datetime) -> None:
    clock.forward(seconds=(instant - desk.now()).total_seconds())


def test_it_is_due_at_its_instant_until_it_is_taken(desk: Desk, clock: Clock) -> None:
    written = desk.accept(expires_at=END)
    desk.accept(expires_at=None)
    until(desk, clock, INSTANT - timedelta(minutes=1))
    assert due(desk) == []
    until(desk, clock, INSTANT + timedelta(seconds=1))
    assert due(desk) == [(written.id, INSTANT)]
    with desk.database.write() as connection:
        assert expiry.take(connection, written.id, INSTANT)
        assert not expiry.take(connection, written.id, INSTANT)
    assert due(desk) == []


def test_a_correction_moves_it_or_takes_it_away(desk: Desk, clock: Clock) -> None:
    written = desk.accept(expires_at=END)
    later = dataclasses.replace(written, revision=2, expires_at=END + timedelta(days=2))
    with desk.database.write() as connection:
        announcements.accept(connection, later, PERSON)
    until(desk, clock, INSTANT + timedelta(days=1))
    assert due(desk) == []
    with desk.database.write() as connection:
        assert not expiry.take(connection, written.id, INSTANT)
        endless = dataclasses.replace(later, revision=3, expires_at=None)
        announcements.accept(connection, endless, PERSON)
    until(desk, clock, INSTANT + timedelta(days=9))
    assert due(desk) == []


def test_an_engine_that_dies_in_the_middle_has_taken_nothing(desk: Desk, clock: Clock) -> None:
    written = desk.accept(expires_at=END)
    until(desk, clock, INSTANT + timedelta(days=1))

    def die() -> None:
        with desk.database.write() as connection:
            assert expiry.take(connection, written.id, INSTANT)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        die()
    assert due(desk) == [(written.id, INSTANT)]


def test_of_two_that_reach_for_it_at_once_one_has_it(database: Database, clock: Clock) -> None:
    desk = Desk(database)
    written = desk.accept(expires_at=END)
    until(desk, clock, INSTANT + timedelta(days=1))
    together = threading.Barrier(2)

    def reach(_: int) -> bool:
        together.wait(20)
        with database.write() as connection:
            return expiry.take(connection, written.id, INSTANT)

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(reach, range(2))) == [False, True]


@pytest.mark.parametrize(
    ("wall", "instant"),
    [
        ("2027-07-01T00:00", "2027-06-30T22:00+00:00"),
        ("2027-10-31T02:30", "2027-10-31T01:30+00:00"),  # exists twice: the second
        ("2027-10-31T02:30+02:00", "2027-10-31T00:30+00:00"),  # the first was chosen
        ("2027-03-28T02:30", None),  # the clocks skip it
    ],
)
def test_the_wall_time_is_meant_in_its_zone(
    desk: Desk, clock: Clock, wall: str, instant: str | None
) -> None:
    written = desk.accept(expires_at=datetime.fromisoformat(wall))
    clock.forward(days=3650)
    expected = [] if instant is None else [(written.id, datetime.fromisoformat(instant))]
    assert due(desk) == expected
