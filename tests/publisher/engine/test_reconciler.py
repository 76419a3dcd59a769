"""What is uncertain is read back, never guessed."""

from __future__ import annotations

from datetime import timedelta
from typing import Never

import pytest

from publisher.channel import Capabilities, Channel, Edit, Partial, Unknown
from publisher.delivery import Delivery, Operation, State
from publisher.errors import (
    AuthorizationRevoked,
    OutcomeUnknown,
    RateLimited,
    SecretUnavailable,
    Unreachable,
)
from publisher.outbox import CLOCK_SKEW, MOST_TRIES, LeaseLost, Outcome, Task
from publisher.reconciler import reconcile
from publisher.storage import journal
from publisher.storage.outbox import people
from tests.publisher.desk import PERSON, Desk, delivered, receipt
from tests.publisher.engine.essai import EditableEssai, Essai, ReadableEssai
from tests.servers.postgres import Clock


def raising(error: Exception) -> Never:
    raise error


def look_up(desk: Desk, channel: Channel) -> Delivery:
    work = desk.take()
    assert work.task is Task.LOOK_UP
    return reconcile(work, desk.outbox, lambda _: channel)


@pytest.fixture(autouse=True)
def _unhurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """However slow the machine: what is read back together is."""
    monkeypatch.setattr("publisher.reconciler.TOGETHER", 60.0)


def left_uncertain(desk: Desk, clock: Clock, count: int) -> list[Delivery]:
    """Put deliveries that were armed on one lane, and never answered."""
    put = [desk.put() for _ in range(count)]
    silence = Outcome(state=State.UNCERTAIN, error="silence", again_in=timedelta(seconds=30))
    for _ in put:
        desk.outbox.settle(desk.take(), silence)
    clock.forward(seconds=31)
    return put


def test_what_is_found_is_delivered(desk: Desk) -> None:
    put = desk.uncertain()
    channel = ReadableEssai()
    channel.posts[put.id] = put.rendition.text
    done = look_up(desk, channel)
    assert done.state is State.DELIVERED
    assert done.receipt is not None
    assert done.receipt.url == f"https://essai.be/{put.id}"
    assert done.error == ""
    assert done.first_armed_at is not None
    assert channel.since == done.first_armed_at - CLOCK_SKEW


def test_what_is_absent_goes_again_after_a_rest(desk: Desk, clock: Clock) -> None:
    put = desk.uncertain()
    assert look_up(desk, ReadableEssai()).state is State.QUEUED
    assert desk.claim() is None
    clock.forward(seconds=3)
    work = desk.take()
    assert (work.task, work.delivery.id, work.delivery.attempt) == (Task.SEND, put.id, 2)


def test_absence_is_not_believed_too_early(desk: Desk, clock: Clock) -> None:
    desk.uncertain()
    channel = ReadableEssai(Capabilities(read_back_delay=timedelta(seconds=20)))
    assert look_up(desk, channel).state is State.UNCERTAIN
    assert desk.claim() is None
    clock.forward(seconds=21)
    assert look_up(desk, channel).state is State.QUEUED


@pytest.mark.parametrize("hours", [3, -3])
def test_absence_is_not_believed_sooner_when_the_clock_is_set(
    desk: Desk, clock: Clock, hours: int
) -> None:
    desk.uncertain()
    channel = ReadableEssai(Capabilities(read_back_delay=timedelta(seconds=20)))
    assert look_up(desk, channel).state is State.UNCERTAIN
    clock.forward(hours=hours)
    desk.outbox.heartbeat(())
    if hours > 0:
        assert look_up(desk, channel).state is State.UNCERTAIN
    assert desk.claim() is None  # it rests for its twenty seconds, neither less nor for hours
    clock.forward(seconds=21)
    # What is proven absent goes out again, or asks when its hour is long past.
    assert look_up(desk, channel).state is (State.MISSED if hours > 0 else State.QUEUED)


def test_the_post_of_another_announcement_is_not_taken_for_it(desk: Desk) -> None:
    """The same words twice in a day, and the second answer is lost: a person looks."""
    desk.put()
    desk.outbox.settle(desk.take(), delivered("https://essai.be/1", post="1"))
    desk.uncertain()
    channel = ReadableEssai()
    channel.reading = lambda: receipt("https://essai.be/1", post="1")
    done = look_up(desk, channel)
    assert done.state is State.NEEDS_DECISION
    assert "autre annonce" in done.error
    desk.uncertain()
    channel.reading = lambda: receipt("https://essai.be/2", post="2")
    assert look_up(desk, channel).state is State.DELIVERED


def test_what_a_dead_engine_left_on_a_lane_is_read_back_together(desk: Desk, clock: Clock) -> None:
    put = left_uncertain(desk, clock, 5)
    elsewhere = desk.uncertain("autre")
    channel = ReadableEssai()
    channel.posts = {one.id: one.rendition.text for one in (*put, elsewhere)}
    look_up(desk, channel)
    assert {desk.read(one).state for one in put} == {State.DELIVERED}
    assert channel.calls == ["find"] * 5
    assert desk.read(elsewhere).state is State.UNCERTAIN
    with desk.database.read() as connection:
        assert journal.check(connection).intact


def test_one_post_is_not_taken_for_several_that_are_read_back_together(
    desk: Desk, clock: Clock
) -> None:
    put = left_uncertain(desk, clock, 3)
    channel = ReadableEssai()
    channel.reading = lambda: receipt("https://essai.be/1_%", post="1_%")
    look_up(desk, channel)
    states = sorted(desk.read(one).state for one in put)
    assert states == [State.DELIVERED, State.NEEDS_DECISION, State.NEEDS_DECISION]


def test_the_rest_waits_when_one_is_not_found(desk: Desk, clock: Clock) -> None:
    put = left_uncertain(desk, clock, 4)
    channel = ReadableEssai()
    channel.posts = {one.id: one.rendition.text for one in (put[0], put[3])}
    look_up(desk, channel)
    states = [desk.read(one).state for one in put]
    assert states == [State.DELIVERED, State.QUEUED, State.UNCERTAIN, State.UNCERTAIN]
    assert channel.calls == ["find", "find"]


def test_a_platform_that_stops_answering_is_asked_again_later(desk: Desk, clock: Clock) -> None:
    put = left_uncertain(desk, clock, 3)
    channel = ReadableEssai()
    channel.posts = {one.id: one.rendition.text for one in put}

    def once() -> None:
        if len(channel.calls) == 2:
            raise RateLimited("Attendez.", timedelta(minutes=5))

    channel.reading = once
    look_up(desk, channel)
    assert [desk.read(one).state for one in put] == [
        *(State.DELIVERED, State.UNCERTAIN, State.UNCERTAIN),
    ]
    assert desk.claim() is None
    clock.forward(minutes=5.1)
    look_up(desk, channel)
    assert {desk.read(one).state for one in put} == {State.DELIVERED}


def test_a_person_may_decide_what_is_read_back_beside_another(desk: Desk, clock: Clock) -> None:
    first, second = left_uncertain(desk, clock, 2)
    channel = ReadableEssai()
    channel.posts = {one.id: one.rendition.text for one in (first, second)}

    def decide() -> None:
        if len(channel.calls) == 2:
            with desk.database.write() as connection:
                people.decide(connection, second.id, PERSON, sent_url="https://ailleurs.be/")

    channel.reading = decide
    look_up(desk, channel)
    assert desk.read(first).state is State.DELIVERED
    decided = desk.read(second).receipt
    assert decided is not None
    assert decided.url == "https://ailleurs.be/"


def test_who_lost_the_lane_writes_nothing_of_what_was_read(desk: Desk, clock: Clock) -> None:
    put = left_uncertain(desk, clock, 2)
    channel = ReadableEssai()
    channel.posts = {one.id: one.rendition.text for one in put}

    def sleep() -> None:
        clock.forward(seconds=31)
        desk.outbox.expire_leases()

    channel.reading = sleep
    with pytest.raises(LeaseLost):
        look_up(desk, channel)
    assert {desk.read(one).state for one in put} == {State.UNCERTAIN}


def test_it_does_not_go_round_for_ever(desk: Desk, clock: Clock) -> None:
    """A platform that always fails and never shows anything: in the end a person looks."""
    desk.uncertain()
    for _ in range(MOST_TRIES - 1):
        assert look_up(desk, ReadableEssai()).state is State.QUEUED
        clock.forward(minutes=40)
        desk.outbox.settle(desk.take(), Outcome(state=State.UNCERTAIN))
    done = look_up(desk, ReadableEssai())
    assert done.state is State.NEEDS_DECISION
    assert f"{MOST_TRIES} essais" in done.error


def test_a_channel_that_cannot_be_read_needs_a_person(desk: Desk) -> None:
    desk.uncertain()
    done = look_up(desk, Essai())
    assert done.state is State.NEEDS_DECISION
    assert "regardez" in done.error


def test_an_answer_that_proves_nothing_needs_a_person(desk: Desk) -> None:
    desk.uncertain()
    channel = ReadableEssai()
    channel.reading = lambda: Unknown("Le mur est privé.")
    done = look_up(desk, channel)
    assert done.state is State.NEEDS_DECISION
    assert "Le mur est privé." in done.error


@pytest.mark.parametrize(
    "error",
    [
        Unreachable("Pas de réseau."),
        OutcomeUnknown("Pas de réponse."),
        RateLimited("Attendez.", timedelta(minutes=5)),
        SecretUnavailable("Trousseau verrouillé."),
    ],
    ids=lambda error: type(error).__name__,
)
def test_what_cannot_be_read_now_is_read_later(desk: Desk, clock: Clock, error: Exception) -> None:
    put = desk.uncertain()
    channel = ReadableEssai()
    channel.posts[put.id] = put.rendition.text
    channel.reading = lambda: raising(error)
    done = look_up(desk, channel)
    assert done.state is State.UNCERTAIN
    assert str(error) in done.error
    assert desk.claim() is None
    channel.reading = lambda: None
    clock.forward(minutes=6)
    assert look_up(desk, channel).state is State.DELIVERED


@pytest.mark.parametrize("error", [AuthorizationRevoked("Reconnectez."), ZeroDivisionError("aïe")])
def test_what_will_not_mend_by_itself_needs_a_person(desk: Desk, error: Exception) -> None:
    desk.uncertain()
    channel = ReadableEssai()
    channel.reading = lambda: raising(error)
    done = look_up(desk, channel)
    assert done.state is State.NEEDS_DECISION
    assert ("Reconnectez." in done.error) == isinstance(error, AuthorizationRevoked)


@pytest.mark.parametrize(
    ("operation", "able", "state"),
    [
        (Operation.UPDATE, Capabilities(edit=Edit.IN_PLACE), State.QUEUED),
        (Operation.UPDATE, Capabilities(edit=Edit.NEW_VERSION), State.NEEDS_DECISION),
        (Operation.UPDATE, Capabilities(edit=Edit.REPLACE), State.NEEDS_DECISION),
        (Operation.UPDATE, Capabilities(edit=Edit.REPLACE, edit_repeats=True), State.QUEUED),
        (Operation.UPDATE, Capabilities(edit=Edit.CORRECTION), State.NEEDS_DECISION),
        (Operation.UPDATE, Capabilities(edit=Edit.CORRECTION, edit_repeats=True), State.QUEUED),
        (Operation.RETRACT, Capabilities(retract=True), State.QUEUED),
    ],
)
def test_what_may_be_repeated_is(
    desk: Desk, operation: Operation, able: Capabilities, state: State
) -> None:
    desk.uncertain(operation=operation, target=receipt())
    channel = EditableEssai(able)
    assert look_up(desk, channel).state is state
    assert channel.calls == []


def test_a_correction_is_not_repeated_too_early(desk: Desk, clock: Clock) -> None:
    """What it looks for before it adds it again may not be listed yet."""
    desk.uncertain(operation=Operation.UPDATE, target=receipt())
    able = Capabilities(edit=Edit.IN_PLACE, read_back_delay=timedelta(seconds=20))
    assert look_up(desk, EditableEssai(able)).state is State.UNCERTAIN
    assert desk.claim() is None
    clock.forward(seconds=21)
    assert look_up(desk, EditableEssai(able)).state is State.QUEUED


def test_a_part_is_kept_and_the_rest_goes_out(desk: Desk, clock: Clock) -> None:
    """No sooner than an absence is believed: the next post may still appear."""
    desk.uncertain()
    channel = ReadableEssai(Capabilities(read_back_delay=timedelta(seconds=20)))
    channel.reading = lambda: Partial({"post": "1", "post-2": "2"}, "Deux sur trois.")
    assert look_up(desk, channel).progress == {}
    clock.forward(seconds=21)
    done = look_up(desk, channel)
    assert done.state is State.QUEUED
    assert done.progress == {"post": "1", "post-2": "2"}


def test_a_part_that_never_becomes_whole_is_asked_about(desk: Desk, clock: Clock) -> None:
    desk.put()
    channel = ReadableEssai()
    channel.reading = lambda: Partial({"post": "1"}, "Un sur trois.")
    for tried in range(1, MOST_TRIES + 1):
        desk.outbox.settle(desk.take(), Outcome(state=State.UNCERTAIN, error="silence"))
        done = look_up(desk, channel)
        assert done.state is (State.NEEDS_DECISION if tried == MOST_TRIES else State.QUEUED)
        clock.forward(minutes=50)
        desk.outbox.heartbeat(())
    assert (done.error, done.progress) == ("Un sur trois.", {"post": "1"})
