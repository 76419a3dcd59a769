"""An alert goes first in every lane, and, where a person allows it, through an emergency stop."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest

from publisher.delivery import Operation, State
from publisher.errors import InputError
from publisher.outbox import LEASE
from publisher.planning import ALERT_PRIORITY
from publisher.storage import journal
from publisher.storage.database import Database
from publisher.storage.outbox import claiming, suspension
from tests.publisher.desk import ENGINE, PERSON, Desk, waiting
from tests.publisher.engine.test_deadlock import WAITS
from tests.servers.postgres import Clock


def suspend(desk: Desk) -> None:
    with desk.database.write() as connection:
        suspension.suspend(connection, "Compte piraté", PERSON)


def let_through(desk: Desk, about: str) -> None:
    with desk.database.write() as connection:
        suspension.let_through(connection, about, PERSON, "Crue")


def test_an_alert_goes_ahead_of_everything_in_every_lane(desk: Desk) -> None:
    lanes = ("site", "toots", "page")
    early = desk.now() - timedelta(minutes=30)
    for lane in lanes:
        for minute in range(3):
            desk.put(lane, due_at=early + timedelta(minutes=minute))
        desk.uncertain(lane + "-2")
    desk.put("toots-2", due_at=early)
    alert = desk.accept().id
    for lane in (*lanes, "toots-2"):
        desk.put(lane, alert, priority=ALERT_PRIORITY)
    for lane in (*lanes, "toots-2"):
        assert desk.take(lane).delivery.announcement_id == alert


def test_so_does_its_correction(desk: Desk) -> None:
    about = desk.put(priority=ALERT_PRIORITY).announcement_id
    desk.deliver()
    for _ in range(3):
        desk.put(due_at=desk.now() - timedelta(minutes=5))
    change = desk.put(about=about, operation=Operation.UPDATE, priority=ALERT_PRIORITY)
    assert desk.take().delivery.id == change.id


def test_a_stop_lets_through_what_was_allowed_and_nothing_else(desk: Desk) -> None:
    suspend(desk)
    ordinary = desk.put()
    other_lane = desk.put("toots")
    alert = desk.put(priority=ALERT_PRIORITY)
    assert desk.outbox.agenda().due == ()
    assert desk.claim() is None
    let_through(desk, alert.announcement_id)
    assert desk.outbox.agenda().due == (desk.channel("site"),)
    assert desk.outbox.unfinished(None, timedelta(0))
    assert desk.deliver().id == alert.id
    assert desk.claim() is None
    assert desk.claim("toots") is None
    assert not desk.outbox.unfinished(None, timedelta(0))
    assert {desk.read(one).state for one in (ordinary, other_lane)} == {State.QUEUED}


def test_what_comes_later_of_an_allowed_alert_passes_too(desk: Desk) -> None:
    suspend(desk)
    about = desk.put(priority=ALERT_PRIORITY).announcement_id
    let_through(desk, about)
    desk.deliver()
    change = desk.put(about=about, operation=Operation.UPDATE, priority=ALERT_PRIORITY)
    assert desk.deliver().id == change.id


def test_resuming_does_not_hold_what_was_allowed(desk: Desk) -> None:
    suspend(desk)
    ordinary, alert = desk.put(), desk.put("toots", priority=ALERT_PRIORITY)
    let_through(desk, alert.announcement_id)
    with desk.database.write() as connection:
        assert suspension.resume(connection, PERSON) == 1
    assert desk.read(ordinary).state is State.HELD
    assert desk.take("toots").delivery.id == alert.id


def test_a_new_stop_allows_nothing(desk: Desk) -> None:
    suspend(desk)
    alert = desk.put(priority=ALERT_PRIORITY)
    let_through(desk, alert.announcement_id)
    suspend(desk)
    assert desk.claim() is None
    assert desk.read(alert).state is State.HELD


def test_who_allowed_it_is_in_the_journal_once(desk: Desk) -> None:
    suspend(desk)
    about = desk.put(priority=ALERT_PRIORITY).announcement_id
    let_through(desk, about)
    let_through(desk, about)
    with desk.database.read() as connection:
        (entry,) = [e for e in journal.entries(connection) if e.event == "sending.allowed"]
    assert (entry.actor, entry.subject) == (PERSON, about)
    assert entry.body == {"title": "Crue", "in_spite_of": "Compte piraté"}


def test_without_a_stop_there_is_nothing_to_pass(desk: Desk) -> None:
    with pytest.raises(InputError, match="Rien n'est suspendu"):
        let_through(desk, desk.put().announcement_id)


def test_what_was_in_flight_finishes_and_is_not_tried_again(desk: Desk, clock: Clock) -> None:
    """Nothing starts from that instant, not even a second try."""
    put = desk.put()
    work = desk.take()
    suspend(desk)
    desk.outbox.renew(work)
    desk.outbox.settle(work, waiting(1))
    clock.forward(seconds=2)
    assert desk.claim() is None
    with desk.database.write() as connection:
        suspension.resume(connection, PERSON)
    assert desk.read(put).state is State.HELD


@pytest.mark.parametrize("place", ["postgresql"], indirect=True)
def test_a_stop_waits_for_the_claim_that_has_begun_and_no_other_follows(
    desk: Desk, database: Database
) -> None:
    lane = desk.channel()
    stopping = threading.Thread(target=suspend, args=(desk,))
    with database.write() as connection:
        assert claiming.claim_next(connection, lane, ENGINE, LEASE) is None
        stopping.start()
        while stopping.is_alive() and not connection.execute(WAITS).scalar_one():
            pass
        assert stopping.is_alive()
        late = desk.put()  # accepted now; the claim goes on, and must not find it after the stop
    stopping.join()
    assert desk.claim() is None
    assert desk.read(late).state in (State.HELD, State.QUEUED)
