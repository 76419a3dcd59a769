"""Leases: kept by the living, ended for the dead."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import update

from publisher.delivery import State
from publisher.outbox import Task
from publisher.storage.tables import channel
from tests.publisher.desk import Desk, delivered, waiting
from tests.servers.postgres import Clock


def test_a_heartbeat_keeps_what_is_in_hand(desk: Desk, clock: Clock) -> None:
    put = desk.put()
    work = desk.take()
    for _ in range(5):
        clock.forward(seconds=20)
        desk.outbox.heartbeat([work])
        assert desk.outbox.expire_leases() == 0
    desk.outbox.settle(work, delivered())
    assert desk.read(put).state is State.DELIVERED


def test_a_heartbeat_does_not_bring_back_what_has_ended(desk: Desk, clock: Clock) -> None:
    put = desk.put()
    work = desk.take()
    clock.forward(seconds=31)
    desk.outbox.heartbeat([work])
    assert desk.outbox.expire_leases() == 1
    assert desk.read(put).state is State.UNCERTAIN


def test_a_heartbeat_does_not_keep_what_its_engine_forgot(desk: Desk, clock: Clock) -> None:
    """A claim whose answer got lost is in nobody's hand."""
    desk.put()
    desk.take(owner="a-1")
    other = desk.put("autre")
    held = desk.take("autre", owner="a-1")
    for _ in range(2):
        clock.forward(seconds=20)
        desk.outbox.heartbeat([held])
    assert desk.outbox.expire_leases() == 1
    assert desk.read(other).state is State.SENDING


def test_a_dead_engine_is_ended_at_once_and_only_it(desk: Desk) -> None:
    dead, alive = desk.put("un"), desk.put("deux")
    desk.take("un", owner="a-mort")
    desk.take("deux", owner="a-vivant")
    assert desk.outbox.abandon("a-mort") == 1
    assert desk.read(dead).state is State.UNCERTAIN
    assert desk.read(alive).state is State.SENDING
    work = desk.take("un")
    assert (work.task, work.delivery.id) == (Task.LOOK_UP, dead.id)


def test_a_clock_set_back_keeps_nobody_waiting_for_hours(desk: Desk, clock: Clock) -> None:
    desk.outbox.heartbeat(())
    resting, behind, held = desk.put("un"), desk.put("un"), desk.put("deux")
    desk.outbox.settle(desk.take("un"), waiting(60, whole_channel=True))
    work = desk.take("deux")
    clock.forward(hours=-5)
    desk.outbox.heartbeat([work])
    clock.forward(seconds=45)
    assert desk.outbox.expire_leases() == 1  # nobody prolonged it since
    assert desk.read(held).state is State.UNCERTAIN
    desk.outbox.heartbeat(())
    clock.forward(seconds=45)
    assert desk.take("un").delivery.id == resting.id
    assert desk.read(behind).due_at > desk.now()  # the hour that was asked for stays


@pytest.mark.parametrize("column", ["blocked_until", "posts_blocked_until"])
def test_nor_a_channel_that_was_to_rest(desk: Desk, clock: Clock, column: str) -> None:
    desk.outbox.heartbeat(())
    desk.channel()
    with desk.database.write() as connection:
        connection.execute(update(channel).values({column: desk.now() + timedelta(seconds=60)}))
    clock.forward(hours=-5)
    desk.outbox.heartbeat(())
    put = desk.put()
    assert desk.claim() is None
    for _ in range(2):
        clock.forward(seconds=40)
        desk.outbox.heartbeat(())
    assert desk.take().delivery.id == put.id


def test_an_interrupted_look_up_is_simply_done_again(desk: Desk, clock: Clock) -> None:
    put = desk.uncertain()
    desk.take(owner="a-mort")
    assert desk.claim() is None
    clock.forward(seconds=31)
    desk.outbox.expire_leases()
    assert desk.read(put).state is State.UNCERTAIN
    assert desk.take().task is Task.LOOK_UP
