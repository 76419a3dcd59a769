"""Killed around what plants the next dates of many series: each date is there once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from publisher.announcement import Announcement, Draft
from publisher.delivery import State
from publisher.ids import new_id
from publisher.recurrence import Frequency, Rule
from publisher.service import Service
from publisher.service.house import House
from publisher.storage import journal
from publisher.storage.secret_stores import SecretChain
from tests.servers.postgres import Place
from tests.torture.processes import Processes
from tests.torture.scenarios.crashes import DIED
from tests.torture.scene import Scene, staged

SERIES = 6
SLEPT = timedelta(hours=60)  # the first date is planted, the second slept over, the third to come


@pytest.fixture
def scene(place: Place) -> Iterator[Scene]:
    with staged(place, "series") as opened:
        yield opened


def service_of(scene: Scene) -> Service:
    """The service on the database that is open already: one process never opens a file twice."""
    return Service(House(scene.place.folder, scene.desk.database, SecretChain()))


def approve(service: Service, folder: str) -> None:
    place = {"folder": folder, "base_url": "https://www.ville.example"}
    service.add_channel("feed", "feed", place, {})
    here = datetime.now(UTC).astimezone(ZoneInfo("Europe/Brussels"))
    soon = (here + timedelta(hours=1)).replace(tzinfo=None)
    rule = Rule(frequency=Frequency.DAILY, first=soon.date() - timedelta(days=9), at=soon.time())
    for number in range(SERIES):
        written = Announcement(id=new_id(), title=f"Collecte {number}", summary="Ce soir.")
        service.publish_series(Draft(announcement=written, channels=("feed",), repeat=rule))


def test_dead_before_or_after_it_is_kept_each_date_is_planted_once(scene: Scene) -> None:
    scene.jump(-SLEPT)
    service = service_of(scene)
    approve(service, str(scene.place.folder / "flux"))
    scene.jump(SLEPT)
    with Processes(scene) as processes:
        for step in ("before 1", "after 1", "before 3"):
            assert processes.planter(step).ended() == DIED
        both = [processes.planter(), processes.planter()]
        assert [running.ended() for running in both] == [0, 0]
    assert service.plant() == 0
    views = service.recent_deliveries(1000)
    titles, states = Counter(one.title for one in views), Counter(one.state for one in views)
    assert titles == {f"Collecte {number}": 3 for number in range(SERIES)}
    assert states[State.DELIVERED] == 0  # nothing was due: it was slept over, or is to come
    with scene.desk.database.read() as connection:
        told = [entry.event for entry in journal.entries(connection)]
        assert journal.check(connection).intact
    assert told.count("announcement.planted") == 3 * SERIES
