"""What is taken up next, and what is not."""

from __future__ import annotations

from datetime import timedelta

import pytest

from publisher.delivery import State
from publisher.outbox import Task
from publisher.storage import channels
from publisher.storage.outbox import suspension
from tests.publisher.desk import PERSON, Desk, delivered, waiting
from tests.servers.postgres import Clock, Place


def test_a_claim_numbers_the_attempt_and_is_there_for_everybody(desk: Desk, place: Place) -> None:
    put = desk.put()
    work = desk.take(owner="a-1")
    assert (work.task, work.delivery.state, work.delivery.attempt) == (
        Task.SEND, State.SENDING, 1,
    )  # fmt: skip
    elsewhere = place.open()  # another connection sees it: it is committed
    try:
        seen = Desk(elsewhere).read(put)
    finally:
        elsewhere.close()
    assert seen.state is State.SENDING
    assert seen.sent == put.rendition
    assert seen.first_armed_at is not None
    (attempt,) = desk.attempts(put)
    assert (attempt.number, attempt.owner, attempt.ended_at) == (1, "a-1", None)


def test_a_lane_has_one_delivery_at_a_time_whoever_asks(desk: Desk) -> None:
    desk.put()
    desk.put()
    first = desk.take(owner="a-1")
    assert desk.claim(owner="a-2") is None
    assert desk.channel() not in desk.outbox.agenda().due
    desk.outbox.settle(first, delivered())
    assert desk.take(owner="a-2").delivery.id != first.delivery.id


def test_priority_then_time_then_order_of_creation(desk: Desk, clock: Clock) -> None:
    start = desk.now()
    later = desk.put(due_at=start + timedelta(seconds=5))
    first = desk.put(due_at=start)
    second = desk.put(due_at=start)
    alert = desk.put(due_at=start + timedelta(seconds=9), priority=10)
    clock.forward(seconds=10)
    order = [desk.deliver().id for _ in range(4)]
    assert order == [alert.id, first.id, second.id, later.id]


def test_nothing_goes_before_its_time(desk: Desk, clock: Clock) -> None:
    put = desk.put(due_at=desk.now() + timedelta(minutes=10))
    assert desk.claim() is None
    agenda = desk.outbox.agenda()
    assert agenda.due == ()
    assert agenda.next_in is not None
    assert timedelta(minutes=9) < agenda.next_in <= timedelta(minutes=10)
    clock.forward(minutes=10)
    assert desk.outbox.agenda().due == (desk.channel(),)
    assert desk.take().delivery.id == put.id


def test_a_resting_delivery_waits_for_its_moment(desk: Desk, clock: Clock) -> None:
    put = desk.put()
    desk.outbox.settle(desk.take(), waiting(60))
    assert desk.claim() is None
    clock.forward(seconds=61)
    work = desk.take()
    assert (work.delivery.id, work.delivery.attempt, work.tries) == (put.id, 2, 2)


def test_a_channel_told_to_wait_sends_nothing_of_anybody(desk: Desk, clock: Clock) -> None:
    desk.put()
    desk.put()
    desk.outbox.settle(desk.take(), waiting(120, whole_channel=True))
    assert desk.claim() is None
    assert desk.outbox.agenda().due == ()
    desk.put("autre")
    assert desk.claim("autre") is not None
    clock.forward(seconds=121)
    assert desk.claim() is not None


def test_a_change_waits_for_what_came_before_it_on_that_channel(desk: Desk, clock: Clock) -> None:
    first = desk.put()
    change = desk.put(about=first.announcement_id, priority=10)
    elsewhere = desk.put("autre", about=first.announcement_id)
    assert desk.take().delivery.id == first.id
    assert desk.take("autre").delivery.id == elsewhere.id
    work = desk.outbox
    work.expire_leases()
    clock.forward(seconds=31)
    work.expire_leases()
    looked_up = desk.take()  # uncertain: still before the change
    assert (looked_up.task, looked_up.delivery.id) == (Task.LOOK_UP, first.id)
    work.settle(looked_up, delivered())
    assert desk.take().delivery.id == change.id


def test_nothing_is_claimed_while_everything_is_suspended(desk: Desk) -> None:
    desk.uncertain()
    with desk.database.write() as connection:
        suspension.suspend(connection, "compte piraté", PERSON)
    put = desk.put()
    assert desk.outbox.agenda().due == ()
    assert desk.claim() is None
    assert desk.read(put).state is State.QUEUED


def test_a_delivery_for_a_channel_that_was_removed_is_held(desk: Desk) -> None:
    put = desk.put("ancien")
    with desk.database.write() as connection:
        channels.remove(connection, desk.channel("ancien"))
    assert desk.claim("ancien") is None
    held = desk.read(put)
    assert held.state is State.HELD
    assert "« ancien »" in held.error


def test_an_unknown_channel_has_nothing(desk: Desk) -> None:
    assert desk.outbox.claim_next("inconnu", "a-1") is None


# After a time in which nothing ran


def test_what_was_due_while_nothing_ran_asks_first(desk: Desk, clock: Clock) -> None:
    desk.outbox.heartbeat(())
    stale = desk.put(due_at=desk.now() + timedelta(hours=1))
    fresh = desk.put("autre", due_at=desk.now() + timedelta(hours=3, minutes=30))
    clock.forward(hours=4)
    assert desk.claim() is None
    missed = desk.read(stale)
    assert missed.state is State.MISSED
    assert missed.error
    assert desk.take("autre").delivery.id == fresh.id


def test_what_is_late_while_an_engine_runs_still_goes(desk: Desk, clock: Clock) -> None:
    put = desk.put()
    desk.outbox.settle(desk.take(), waiting(3 * 3600, whole_channel=True))
    other = desk.put()
    for _ in range(4 * 72):  # four hours of a running engine
        clock.forward(seconds=50)
        desk.outbox.heartbeat(())
    assert {desk.deliver().id, desk.deliver().id} == {put.id, other.id}


def test_a_retry_whose_time_passed_long_ago_asks_too(desk: Desk, clock: Clock) -> None:
    put = desk.put()
    desk.outbox.settle(desk.take(), waiting(60))
    clock.forward(hours=5)
    assert desk.claim() is None
    assert desk.read(put).state is State.MISSED


@pytest.mark.parametrize("asleep", [90, 1800])
def test_a_short_sleep_misses_nothing(desk: Desk, clock: Clock, asleep: int) -> None:
    desk.outbox.heartbeat(())
    put = desk.put(due_at=desk.now() + timedelta(seconds=30))
    clock.forward(seconds=asleep)
    assert desk.take().delivery.id == put.id
