"""The guard against doubles, on both databases."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import Any

import pytest
from sqlalchemy import event

from publisher.delivery import Delivery, Operation, State
from publisher.outbox import Outcome
from publisher.storage.outbox import people
from publisher.storage.outbox.twins import Twin, twin_of
from tests.publisher.desk import PERSON, Desk
from tests.servers.postgres import Clock

DAY = timedelta(days=1)
HOUR = timedelta(hours=1)
KEY = "la-même-chose"


def twin(desk: Desk, planned: Delivery | None = None, window: timedelta = DAY) -> Twin | None:
    """What stands in the way of one more publication of the same text."""
    planned = planned or desk.plan(text_key=KEY)
    with desk.database.read() as connection:
        return twin_of(connection, planned, window)


def test_what_was_delivered_stands_in_the_way_for_the_window(desk: Desk, clock: Clock) -> None:
    put = desk.put(text_key=KEY)
    desk.deliver(url="https://ville.be/1")
    found = twin(desk)
    assert found is not None
    assert (found.announcement_id, found.state, found.channel) == (
        put.announcement_id, State.DELIVERED, "site",
    )  # fmt: skip
    assert (found.url, found.title) == ("https://ville.be/1", "Travaux rue de la Station")
    clock.forward(hours=23)
    assert twin(desk) is not None
    assert twin(desk, window=HOUR) is None
    clock.forward(hours=2)
    assert twin(desk) is None


def test_it_counts_from_when_it_went_out_not_from_when_it_was_written(
    desk: Desk, clock: Clock
) -> None:
    desk.put(text_key=KEY, due_at=desk.now() + 3 * DAY)
    clock.forward(days=3)
    desk.outbox.heartbeat(())
    desk.deliver()
    clock.forward(hours=1)
    assert twin(desk) is not None


@pytest.mark.parametrize("hours", [0, 2, 23])
def test_what_is_planned_nearby_stands_in_the_way(desk: Desk, hours: int) -> None:
    due_at = desk.now() + timedelta(hours=hours)
    desk.put(text_key=KEY, due_at=due_at)
    found = twin(desk)
    assert found is not None
    assert found.state is State.QUEUED
    assert found.at - due_at < timedelta(seconds=5)


def test_a_reminder_days_later_is_no_double(desk: Desk) -> None:
    desk.put(text_key=KEY)
    desk.deliver()
    assert twin(desk, desk.plan(text_key=KEY, due_at=desk.now() + 3 * DAY)) is None
    desk.put(text_key=KEY, due_at=desk.now() + 3 * DAY)
    assert twin(desk, desk.plan(text_key=KEY, due_at=desk.now() + 6 * DAY)) is None
    assert twin(desk, desk.plan(text_key=KEY, due_at=desk.now() + 3 * DAY + HOUR)) is not None


def test_what_may_be_there_stands_in_the_way(desk: Desk) -> None:
    desk.uncertain(text_key=KEY)
    found = twin(desk)
    assert found is not None
    assert found.state is State.UNCERTAIN
    assert twin(desk, desk.plan(text_key=KEY, due_at=desk.now() + 2 * DAY)) is None


@pytest.mark.parametrize("state", [State.HELD, State.MISSED])
def test_what_waits_for_a_person_stands_in_the_way(desk: Desk, state: State) -> None:
    desk.put(text_key=KEY, state=state)
    assert twin(desk) is not None


def test_what_never_left_or_left_again_does_not(desk: Desk) -> None:
    cancelled = desk.put(text_key=KEY)
    with desk.database.write() as connection:
        people.cancel(connection, cancelled.id, PERSON)
    desk.put("autre", text_key=KEY)
    desk.put(text_key=KEY)
    desk.outbox.settle(desk.take(), Outcome(state=State.REJECTED, error="non"))
    assert twin(desk) is None
    withdrawn = desk.put(text_key=KEY)
    desk.deliver()
    assert twin(desk) is not None
    desk.put(about=withdrawn.announcement_id, operation=Operation.RETRACT, revision=1)
    assert twin(desk) is None


def test_neither_a_correction_nor_the_same_announcement_is_a_double(desk: Desk) -> None:
    put = desk.put(text_key=KEY)
    desk.deliver()
    same = desk.plan(about=put.announcement_id, text_key=KEY)
    correction = desk.plan(text_key=KEY, operation=Operation.UPDATE)
    assert twin(desk, same) is None
    assert twin(desk, correction) is None
    assert twin(desk, desk.plan(text_key="autre chose")) is None
    assert twin(desk, desk.plan(text_key=None)) is None


def test_what_a_correction_says_counts(desk: Desk) -> None:
    about = desk.put(text_key="avant").announcement_id
    desk.deliver()
    desk.put(about=about, operation=Operation.UPDATE, text_key=KEY)
    desk.deliver()
    assert twin(desk) is not None


@pytest.mark.parametrize("place", ["sqlite"], indirect=True)
def test_a_long_history_is_not_read(desk: Desk) -> None:
    planned = desk.plan(text_key=KEY)
    asked: list[tuple[str, Any]] = []
    listen = partial(event.listens_for, desk.database.engine, "before_cursor_execute")

    @listen()
    def notice(*told: Any) -> None:
        asked.append((told[2], told[3]))

    twin(desk, planned)
    event.remove(desk.database.engine, "before_cursor_execute", notice)
    (guard,) = [question for question in asked if "text_key" in question[0]]
    with desk.database.read() as connection:
        plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {guard[0]}", guard[1]).all()
    steps = " ".join(row[3] for row in plan)
    assert "ix_delivery_channel_id_text_key_seq (channel_id=? AND text_key=?)" in steps
    assert "SCAN delivery" not in steps
    assert "TEMP B-TREE" not in steps
