"""Series: planted once each, whoever plants, and what becomes of it on waking or after a change."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from publisher.announcement import Draft, Event
from publisher.calendar import What, ics
from publisher.calendar.slots import Slot, Slots
from publisher.delivery import Delivery, State
from publisher.errors import Duplicate, InputError, PlanChanged
from publisher.recurrence import Frequency, Rule
from publisher.service import Service
from publisher.service.house import House
from publisher.service.planting import Planter
from publisher.storage import expiry, journal
from publisher.storage.outbox import people, reading
from publisher.storage.secret_stores import SecretChain
from publisher.storage.series import rows
from publisher.views import DeliveryView
from tests.publisher.service.town import Town
from tests.servers.postgres import Clock, Place

BRUSSELS = ZoneInfo("Europe/Brussels")
DAY = timedelta(days=1)
HELD, MISSED, QUEUED, CANCELLED = State.HELD, State.MISSED, State.QUEUED, State.CANCELLED


def opened(place: Place, clock: Clock) -> Service:
    return Service(House(place.folder, place.open(clock), SecretChain()))


@pytest.fixture
def town(place: Place, clock: Clock, tmp_path: Path) -> Iterator[Town]:
    """A town on each of the two databases, whose time a test puts forward."""
    with opened(place, clock) as service:
        there = Town(service, tmp_path)
        there.connect()
        yield there


def soon() -> datetime:
    """The wall time in Brussels in an hour, to the minute."""
    then = (datetime.now(UTC) + timedelta(hours=1)).astimezone(BRUSSELS)
    return then.replace(tzinfo=None, second=0, microsecond=0)


def daily(**changes: Any) -> Rule:
    first = soon()
    values = {"frequency": Frequency.DAILY, "first": first.date(), "at": first.time()}
    return Rule(**{**values, **changes})


def begin(town: Town, *channels: str, rule: Rule | None = None, **changes: Any) -> str:
    draft = replace(town.draft(*channels, **changes), repeat=rule or daily())
    return town.service.publish_series(draft).series_id


def planted(town: Town, series: str) -> dict[date, dict[str, State]]:
    """What was planted of the next ten days, and how it stands."""
    coming = town.service.one_series(series).coming
    return {one.day: dict(one.states) for one in coming if one.states is not None}


def titles(town: Town) -> list[str]:
    return [row.title for row in town.service.history().rows]


def every(town: Town) -> list[DeliveryView]:
    return list(town.service.recent_deliveries())


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
    seen, both = set(), threading.Event()

    def hear(view: DeliveryView) -> None:
        seen.add((view.announcement_id, view.state))
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
    assert [len(list(one.body["passed_over"] or ())) for one in told] == [0, 4, 0]  # type: ignore[arg-type]
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


def test_a_date_that_is_skipped_is_cancelled_and_the_next_comes(town: Town) -> None:
    rule = daily()
    series = begin(town, "feed", rule=rule)
    view = town.service.skip_date(series, rule.first)
    assert [one.state for one in every(town)].count(CANCELLED) == 1
    assert [one.day for one in view.coming][:2] == [rule.first + DAY, rule.first + 2 * DAY]
    assert list(planted(town, series)) == [rule.first + DAY]
    town.service.skip_date(series, rule.first + 5 * DAY)  # not planted yet
    assert rule.first + 5 * DAY not in {one.day for one in town.service.one_series(series).coming}
    with pytest.raises(InputError, match="n'est pas une date de cette série"):
        town.service.skip_date(series, rule.first - DAY)


def test_a_date_that_has_left_cannot_be_skipped(town: Town, clock: Clock) -> None:
    rule = daily()
    series = begin(town, "feed", rule=rule)
    clock.forward(hours=1, minutes=1)
    town.service.drain(None, 20)
    with pytest.raises(InputError, match="déjà partie"):
        town.service.skip_date(series, rule.first)
    assert town.service.one_series(series).rule.except_days == ()


def test_one_date_moves_alone_and_keeps_its_hour_when_the_series_changes(town: Town) -> None:
    rule = daily()
    series = begin(town, "feed", rule=rule, title="Collecte")
    later = datetime.combine(rule.first + 3 * DAY, rule.at) + timedelta(minutes=90)
    town.service.move_date(series, rule.first + 3 * DAY, later)  # planted for that
    coming = {one.day: one for one in town.service.one_series(series).coming}
    assert coming[rule.first + 3 * DAY].wall == later
    assert coming[rule.first + 3 * DAY].moved
    draft = town.service.series_draft(series)
    written = replace(draft.announcement, title="Collecte des sapins")
    town.service.publish_series(replace(draft, announcement=written))
    again = {one.day: one for one in town.service.one_series(series).coming}
    assert again[rule.first + 3 * DAY].wall == later
    assert again[rule.first].wall == datetime.combine(rule.first, rule.at)
    live = [one for one in every(town) if one.state is QUEUED]
    assert {one.title for one in live} == {"Collecte des sapins"}
    assert len(live) == 2


def test_a_change_reaches_what_has_not_gone_and_nothing_else(town: Town, clock: Clock) -> None:
    series = begin(town, "feed", title="Avant")
    clock.forward(hours=1, minutes=1)
    town.service.plant()
    town.service.drain(None, 20)
    draft = town.service.series_draft(series)
    changed = replace(draft, announcement=replace(draft.announcement, title="Après"))
    town.service.publish_series(replace(changed, channels=("feed", "mur")))
    (next_one,) = planted(town, series).values()
    assert next_one == {"feed": QUEUED, "mur": QUEUED}
    gone = [one for one in every(town) if one.state is State.DELIVERED]
    assert [one.title for one in gone] == ["Avant"]
    with pytest.raises(PlanChanged, match="entre-temps"):
        town.service.publish_series(changed)  # of the first revision


def test_what_a_person_dropped_or_corrected_apart_stays_so(town: Town) -> None:
    rule = daily()
    series = begin(town, "feed", "mur", rule=rule, title="Avant")
    far = datetime.combine(rule.first + 2 * DAY, rule.at) + timedelta(minutes=5)
    apart = town.service.move_date(series, rule.first + 2 * DAY, far).announcement_id
    town.service.correct(apart, town.draft(title="À part"))
    dropped = next(one for one in every(town) if one.channel == "mur" and one.title == "Avant")
    town.service.cancel(dropped.id)
    draft = town.service.series_draft(series)
    town.service.publish_series(
        replace(draft, announcement=replace(draft.announcement, title="Après"))
    )
    live = sorted((one.title, one.channel) for one in every(town) if one.state is QUEUED)
    assert ("Après", "feed") in live
    assert ("Après", "mur") not in live
    assert {title for title, _ in live} == {"Après", "À part"}


def test_stopping_cancels_what_is_planted_and_nothing_comes_after(town: Town, clock: Clock) -> None:
    series = begin(town)
    view, gone = town.service.stop_series(series[:6])
    assert (gone, view.coming) == ((), ())
    assert {one.state for one in every(town)} == {CANCELLED}
    clock.forward(days=3)
    assert town.service.plant() == 0
    assert town.service.series() == ()
    assert [one.series_id for one in town.service.series(ended=True)] == [series]
    with pytest.raises(InputError, match="est arrêtée"):
        town.service.series_draft(series)


def test_the_event_moves_along_and_the_end_withdraws_each(town: Town, clock: Clock) -> None:
    rule = daily(frequency=Frequency.WEEKLY, days_before=1)
    day = rule.first + 7 * DAY
    rule = replace(rule, first=day, weekdays=(day.weekday(),))
    start = datetime.combine(day, rule.at)
    told = Event(start, start + timedelta(hours=3), "Quai")
    series = begin(town, "feed", rule=rule, event=told, expires_at=start + timedelta(hours=4))
    clock.forward(days=6, hours=1, minutes=1)
    assert town.service.plant() == 1
    second = town.service.one_series(series).coming[0]
    assert second.event_start == start + 7 * DAY
    assert second.announcement_id is not None
    shown = town.service.show(second.announcement_id).revisions[0].announcement
    assert shown.expires_at == start + timedelta(days=7, hours=4)
    assert shown.event is not None
    assert shown.event.end == start + timedelta(days=7, hours=3)


def test_the_same_text_planned_nearby_is_asked_about_once(town: Town) -> None:
    town.publish("feed", title="Collecte")
    draft = replace(town.draft("feed", title="Collecte"), repeat=daily())
    with pytest.raises(Duplicate):
        town.service.publish_series(draft)
    assert town.service.series() == ()
    town.service.publish_series(draft, again=True)
    with pytest.raises(InputError, match="envoyée deux fois"):
        town.service.publish_series(draft, again=True)


def test_the_draft_as_it_goes_out_first(town: Town) -> None:
    rule = daily()
    first = town.service.first_of(replace(town.draft(), repeat=rule))
    assert first.repeat is None
    assert first.publish_at is not None
    assert first.publish_at.replace(tzinfo=None) == datetime.combine(rule.first, rule.at)
    assert [one.code for one in town.service.check(first)] == []
    assert len(town.service.next_dates(rule, "Europe/Brussels")) == 10


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


def test_drafts_of_series_are_read_again(town: Town) -> None:
    draft: Draft = replace(town.draft(), repeat=daily(except_days=(date(2030, 1, 1),)))
    town.service.save_draft(draft)
    assert town.service.draft(draft.announcement.id) == draft


def test_the_calendar_and_its_file_know_what_comes(town: Town, clock: Clock) -> None:
    rule = daily(frequency=Frequency.WEEKLY, interval=2)
    start = datetime.combine(rule.first, rule.at) + timedelta(hours=2)
    series = begin(town, "feed", rule=rule, title="Marché", event=Event(start, place="Quai"))
    last = rule.first + 30 * DAY
    view = town.service.calendar(rule.first, last)
    mine = [one for one in view.entries if one.series == series]
    days = [rule.first, rule.first + 14 * DAY, rule.first + 28 * DAY]
    assert [one.day for one in mine if one.what is What.PUBLICATION] == days
    assert [one.day for one in mine if one.what is What.EVENT] == days
    assert [one.coming for one in mine if one.what is What.PUBLICATION] == [False, True, True]
    assert len({one.key for one in view.entries}) == len(view.entries)
    monday = rule.first - timedelta(days=rule.first.weekday())
    assert monday + 14 * DAY not in view.gaps  # nothing is planted there yet, but it comes
    before = ics.written(view.entries, view.now)
    clock.forward(days=7)
    town.service.plant()
    after = ics.written(town.service.calendar(rule.first, last).entries, view.now)
    assert before.count(b"BEGIN:VEVENT") == 6
    assert sorted(uids(before)) == sorted(uids(after))  # taken in again, it changes what is there


def uids(file: bytes) -> list[bytes]:
    return [line for line in file.splitlines() if line.startswith(b"UID:")]


def test_a_slot_that_a_series_will_need_is_not_free(town: Town) -> None:
    first = soon() + 7 * DAY
    town.service.keep_slots(Slots((Slot(first.weekday(), first.time()),), skip_holidays=False))
    slot = town.service.next_slot()
    assert slot is not None
    assert slot.time() == first.time()
    begin(town, "feed", rule=daily(frequency=Frequency.WEEKLY))
    assert town.service.next_slot() is None
