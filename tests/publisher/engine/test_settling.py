"""Only whoever holds the delivery says what became of it, and only what is legal."""

from __future__ import annotations

from datetime import timedelta

import pytest

from publisher.delivery import LEGAL, State
from publisher.outbox import LeaseLost, Outcome, Task
from publisher.storage import journal
from publisher.storage.outbox.changing import IllegalChange, change
from publisher.storage.outbox.rows import get
from publisher.storage.tables import delivery as table
from tests.publisher.desk import Desk, delivered, receipt, waiting
from tests.servers.postgres import Clock


def test_the_outcome_is_kept_with_its_attempt_and_its_journal_entry(desk: Desk) -> None:
    put = desk.put()
    settled = desk.outbox.settle(desk.take(owner="a-1"), delivered("https://ville.be/p", post="9"))
    assert settled == desk.read(put)
    assert settled.state is State.DELIVERED
    assert settled.receipt == receipt("https://ville.be/p", post="9")
    (attempt,) = desk.attempts(put)
    assert attempt.outcome is State.DELIVERED
    assert attempt.ended_at is not None
    with desk.database.read() as connection:
        (entry,) = journal.entries(connection)
        assert journal.check(connection).intact
    assert (entry.event, entry.subject) == ("delivery.delivered", put.id)
    assert entry.body["url"] == "https://ville.be/p"
    assert entry.body["channel"] == "site"


def test_a_refusal_shows_its_sentence_everywhere(desk: Desk) -> None:
    put = desk.put()
    desk.outbox.settle(desk.take(), Outcome(state=State.REJECTED, error="Trop long."))
    assert desk.read(put).error == "Trop long."
    assert desk.attempts(put)[0].error == "Trop long."
    with desk.database.read() as connection:
        (entry,) = journal.entries(connection)
    assert entry.body["error"] == "Trop long."


def test_a_worker_that_comes_too_late_changes_nothing(desk: Desk, clock: Clock) -> None:
    put = desk.put()
    frozen = desk.take(owner="a-1")
    clock.forward(seconds=31)
    assert desk.outbox.agenda().lapsed
    assert desk.outbox.expire_leases() == 1
    assert desk.read(put).state is State.UNCERTAIN
    assert desk.attempts(put)[0].outcome is State.UNCERTAIN
    for act in (
        lambda: desk.outbox.renew(frozen),
        lambda: desk.outbox.save_progress(frozen, "image", "4"),
        lambda: desk.outbox.settle(frozen, waiting(5)),
    ):
        with pytest.raises(LeaseLost):
            act()
    assert desk.read(put).state is State.UNCERTAIN
    assert desk.read(put).progress == {}


def test_nor_once_another_has_taken_the_next_attempt(desk: Desk, clock: Clock) -> None:
    put = desk.put()
    frozen = desk.take(owner="a-1")
    clock.forward(seconds=31)
    desk.outbox.expire_leases()
    desk.outbox.settle(desk.take(owner="a-2"), Outcome(state=State.QUEUED))
    second = desk.take(owner="a-1")  # even under the same name
    assert second.delivery.attempt == 2
    with pytest.raises(LeaseLost):
        desk.outbox.settle(frozen, delivered())
    assert desk.read(put).state is State.SENDING


def test_a_frozen_worker_may_not_begin_once_its_lease_ended(desk: Desk, clock: Clock) -> None:
    desk.put()
    work = desk.take()
    desk.outbox.renew(work)
    clock.forward(seconds=31)
    with pytest.raises(LeaseLost):  # though nobody has noticed yet
        desk.outbox.renew(work)


def test_the_same_outcome_may_be_told_twice(desk: Desk) -> None:
    """The answer of a commit can get lost as well."""
    put = desk.put()
    work = desk.take()
    outcome = delivered()
    assert desk.outbox.settle(work, outcome) == desk.outbox.settle(work, outcome)
    with desk.database.read() as connection:
        assert len(list(journal.entries(connection))) == 1
    with pytest.raises(LeaseLost):
        desk.outbox.settle(work, delivered("https://ailleurs.be/"))
    assert desk.read(put).receipt == outcome.receipt


def test_progress_outlives_the_attempt(desk: Desk) -> None:
    put = desk.put()
    work = desk.take()
    desk.outbox.save_progress(work, "image", "41")
    desk.outbox.save_progress(work, "post", "42")
    desk.outbox.settle(work, waiting(0))
    assert desk.read(put).progress == {"image": "41", "post": "42"}
    assert desk.take().delivery.progress == {"image": "41", "post": "42"}


def test_what_nothing_was_learnt_of_stays_uncertain(desk: Desk, clock: Clock) -> None:
    put = desk.uncertain()
    first = desk.take()
    assert (first.task, first.look_ups) == (Task.LOOK_UP, 1)
    later = Outcome(state=State.UNCERTAIN, error="pas maintenant", again_in=timedelta(minutes=1))
    desk.outbox.settle(first, later)
    assert desk.read(put).error == "pas maintenant"
    assert desk.claim() is None
    clock.forward(seconds=61)
    assert desk.take().look_ups == 2


def test_the_lane_is_free_for_others_while_one_is_uncertain(desk: Desk) -> None:
    desk.uncertain()
    desk.outbox.settle(desk.take(), Outcome(state=State.UNCERTAIN, again_in=timedelta(minutes=5)))
    other = desk.put()
    assert desk.take().delivery.id == other.id


@pytest.mark.parametrize("origin", State)
def test_only_legal_changes_are_made(desk: Desk, origin: State) -> None:
    put = desk.put()
    for to in State:
        with desk.database.write() as connection:
            connection.execute(table.update().values(state=origin))
            stored = get(connection, put.id)
            if to in LEGAL[origin]:
                assert change(connection, stored, to).state is to
            else:
                with pytest.raises(IllegalChange):
                    change(connection, stored, to)
                assert get(connection, put.id).delivery.state is origin
