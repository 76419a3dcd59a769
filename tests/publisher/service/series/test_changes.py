"""Series: dates skipped and moved, the text changed, all of it stopped; what the calendar shows."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from publisher.announcement import Draft, Event
from publisher.calendar import What, ics
from publisher.calendar.slots import Slot, Slots
from publisher.delivery import State
from publisher.errors import Duplicate, InputError, PlanChanged
from publisher.recurrence import Frequency
from tests.publisher.service.series.begun import (
    CANCELLED,
    DAY,
    QUEUED,
    begin,
    daily,
    every,
    planted,
    soon,
)
from tests.publisher.service.town import Town
from tests.servers.postgres import Clock


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
