"""Another hour for what is planned: all of it or nothing, and only the date is different."""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, cast

import pytest
from sqlalchemy import event

from publisher.announcement import Kind
from publisher.delivery import Operation, State
from publisher.errors import DoesNotPass, Duplicate, InputError, NotFound, TimeInvalid
from publisher.schedule import TimeAmbiguous
from publisher.service import open_service
from publisher.storage import journal
from publisher.storage.outbox import reading
from publisher.views import DeliveryView
from tests.publisher.service.town import BASE, REFUSED, Town
from tests.servers.postgres import Place

FEBRUARY = datetime(2035, 2, 26, 9, 0)  # noqa: DTZ001 - wall time in Brussels
MARCH = datetime(2035, 3, 5, 10, 30)  # noqa: DTZ001 - wall time
AT = datetime(2035, 3, 5, 9, 30, tzinfo=UTC)


@pytest.fixture
def town(place: Place, tmp_path: Path) -> Iterator[Town]:
    """A town on each of the two databases."""
    with open_service(place.folder, place.address) as service:
        there = Town(service, tmp_path)
        there.connect()
        yield there


def plan(town: Town, *channels: str, at: datetime = FEBRUARY, **changes: object) -> str:
    return town.service.publish(town.draft(*channels, at=at, **changes)).announcement_id


def as_stored(town: Town, about: str) -> tuple[DeliveryView, ...]:
    return town.service.deliveries(about)


def test_every_channel_is_moved_under_the_same_deliveries(town: Town) -> None:
    about = plan(town)
    before = {one.id for one in as_stored(town, about)}
    moved = town.service.reschedule(about[:5], MARCH)
    assert (moved.due_at, moved.before) == (AT, datetime(2035, 2, 26, 8, tzinfo=UTC))
    after = as_stored(town, about)
    assert {one.id for one in after} == before
    assert {(one.state, one.due_at, one.revision) for one in after} == {(State.QUEUED, AT, 2)}


def test_what_tells_the_date_tells_the_new_one_and_the_text_stays(town: Town) -> None:
    about = plan(town)
    moved = town.service.reschedule(about, MARCH)
    first, second = (one.announcement for one in town.service.show(about).revisions)
    assert first.canonical_url == f"{BASE}/2035/02/travaux-rue-de-la-station-{about[:6]}/"
    assert second.canonical_url == f"{BASE}/2035/03/travaux-rue-de-la-station-{about[:6]}/"
    assert moved.address_changed
    assert (second.dated, second.updated) == (AT, None)
    same = {"dated": first.dated, "canonical_url": first.canonical_url, "revision": 1}
    assert dataclasses.replace(second, **same) == first  # type: ignore[arg-type]
    # It goes out as a later engine finds it: every channel with the new day and the new address.
    with town.service.house.database.read() as connection:
        stored = {one.channel_id: one for one in reading.of_announcement(connection, about)}
    names = {one.id: one.name for one in town.service.channels()}
    site, feed, wall = (
        next(one for id, one in stored.items() if names[id] == name)
        for name in ("website", "feed", "mur")
    )
    assert site.rendition.fields["dated"] == AT.isoformat()
    assert "/2035/03/" in wall.rendition.text
    assert wall.reserved_link == second.canonical_url
    assert wall.waits_for == site.id
    assert wall.waits_until == AT + timedelta(seconds=60)
    assert wall.without_link is not None
    assert "/2035/" not in wall.without_link.text
    assert feed.rendition.link == second.canonical_url


def test_within_a_month_the_address_stays(town: Town) -> None:
    about = plan(town, title="Travaux")
    town.service.correct(about, town.draft(title="Travaux reportés"))
    moved = town.service.reschedule(about, FEBRUARY + timedelta(days=1))
    assert not moved.address_changed
    assert moved.url == f"{BASE}/2035/02/travaux-{about[:6]}/"
    assert moved.revision == 3


def test_a_moved_announcement_goes_out_and_may_be_corrected(town: Town) -> None:
    about = plan(town)
    town.service.reschedule(about, MARCH)
    corrected = town.correct(about, "Travaux rue Haute")
    assert {one.due_at for one in corrected.deliveries if one.state is State.QUEUED} == {AT}
    written = town.service.show(about).revisions[-1].announcement
    assert (written.revision, written.dated) == (3, AT)


def test_a_move_is_never_announced_as_a_correction(town: Town) -> None:
    place = {"base_url": "https://ntfy.example", "topic": "valriviere"}
    town.service.add_channel("ntfy", "ntfy", place, {})
    about = plan(town, "ntfy", title="Collecte des sapins")

    def title() -> str:
        with town.service.house.database.read() as connection:
            (one,) = [
                d for d in reading.of_announcement(connection, about) if d.state is State.QUEUED
            ]
        return one.rendition.title

    for day in range(1, 4):
        town.service.reschedule(about, MARCH + timedelta(days=day))
        assert title() == "Collecte des sapins"
    town.service.correct(about, town.draft(title="Collecte reportée"))
    assert title() == "Collecte reportée"
    assert town.service.reschedule(about, MARCH).revision == 6
    assert title() == "Collecte reportée"


def test_the_same_hour_is_no_move(town: Town) -> None:
    about = plan(town)
    assert town.service.reschedule(about, FEBRUARY).revision == 1
    assert len(town.service.show(about).revisions) == 1


def test_nothing_moves_once_one_channel_has_begun_and_it_is_named(town: Town) -> None:
    about = town.service.publish(town.draft()).announcement_id
    work = town.claim("website")
    before = as_stored(town, about)
    with pytest.raises(InputError, match="« website » : il est en cours"):
        town.service.reschedule(about, MARCH)
    town.outbox.settle(work, REFUSED)
    with pytest.raises(InputError, match="« website » : il a été refusé"):
        town.service.reschedule(about, MARCH)
    after = as_stored(town, about)
    assert [one.due_at for one in after] == [one.due_at for one in before]
    assert len(town.service.show(about).revisions) == 1


def test_hours_that_cannot_be_are_refused_and_change_nothing(town: Town) -> None:
    about = plan(town)
    with pytest.raises(TimeInvalid, match="n'existe pas"):
        town.service.reschedule(about, datetime(2035, 3, 25, 2, 30))  # noqa: DTZ001 - wall time
    with pytest.raises(TimeAmbiguous) as double:
        town.service.reschedule(about, datetime(2035, 10, 28, 2, 30))  # noqa: DTZ001 - wall time
    with pytest.raises(TimeInvalid, match="déjà passé"):
        town.service.reschedule(about, datetime(2020, 1, 1, 9, 0))  # noqa: DTZ001 - wall time
    with pytest.raises(NotFound):
        town.service.reschedule("zzzzzz", MARCH)
    assert len(town.service.show(about).revisions) == 1
    moved = town.service.reschedule(about, double.value.choices[1])
    assert moved.due_at == datetime(2035, 10, 28, 1, 30, tzinfo=UTC)


def test_it_never_passes_its_own_end(town: Town) -> None:
    about = plan(town, expires_at=datetime(2035, 3, 1))  # noqa: DTZ001 - wall time
    with pytest.raises(DoesNotPass):
        town.service.reschedule(about, MARCH)
    assert {one.revision for one in as_stored(town, about)} == {1}


def test_a_channel_that_would_say_something_else_asks_for_a_correction(town: Town) -> None:
    about = plan(town)
    town.service.change_channel("mur", {"wraps": "facebook"}, {})
    with pytest.raises(DoesNotPass, match="« mur » ne serait plus"):
        town.service.reschedule(about, MARCH)
    assert {one.revision for one in as_stored(town, about)} == {1}
    town.correct(about, "Travaux rue Haute")
    assert town.service.reschedule(about, MARCH).revision == 3


def test_the_same_text_at_that_hour_is_asked_about(town: Town) -> None:
    plan(town, "website", at=MARCH)
    about = plan(town, "website", at=MARCH + timedelta(days=30))
    with pytest.raises(Duplicate, match="déjà prévu"):
        town.service.reschedule(about, MARCH + timedelta(hours=1))
    assert {one.revision for one in as_stored(town, about)} == {1}
    assert town.service.reschedule(about, MARCH + timedelta(hours=1), again=True).revision == 2


def test_a_cancelled_channel_stays_so_and_a_removed_page_keeps_its_fallback(town: Town) -> None:
    about = plan(town)
    (page,) = [one for one in as_stored(town, about) if one.channel == "website"]
    town.service.cancel(page.id)
    moved = town.service.reschedule(about, MARCH)
    assert {one.channel for one in moved.deliveries} == {"feed", "mur"}
    assert not moved.address_changed
    assert town.of(about, "website") == [(Operation.PUBLISH, State.CANCELLED)]


def test_the_journal_says_who_moved_what_and_from_when(town: Town) -> None:
    about = plan(town, "website")
    town.service.reschedule(about, MARCH)
    with town.service.house.database.read() as connection:
        line = list(journal.entries(connection))[-1]
        assert journal.check(connection).intact
    assert (line.event, line.subject) == ("announcement.rescheduled", about)
    body = cast("dict[str, Any]", line.body)
    (told,) = body["deliveries"].values()
    assert told["was_due_at"] == "2035-02-26T08:00:00+00:00"
    assert body["due_at"] == "2035-03-05T09:30:00+00:00"


def test_a_draft_simply_gets_another_date(town: Town) -> None:
    draft = town.draft("website", at=FEBRUARY, kind=Kind.JOB)
    town.service.save_draft(draft)
    town.service.reschedule_draft(draft.announcement.id, MARCH)
    assert town.service.draft(draft.announcement.id) == dataclasses.replace(draft, publish_at=MARCH)
    with pytest.raises(TimeInvalid):
        town.service.reschedule_draft(draft.announcement.id, datetime(2020, 1, 1))  # noqa: DTZ001 - wall time


@pytest.mark.parametrize("place", ["postgresql"], indirect=True)  # the other has one writer
def test_a_claim_that_read_the_row_before_the_move_sends_nothing(town: Town) -> None:
    """Between the engine's look and its claim, the move is committed."""
    about = town.service.publish(town.draft("website")).announcement_id
    town.outbox.heartbeat(())  # an engine is awake: the claim has nothing else to do
    engine = town.service.house.database.engine
    looked, moved = threading.Event(), threading.Event()

    def wait(*arguments: object) -> None:
        if "sending" in str(arguments[3]) and str(arguments[2]).startswith("UPDATE delivery"):
            looked.set()
            assert moved.wait(20)

    event.listen(engine, "before_cursor_execute", wait)
    (site,) = [one for one in town.service.channels() if one.name == "website"]
    with ThreadPoolExecutor(1) as pool:
        found = pool.submit(town.outbox.claim_next, site.id, "ailleurs")
        assert looked.wait(20)
        town.service.reschedule(about, MARCH)
        moved.set()
        assert found.result(30) is None
    event.remove(engine, "before_cursor_execute", wait)
    assert {(one.state, one.due_at) for one in as_stored(town, about)} == {(State.QUEUED, AT)}


@pytest.mark.parametrize("place", ["postgresql"], indirect=True)
def test_a_move_that_read_the_row_before_the_claim_moves_nothing(town: Town) -> None:
    about = town.service.publish(town.draft("website", "feed")).announcement_id
    engine = town.service.house.database.engine
    looked, claimed = threading.Event(), threading.Event()

    def wait(*arguments: object) -> None:
        if str(arguments[2]).startswith("INSERT INTO revision"):
            looked.set()
            assert claimed.wait(20)

    event.listen(engine, "before_cursor_execute", wait)
    with ThreadPoolExecutor(1) as pool:
        moving = pool.submit(town.service.reschedule, about, MARCH)
        assert looked.wait(20)
        town.claim("website")
        claimed.set()
        with pytest.raises(InputError, match="« website » vient de commencer"):
            moving.result(30)
    event.remove(engine, "before_cursor_execute", wait)
    assert len(town.service.show(about).revisions) == 1
    assert {one.due_at < AT for one in as_stored(town, about)} == {True}
