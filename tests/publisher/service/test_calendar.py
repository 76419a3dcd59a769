"""The calendar, the slots and the file, as the window and the command ask for them."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar

from publisher.calendar import What
from publisher.calendar.slots import Slot, Slots
from publisher.errors import FileInvalid, InputError, StorageUnavailable
from tests.publisher.service.town import Town

FIRST, LAST = date(2035, 12, 1), date(2035, 12, 31)


def wall(text: str) -> datetime:
    return datetime.fromisoformat(text)


def test_a_month_is_bounded_by_the_clocks_of_the_town(town: Town) -> None:
    inside = town.service.publish(town.draft("website", at=wall("2035-12-31T23:59")))
    town.service.publish(town.draft("website", at=wall("2036-01-01T00:00")), again=True)
    draft = town.draft("feed", at=wall("2035-12-01T00:00"))
    town.service.save_draft(draft)
    view = town.service.calendar(FIRST, LAST)
    assert [(one.what, one.about) for one in view.entries] == [
        (What.DRAFT, draft.announcement.id),
        (What.PUBLICATION, inside.announcement_id),
    ]
    assert view.holidays[date(2035, 12, 25)] == "Noël"
    assert view.holidays[date(2036, 1, 1)] == "Nouvel An"  # in the week after
    assert view.gaps == tuple(date(2035, 12, day) for day in (3, 10, 17, 24))
    with pytest.raises(InputError):
        town.service.calendar(LAST, FIRST)


def test_collisions_are_named(town: Town) -> None:
    town.service.publish(town.draft("website", "feed", at=wall("2035-12-10T09:00")))
    near = town.draft("website", at=wall("2035-12-10T09:30"), title="Autre chose")
    town.service.publish(near, again=True)
    [found] = town.service.calendar(FIRST, LAST).collisions
    assert (found.channel, found.second.title) == ("website", "Autre chose")


def test_the_next_slot_is_one_at_which_nothing_is_planned(town: Town) -> None:
    assert town.service.next_slot() is None
    every_day = Slots(tuple(Slot(day, time(9)) for day in range(7)), skip_holidays=False)
    town.service.keep_slots(every_day)
    assert town.service.slots() == every_day
    first = town.service.next_slot()
    assert first is not None
    assert first.time() == time(9)
    assert timedelta(0) < first.replace(tzinfo=UTC) - datetime.now(UTC) < timedelta(hours=27)
    draft = town.draft("website", at=first)
    town.service.save_draft(draft)
    second = town.service.next_slot()
    assert second == first + timedelta(days=1)
    assert town.service.next_slot(besides=draft.announcement.id) == first
    town.service.publish(town.draft("website", at=second))
    assert town.service.next_slot() == first + timedelta(days=2)


def test_free_slots_stand_in_the_calendar_and_leave_holidays_out(town: Town) -> None:
    town.service.keep_slots(Slots((Slot(1, time(9)),)))  # Tuesdays; Christmas is one in 2035
    town.service.publish(town.draft("website", at=wall("2035-12-11T09:30")))
    view = town.service.calendar(FIRST, LAST)
    assert view.free_slots == (wall("2035-12-04T09:00"), wall("2035-12-18T09:00"))


def test_it_is_written_as_a_file(town: Town, tmp_path: Path) -> None:
    accepted = town.service.publish(town.draft("website", at=wall("2035-12-11T09:30")))
    file = tmp_path / "calendrier.ics"
    assert town.service.export_calendar(file, FIRST, LAST) == 1
    [event] = Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    assert str(event["UID"]) == f"publication-{accepted.announcement_id}@town-publisher"
    with pytest.raises(FileInvalid):
        town.service.export_calendar(tmp_path, FIRST, LAST)
    with pytest.raises(StorageUnavailable):
        town.service.export_calendar(tmp_path / "absent" / "c.ics", FIRST, LAST)
