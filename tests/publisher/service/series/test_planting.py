"""Series: planted once each, whoever plants, and what becomes of it on waking."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from publisher.delivery import Delivery, State
from publisher.recurrence import Frequency
from publisher.service import Service
from publisher.service.planting import Planter
from publisher.storage import expiry, journal
from publisher.storage.outbox import people, reading
from publisher.storage.series import rows
from publisher.views import DeliveryView
from tests.publisher.service.later import opened
from tests.publisher.service.series.begun import (
    DAY,
    HELD,
    MISSED,
    QUEUED,
    begin,
    daily,
    every,
    planted,
    titles,
)
from tests.publisher.service.town import Town
from tests.servers.postgres import Clock, Place


def test_the_next_one_is_planted_and_then_the_one_after(town: Town, clock: Clock) -> None:
    rule = daily()
    series = begin(town, rule=rule, title="Collecte")
    assert planted(town, series) == {rule.first: dict.fromkeys(("website", "feed", "mur"), QUEUED)}
    assert town.service.plant() == 0
    clock.forward(hours=1, minutes=1)
    assert town.service.plant() == 1
    assert town.service.plant() == 0
    assert list(planted(town, series)) == [rule.first + DAY]
    assert titles(town) == ["Collecte", "Collecte"]
    town.service.drain(None, 20)
    states = [one.state for one in every(town)]  # the first has gone, nothing of the second
    assert sorted(states) == sorted([State.DELIVERED] * 3 + [QUEUED] * 3)
    with town.service.house.database.read() as connection:
        events = [one.event for one in journal.entries(connection)]
    assert events.count("announcement.planted") == 2
    assert events.count("series.approved") == 1
    assert town.service.verify().intact


def test_several_desks_plant_it_once(town: Town, place: Place, clock: Clock) -> None:
    begin(town, "feed")
    clock.forward(hours=1, minutes=1)
    together = threading.Barrier(3)
    with opened(place, clock) as one, opened(place, clock) as other, ThreadPoolExecutor(3) as pool:

        def reach(service: Service) -> int:
            together.wait(20)
            return service.plant()

        assert sorted(pool.map(reach, (town.service, one, other))) == [0, 0, 1]
    assert len(every(town)) == 2


def test_killed_in_the_middle_nothing_is_planted_and_then_it_is(
    town: Town, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(town, "feed")
    clock.forward(hours=1, minutes=1)
    enqueue = people.enqueue

    def die(connection: Any, deliveries: Any) -> None:
        enqueue(connection, deliveries)
        raise KeyboardInterrupt

    monkeypatch.setattr(people, "enqueue", die)
    with pytest.raises(KeyboardInterrupt):
        town.service.plant()
    monkeypatch.undo()
    assert len(every(town)) == 1
    assert town.service.plant() == 1
    assert len(every(town)) == 2


def test_killed_after_planting_before_anybody_heard_it_is_not_planted_again(
    town: Town, place: Place, clock: Clock
) -> None:
    begin(town, "feed")
    clock.forward(hours=1, minutes=1)
    planter = Planter(town.service.house)
    town.service.house.wake = _die
    with pytest.raises(KeyboardInterrupt):
        planter.round()
    with opened(place, clock) as other:
        assert other.plant() == 0
    assert len(every(town)) == 2


def _die() -> None:
    raise KeyboardInterrupt


def test_a_running_engine_plants(town: Town, clock: Clock) -> None:
    begin(town, "website")
    clock.forward(hours=1, minutes=1)
    seen, both = set[tuple[str, State]](), threading.Event()

    def hear(views: tuple[DeliveryView, ...]) -> None:
        seen.update((view.announcement_id, view.state) for view in views)
        if {state for _, state in seen} >= {State.DELIVERED, QUEUED}:
            both.set()

    town.service.subscribe(hear)
    town.service.start_engine()
    assert both.wait(30)


def test_after_days_of_sleep_one_date_asks_and_none_floods(town: Town, clock: Clock) -> None:
    series = begin(town, "feed", rule=daily())
    clock.forward(days=5, hours=2)
    town.outbox.heartbeat(())  # an engine wakes up
    assert town.service.plant() == 2
    states = sorted(one.state for one in every(town))
    # The first, planted in time; the newest that passed; and the next. Those between: only told.
    assert states == sorted([MISSED, MISSED, QUEUED])
    with town.service.house.database.read() as connection:
        told = [one for one in journal.entries(connection) if one.event == "announcement.planted"]
    passed_over: list[Any] = [one.body["passed_over"] for one in told]
    assert [len(days or ()) for days in passed_over] == [0, 4, 0]
    assert town.service.plant() == 0
    assert len(planted(town, series)) == 1


def test_a_late_planter_within_the_grace_time_still_sends(town: Town, clock: Clock) -> None:
    begin(town, "feed")
    clock.forward(hours=1, minutes=1)
    town.service.plant()
    clock.forward(days=2, minutes=10)  # slept over one hour, ten minutes late for the next
    town.outbox.heartbeat(())
    assert town.service.plant() == 2
    assert sorted(one.state for one in every(town)) == sorted([MISSED, MISSED, QUEUED, QUEUED])


def test_a_clock_that_jumped_forward_and_back_leaves_no_hole(town: Town, clock: Clock) -> None:
    series = begin(town, "feed")
    clock.forward(days=300)
    town.service.plant()
    clock.forward(days=-300)
    clock.forward(hours=1, minutes=1)
    assert town.service.plant() == 1  # tomorrow's, as if nothing had been
    assert len({one.day for one in town.service.one_series(series).coming if one.states}) == 1
    for _ in range(2):
        clock.forward(days=1)
        assert town.service.plant() == 1


def test_a_rule_of_every_second_year_goes_on(town: Town, clock: Clock) -> None:
    series = begin(town, "feed", rule=daily(frequency=Frequency.YEARLY, interval=2))
    clock.forward(hours=1, minutes=1)
    assert town.service.plant() == 1
    clock.forward(days=3 * 366)  # slept over the second, which was planted long ago
    town.outbox.heartbeat(())
    assert town.service.plant() == 1
    assert len(planted(town, series)) == 1
    assert sorted(one.state for one in every(town)) == sorted([MISSED, MISSED, QUEUED])


def test_what_a_copy_believes_is_held(town: Town, clock: Clock) -> None:
    series = begin(town, "feed")
    with town.service.house.database.write() as connection:
        expiry.doubt(connection)  # as after a copy was taken back
    clock.forward(hours=2)
    town.service.plant()
    assert town.service.one_series(series).doubted
    (next_one,) = planted(town, series).values()
    assert next_one == {"feed": HELD}
    draft = town.service.series_draft(series)
    town.service.publish_series(draft)  # read again and approved
    (next_one,) = planted(town, series).values()
    assert next_one == {"feed": QUEUED}
    assert not town.service.one_series(series).doubted


def test_what_the_channel_would_send_otherwise_is_held(town: Town, clock: Clock) -> None:
    series = begin(town, "feed", "mur")
    town.service.change_channel("mur", {"wraps": "bluesky"}, {})
    clock.forward(hours=2)
    town.service.plant()
    (next_one,) = planted(town, series).values()
    assert next_one == {"feed": QUEUED, "mur": HELD}
    sentences = {one.error for one in every(town) if one.state is HELD}
    assert "approuvé pour cette série" in sentences.pop()


def test_a_channel_that_was_disconnected_is_told_and_not_forgotten(
    town: Town, clock: Clock
) -> None:
    series = begin(town, "feed", "mur")
    town.service.remove_channel("mur")
    clock.forward(hours=2)
    town.service.plant()
    (next_one,) = planted(town, series).values()
    assert next_one == {"feed": QUEUED, "mur": HELD}
    assert town.service.one_series(series).missing == ("mur",)


def test_planted_twice_by_whatever_mistake_it_collides(town: Town) -> None:
    """The ids are those of the series and the day: also in a copy that forgot what it planted."""
    series = begin(town, "feed")
    (sent,) = every(town)
    ids = (sent.announcement_id, sent.id)
    with town.service.house.database.read() as connection:
        before: Delivery = reading.get(connection, sent.id)
    assert before.rendition.announcement_id == ids[0]
    with town.service.house.database.read() as connection:
        stored = rows.get(connection, series).series
    day = stored.rule.first
    assert (stored.occurrence_id(day), stored.delivery_id(day, before.channel_id)) == ids
