"""One announcement, one decision: released together, spaced from the others, or dropped."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from publisher.delivery import Delivery, State
from publisher.errors import InputError
from publisher.journal import Entry
from publisher.outbox import Outcome
from publisher.planning import ALERT_PRIORITY, LINK_WAIT
from publisher.storage import journal, preferences
from publisher.storage.outbox import people, reading, suspension, together
from publisher.storage.outbox.leases import GRACE_KEY
from publisher.storage.outbox.together import SPACING, SPACING_KEY
from tests.publisher.desk import PERSON, Desk
from tests.servers.postgres import Clock

LINK = "https://ville.be/page"


def release(desk: Desk, about: str, **how: Any) -> tuple[Delivery, ...]:
    with desk.database.write() as connection:
        return together.release(connection, about, PERSON, **how)


def stop_and_resume(desk: Desk) -> None:
    with desk.database.write() as connection:
        suspension.suspend(connection, "Fausse alerte", PERSON)
        suspension.resume(connection, PERSON)


def held(desk: Desk, count: int, **changes: Any) -> list[str]:
    """Announcements on two channels each, held by a stop that is over."""
    abouts = [desk.accept().id for _ in range(count)]
    for about in abouts:
        for channel in ("site", "toots"):
            desk.put(channel, about, **changes)
    stop_and_resume(desk)
    return abouts


def due(released: tuple[Delivery, ...]) -> datetime:
    """The one instant at which they are all due."""
    (instant,) = {one.due_at for one in released}
    return instant


def events(desk: Desk, event: str) -> list[Entry]:
    with desk.database.read() as connection:
        return [one for one in journal.entries(connection) if one.event == event]


def test_the_channels_of_one_go_together_and_announcements_one_after_the_other(
    desk: Desk,
) -> None:
    first, second, third = held(desk, 3)
    with desk.database.write() as connection:
        preferences.keep_duration(connection, SPACING_KEY, timedelta(minutes=10))
    started = desk.now()
    instants = [due(release(desk, about)) for about in (first, second, third)]
    assert instants[0] - started < timedelta(minutes=1)
    assert instants[1] - instants[0] == instants[2] - instants[1] == timedelta(minutes=10)
    for channel in ("site", "toots"):
        assert desk.deliver(channel).announcement_id == first
        assert desk.claim(channel) is None  # the others wait for their place


def test_the_row_moves_on_by_itself(desk: Desk, clock: Clock) -> None:
    first, second, late = held(desk, 3)
    due(release(desk, first))
    second_at = due(release(desk, second))
    clock.forward(hours=2)
    desk.outbox.heartbeat(())
    third_at = due(release(desk, late))
    assert second_at + SPACING < third_at
    assert third_at - desk.now() < timedelta(minutes=1)


def test_a_clock_that_is_put_back_holds_nobody_up(desk: Desk, clock: Clock) -> None:
    first, second = held(desk, 2)
    clock.forward(hours=5)
    release(desk, first)
    clock.forward(hours=-5)
    assert due(release(desk, second)) - desk.now() < timedelta(minutes=1)


def test_what_is_released_in_two_pieces_stays_together(desk: Desk) -> None:
    about, other = held(desk, 2)
    release(desk, other)
    (site,) = release(desk, about, only=[_of(desk, about, "site")])
    (toots,) = release(desk, about, only=[_of(desk, about, "toots")])
    assert site.due_at == toots.due_at


def _of(desk: Desk, about: str, channel: str) -> str:
    with desk.database.read() as connection:
        (found,) = [
            one.id
            for one in reading.of_announcement(connection, about)
            if one.channel_id == desk.channel(channel)
        ]
    return found


def test_an_hour_that_is_to_come_is_kept_or_chosen_anew(desk: Desk) -> None:
    tomorrow = desk.now() + timedelta(days=1)
    kept, moved, at_once = held(desk, 3, due_at=tomorrow)
    assert due(release(desk, kept)) == tomorrow
    later = tomorrow + timedelta(days=1)
    assert due(release(desk, moved, at=later)) == later
    assert due(release(desk, at_once, at_once=True)) < tomorrow


def test_an_alert_keeps_no_distance_and_goes_first(desk: Desk) -> None:
    (ordinary,) = held(desk, 1)
    alert = desk.accept().id
    desk.put("site", alert, priority=ALERT_PRIORITY)
    stop_and_resume(desk)
    release(desk, ordinary)
    assert due(release(desk, alert)) - desk.now() < timedelta(minutes=1)
    assert desk.take("site").delivery.announcement_id == alert


def test_what_was_refused_goes_again_at_once(desk: Desk) -> None:
    (other,) = held(desk, 1)
    release(desk, other)
    put = desk.put("mur")
    desk.outbox.settle(desk.take("mur"), Outcome(state=State.REJECTED, error="non"))
    assert due(release(desk, put.announcement_id)) - desk.now() < timedelta(minutes=1)


def test_a_post_waits_for_its_page_when_both_are_released(desk: Desk, clock: Clock) -> None:
    about = desk.accept().id
    page = desk.put("site", about)
    desk.put(
        "toots",
        about,
        waits_for=page.id,
        waits_until=desk.now() + LINK_WAIT,
        reserved_link=LINK,
    )
    clock.forward(hours=5)
    assert desk.claim("site") is None
    assert desk.read(page).state is State.MISSED
    later = desk.now() + timedelta(hours=3)
    release(desk, about, at=later)
    clock.forward(hours=3, seconds=1)
    desk.outbox.heartbeat(())
    assert desk.claim("toots") is None
    desk.deliver("site", LINK)
    assert desk.take("toots").delivery.announcement_id == about


def test_dropping_ends_all_that_stopped(desk: Desk) -> None:
    about, other = held(desk, 2)
    with desk.database.write() as connection:
        dropped = together.drop(connection, about, PERSON)
    assert {one.state for one in dropped} == {State.CANCELLED}
    assert len(dropped) == 2
    assert desk.read(_of(desk, other, "site")).state is State.HELD
    with pytest.raises(InputError, match="n'attend"):
        release(desk, about)


def test_nothing_is_released_during_a_stop_but_for_later(desk: Desk) -> None:
    about = desk.put().announcement_id
    with desk.database.write() as connection:
        suspension.suspend(connection, "Compte piraté", PERSON)
    with pytest.raises(InputError, match="Compte piraté"):
        release(desk, about)
    later = desk.now() + timedelta(days=1)
    assert due(release(desk, about, at=later)) == later


def test_every_act_is_in_the_journal_with_its_actor(desk: Desk) -> None:
    kept, dropped = held(desk, 2)
    release(desk, kept)
    with desk.database.write() as connection:
        together.drop(connection, dropped, PERSON)
    for event, subject in (
        ("announcement.released", kept),
        ("announcement.dropped", dropped),
        ("sending.suspended", ""),
        ("sending.resumed", ""),
    ):
        (entry,) = events(desk, event)
        assert (entry.actor, entry.subject) == (PERSON, subject)


def test_hurrying_is_in_the_journal_too(desk: Desk) -> None:
    put = desk.put()
    rest = Outcome(state=State.WAITING, error="occupé", again_in=timedelta(minutes=10))
    desk.outbox.settle(desk.take(), rest)
    with desk.database.write() as connection:
        people.release(connection, put.id, PERSON)
    (entry,) = events(desk, "delivery.hurried")
    assert (entry.actor, entry.subject) == (PERSON, put.id)


# The grace time


def test_the_grace_time_is_what_people_decided(desk: Desk, clock: Clock) -> None:
    with desk.database.write() as connection:
        preferences.keep_duration(connection, GRACE_KEY, timedelta(hours=6))
    put = desk.put()
    clock.forward(hours=5)
    assert desk.take().delivery.id == put.id
    stale = desk.put("toots")
    clock.forward(hours=7)
    assert desk.claim("toots") is None
    assert desk.read(stale).state is State.MISSED


def test_what_was_slept_over_in_the_middle_of_its_sending_asks(desk: Desk, clock: Clock) -> None:
    """It was armed in time; five hours later the channel shows that nothing ever arrived."""
    desk.outbox.heartbeat(())
    put = desk.put()
    desk.take()
    clock.forward(hours=5)
    desk.outbox.expire_leases()
    desk.outbox.settle(desk.take(), Outcome(state=State.QUEUED, again_in=timedelta(0)))
    assert desk.read(put).state is State.MISSED
    assert desk.claim() is None


def test_a_short_interruption_does_not_ask(desk: Desk, clock: Clock) -> None:
    desk.outbox.heartbeat(())
    put = desk.put()
    desk.take()
    clock.forward(minutes=20)
    desk.outbox.expire_leases()
    desk.outbox.settle(desk.take(), Outcome(state=State.QUEUED, again_in=timedelta(0)))
    assert desk.take().delivery.id == put.id


def test_a_clock_that_is_put_back_makes_nobody_ask(desk: Desk, clock: Clock) -> None:
    clock.forward(hours=5)
    desk.outbox.heartbeat(())
    clock.forward(hours=-5)
    put = desk.put()
    desk.take()
    desk.outbox.abandon("un-moteur")
    desk.outbox.settle(desk.take(), Outcome(state=State.QUEUED, again_in=timedelta(0)))
    assert desk.read(put).state is State.QUEUED
