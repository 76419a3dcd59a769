"""What stands in the calendar is found by indexes, between two instants, on both databases."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text

from publisher.announcement import Draft, Event
from publisher.archive import Past
from publisher.calendar import Entry, What
from publisher.delivery import Operation, State
from publisher.storage import announcements, calendar, drafts, past
from tests.builders import announcement
from tests.publisher.desk import PERSON, Desk

FIRST, LAST = datetime(2035, 3, 1, tzinfo=UTC), datetime(2035, 4, 1, tzinfo=UTC)
DAY = timedelta(days=1)


def found(desk: Desk) -> list[Entry]:
    with desk.database.read() as connection:
        return list(calendar.entries(connection, FIRST, LAST))


def test_one_entry_per_announcement_with_all_of_its_channels(desk: Desk) -> None:
    about = desk.accept(title="Fête du fleuve").id
    for channel in ("site", "mur"):
        desk.put(channel, about, due_at=FIRST + DAY)
    desk.put("site", due_at=FIRST - timedelta(seconds=1))
    desk.put("site", due_at=LAST)
    desk.put("site", due_at=FIRST + DAY, state=State.CANCELLED)
    desk.put("site", due_at=FIRST + DAY, operation=Operation.RETRACT)
    [entry] = found(desk)
    assert (entry.what, entry.about, entry.title) == (What.PUBLICATION, about, "Fête du fleuve")
    assert (entry.at, entry.time_zone) == (FIRST + DAY, "Europe/Brussels")
    assert [place.channel for place in entry.places] == ["site", "mur"]
    assert entry.movable
    assert not entry.withdrawn


def test_its_newest_title_and_what_has_begun(desk: Desk) -> None:
    written = desk.accept(title="Avant")
    desk.put(about=written.id, due_at=FIRST, state=State.DELIVERED, attempt=1)
    with desk.database.write() as connection:
        announcements.accept(
            connection, dataclasses.replace(written, title="Après", revision=2), PERSON
        )
    [entry] = found(desk)
    assert entry.title == "Après"
    assert not entry.movable
    desk.put(about=written.id, operation=Operation.RETRACT, state=State.DELIVERED)
    assert found(desk)[0].withdrawn


def test_ends_events_and_dated_drafts_stand_there_too(desk: Desk) -> None:
    desk.accept(
        title="Marché",
        expires_at=datetime(2035, 3, 20),  # noqa: DTZ001 - wall times
        event=Event(datetime(2035, 3, 10, 9), datetime(2035, 3, 11, 18), "Quai"),  # noqa: DTZ001 - wall time
    )
    wall = datetime(2035, 3, 5, 9)  # noqa: DTZ001 - wall time
    for number, at, revision in ((1, wall, 1), (2, None, 1), (3, wall, 2)):
        written = announcement(id=f"draft{number}", title="Brouillon", revision=revision)
        with desk.database.write() as connection:
            drafts.save(connection, Draft(announcement=written, publish_at=at))
    draft, event, end = found(desk)
    assert (draft.what, draft.about, draft.movable) == (What.DRAFT, "draft1", True)
    assert (event.what, event.where) == (What.EVENT, "Quai")
    assert event.until == datetime(2035, 3, 11, 17, tzinfo=UTC)
    assert (end.what, end.at) == (What.END, datetime(2035, 3, 19, 23, tzinfo=UTC))


def test_a_correction_moves_the_event(desk: Desk) -> None:
    when = Event(datetime(2035, 3, 10, 9))  # noqa: DTZ001 - wall time
    written = desk.accept(event=when)
    assert [one.what for one in found(desk)] == [What.EVENT]
    with desk.database.write() as connection:
        announcements.accept(
            connection, dataclasses.replace(written, event=None, revision=2), PERSON
        )
    assert found(desk) == []


def test_what_was_published_before_publisher_is_in_the_past(desk: Desk) -> None:
    old = Past(url="https://ville.be/a", title="Avant", at=FIRST + DAY)
    with desk.database.write() as connection:
        assert past.keep(connection, old, PERSON)
    [entry] = found(desk)
    assert (entry.title, entry.at, entry.places, entry.movable) == ("Avant", old.at, (), False)


def test_what_takes_a_slot(desk: Desk) -> None:
    about = desk.put(due_at=FIRST + DAY).announcement_id
    with desk.database.write() as connection:
        wall = datetime(2035, 3, 5, 9)  # noqa: DTZ001 - wall time
        drafts.save(connection, Draft(announcement=announcement(id="draft1"), publish_at=wall))
    with desk.database.read() as connection:
        both = calendar.taken(connection, FIRST, LAST, "")
        assert set(both) == {FIRST + DAY, datetime(2035, 3, 5, 8, tzinfo=UTC)}
        assert calendar.taken(connection, FIRST, LAST, "draft1") == (FIRST + DAY,)
        assert calendar.taken(connection, FIRST, LAST, about) != (FIRST + DAY,)


@pytest.mark.parametrize("place", ["sqlite"], indirect=True)  # its planner needs no statistics
def test_a_month_is_found_by_its_index_however_long_the_history(desk: Desk) -> None:
    with desk.database.read() as connection:
        asked = str(
            calendar.by_due_at(FIRST, LAST).compile(
                connection, compile_kwargs={"literal_binds": True}
            )
        )
        plan = str(connection.execute(text(f"EXPLAIN QUERY PLAN {asked}")).all())
    assert "ix_delivery_due_at (due_at>? AND due_at<?)" in plan
    assert "SCAN delivery" not in plan
