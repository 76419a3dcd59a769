"""What people do to deliveries."""

from __future__ import annotations

from datetime import timedelta

import pytest

from publisher.delivery import Operation, State
from publisher.errors import InputError
from publisher.outbox import Outcome
from publisher.storage import journal
from publisher.storage.outbox import people, suspension
from tests.publisher.desk import PERSON, Desk, waiting
from tests.servers.postgres import Clock

REFUSED = Outcome(state=State.REJECTED, error="non")


def test_cancelling_before_it_is_sent(desk: Desk) -> None:
    put = desk.put()
    with desk.database.write() as connection:
        assert people.cancel(connection, put.id, PERSON).state is State.CANCELLED
        (entry,) = journal.entries(connection)
    assert (entry.actor, entry.event) == (PERSON, "delivery.cancelled")
    assert desk.claim() is None


@pytest.mark.parametrize("state", ["sending", "delivered", "uncertain"])
def test_too_late_to_cancel(desk: Desk, state: str) -> None:
    put = desk.put()
    if state == "delivered":
        desk.deliver()
    else:
        desk.take()
    if state == "uncertain":
        desk.outbox.abandon("un-moteur")
    with pytest.raises(InputError), desk.database.write() as connection:
        people.cancel(connection, put.id, PERSON)
    assert desk.read(put).state == state


def test_a_refused_delivery_goes_again_with_all_its_tries(desk: Desk, clock: Clock) -> None:
    put = desk.put()
    for _ in range(3):
        desk.outbox.settle(desk.take(), waiting(1))
        clock.forward(seconds=2)
    desk.outbox.settle(desk.take(), REFUSED)
    with desk.database.write() as connection:
        people.release(connection, put.id, PERSON)
    work = desk.take()
    assert (work.delivery.attempt, work.tries, work.delivery.error) == (5, 1, "")


def test_a_resting_delivery_may_be_hurried(desk: Desk) -> None:
    put = desk.put()
    desk.outbox.settle(desk.take(), waiting(600))
    with desk.database.write() as connection:
        people.release(connection, put.id, PERSON)
    assert desk.take().delivery.id == put.id


def test_a_missed_one_goes_now_and_is_not_missed_again(desk: Desk, clock: Clock) -> None:
    put = desk.put()
    clock.forward(hours=5)
    assert desk.claim() is None
    assert desk.read(put).state is State.MISSED
    with desk.database.write() as connection:
        people.release(connection, put.id, PERSON)
    assert desk.take().delivery.id == put.id


@pytest.mark.parametrize("state", ["queued", "sending", "delivered"])
def test_what_needs_nobody_cannot_be_released(desk: Desk, state: str) -> None:
    put = desk.put()
    if state == "sending":
        desk.take()
    elif state == "delivered":
        desk.deliver()
    with pytest.raises(InputError), desk.database.write() as connection:
        people.release(connection, put.id, PERSON)


def test_an_old_version_never_comes_over_a_newer_one(desk: Desk) -> None:
    first = desk.put()
    desk.deliver()
    old = desk.put(about=first.announcement_id, operation=Operation.UPDATE)
    desk.outbox.settle(desk.take(), REFUSED)
    desk.put(about=first.announcement_id, operation=Operation.UPDATE)
    desk.deliver()
    with pytest.raises(InputError, match="plus récente"), desk.database.write() as connection:
        people.release(connection, old.id, PERSON)


def undecided(desk: Desk) -> str:
    put = desk.uncertain()
    desk.outbox.settle(desk.take(), Outcome(state=State.NEEDS_DECISION, error="regardez"))
    return put.id


def test_deciding_that_it_was_sent(desk: Desk) -> None:
    id = undecided(desk)
    with desk.database.write() as connection:
        people.decide(connection, id, PERSON, sent_url="https://toot.be/1")
    settled = desk.read(id)
    assert settled.state is State.DELIVERED
    assert settled.receipt is not None
    assert settled.receipt.url == "https://toot.be/1"


def test_deciding_that_it_was_not(desk: Desk) -> None:
    id = undecided(desk)
    with desk.database.write() as connection:
        people.decide(connection, id, PERSON, sent_url=None)
    assert desk.take().delivery.id == id


def test_deciding_while_the_platform_cannot_be_read(desk: Desk) -> None:
    put = desk.uncertain()
    reading = desk.take()
    with pytest.raises(InputError), desk.database.write() as connection:
        people.decide(connection, put.id, PERSON, sent_url=None)
    desk.outbox.settle(reading, Outcome(state=State.UNCERTAIN, again_in=timedelta(minutes=15)))
    with desk.database.write() as connection:
        people.decide(connection, put.id, PERSON, sent_url="https://toot.be/1")
    assert desk.read(put).state is State.DELIVERED


def test_deciding_about_what_is_certain_is_refused(desk: Desk) -> None:
    put = desk.put()
    with pytest.raises(InputError), desk.database.write() as connection:
        people.decide(connection, put.id, PERSON, sent_url=None)


# The emergency stop


def test_suspending_holds_all_that_has_not_started(desk: Desk) -> None:
    now = desk.now()
    started = desk.put("en cours")
    desk.take("en cours")
    due, planned = desk.put(), desk.put(due_at=now + timedelta(days=2))
    with desk.database.write() as connection:
        assert suspension.suspend(connection, "compte piraté", PERSON) == 2
        assert suspension.suspended(connection) == "compte piraté"
    assert desk.read(started).state is State.SENDING
    for put in (due, planned):
        assert desk.read(put).state is State.HELD
        assert "compte piraté" in desk.read(put).error


def test_resuming_never_floods(desk: Desk) -> None:
    planned = desk.put(due_at=desk.now() + timedelta(days=2))
    with desk.database.write() as connection:
        suspension.suspend(connection, "panne", PERSON)
    meanwhile = desk.put()
    later = desk.put(due_at=desk.now() + timedelta(days=1))
    with desk.database.write() as connection:
        assert suspension.resume(connection, PERSON) == 2
        assert suspension.suspended(connection) is None
    assert desk.claim() is None
    assert desk.read(meanwhile).state is State.HELD
    assert desk.read(later).state is State.QUEUED
    with desk.database.write() as connection:
        released = people.release(connection, planned.id, PERSON)
    assert released.due_at == planned.due_at  # still at its hour, two days from now


def test_a_suspension_needs_a_reason(desk: Desk) -> None:
    with pytest.raises(InputError), desk.database.write() as connection:
        suspension.suspend(connection, "  ", PERSON)
