"""The runner of one machine: together, in lanes, awake in time, and gone without a trace."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from queue import SimpleQueue

import pytest

from publisher.delivery import Delivery, State
from publisher.dispatcher import Dispatcher
from publisher.dispatcher.herald import Herald
from publisher.errors import ContentRejected, NotFound, RateLimited, StorageUnavailable
from publisher.reconciler import reconcile
from publisher.storage.outbox import people, suspension
from tests.publisher.desk import PERSON, Desk
from tests.publisher.engine.essai import Essai, ReadableEssai
from tests.servers.postgres import Clock, Place

LONG = 30.0  # seconds; no test waits so long unless it fails
PATIENCE = timedelta(seconds=20)


class Town:
    """An engine on a desk, its channels, and what its listener heard."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.channels: dict[str, Essai] = {}
        self.heard: SimpleQueue[str] = SimpleQueue()
        self.herald = Herald(desk.outbox)
        self.herald.subscribe(lambda ids: [*map(self.heard.put, ids)])
        self.herald.start()
        self.dispatcher = Dispatcher(
            desk.outbox,
            self.open,
            reconcile,
            folder=desk.database.folder,
            looked=self.herald.wake,
        )

    def open(self, channel_id: str) -> Essai:
        try:
            return self.channels[channel_id]
        except KeyError:
            raise NotFound("canal inconnu") from None

    def connect(self, name: str, channel: Essai | None = None) -> Essai:
        opened = channel or Essai(name=name)
        self.channels[self.desk.channel(name)] = opened
        return opened

    def until(self, put: Delivery, state: State) -> None:
        """Wait for changes, as told by the listener, until `put` is in `state`."""
        while self.desk.read(put).state is not state:
            self.heard.get(timeout=LONG)


@pytest.fixture
def town(desk: Desk) -> Iterator[Town]:
    before = set(threading.enumerate())
    town = Town(desk)
    yield town
    assert town.dispatcher.stop()
    town.herald.close()
    assert set(threading.enumerate()) <= before, "threads were left behind"


def test_all_chosen_channels_start_together(town: Town) -> None:
    names = [f"canal {number}" for number in range(6)]
    together = threading.Barrier(len(names))
    about = town.desk.accept().id
    for name in names:
        town.connect(name).before = lambda: together.wait(LONG)
    put = [town.desk.plan(name, about) for name in names]
    town.desk.enqueue(*put)
    town.dispatcher.drain(about, PATIENCE)  # ends only if all are being sent at once
    assert {town.desk.read(one).state for one in put} == {State.DELIVERED}


def test_a_slow_channel_holds_nobody_back(town: Town) -> None:
    answer = threading.Event()
    town.connect("lent").after = lambda: answer.wait(LONG)
    town.connect("vif")
    slow = town.desk.put("lent")
    town.dispatcher.start()
    town.until(slow, State.SENDING)
    for _ in range(3):
        quick = town.desk.put("vif")
        town.dispatcher.notify()
        town.until(quick, State.DELIVERED)
    assert town.desk.read(slow).state is State.SENDING
    answer.set()
    town.until(slow, State.DELIVERED)


def test_a_lane_sends_one_at_a_time(town: Town) -> None:
    inside: list[int] = []
    most: list[int] = []
    channel = town.connect("site")
    channel.before = lambda: inside.append(1)

    def leave() -> None:
        most.append(len(inside))
        inside.clear()

    channel.after = leave
    for _ in range(5):
        town.desk.put()
    town.dispatcher.drain(None, PATIENCE)
    assert most == [1, 1, 1, 1, 1]


def test_it_sees_what_another_process_put_in_the_outbox(town: Town, place: Place) -> None:
    town.connect("site")
    town.dispatcher.start()
    elsewhere = place.open()
    try:
        other = Desk(elsewhere, dict(town.desk.channel_ids))
        put = other.put()
    finally:
        elsewhere.close()
    town.until(put, State.DELIVERED)


def test_it_sends_when_the_time_comes(town: Town) -> None:
    town.connect("site")
    put = town.desk.put(due_at=town.desk.now() + timedelta(seconds=0.3))
    town.dispatcher.start()
    town.until(put, State.DELIVERED)
    (attempt,) = town.desk.attempts(put)
    assert attempt.started_at >= put.due_at


def test_a_listener_hears_of_every_change_whoever_made_it(town: Town) -> None:
    town.connect("site")
    later = town.desk.put(due_at=town.desk.now() + timedelta(days=1))
    assert town.heard.get(timeout=LONG) == later.id
    town.dispatcher.start()
    now = town.desk.put()
    town.dispatcher.notify()
    assert town.heard.get(timeout=LONG) == now.id
    town.until(now, State.DELIVERED)
    with town.desk.database.write() as connection:
        people.cancel(connection, later.id, PERSON)
    while town.heard.get(timeout=LONG) != later.id:
        pass


def test_a_listener_hears_of_changes_after_the_clock_was_set_back(town: Town, clock: Clock) -> None:
    town.connect("site")
    town.desk.put()
    town.dispatcher.drain(None, PATIENCE)
    clock.forward(hours=-3)
    town.dispatcher.start()
    put = town.desk.put()
    town.dispatcher.notify()
    town.until(put, State.DELIVERED)


def test_a_broken_listener_harms_nobody(town: Town) -> None:
    town.connect("site")

    def broken(_: tuple[str, ...]) -> None:
        raise RuntimeError("the window is gone")

    unsubscribe = town.herald.subscribe(broken)
    heard: SimpleQueue[tuple[str, ...]] = SimpleQueue()
    town.herald.subscribe(heard.put)
    put = town.desk.put()
    town.dispatcher.drain(None, PATIENCE)
    assert town.desk.read(put).state is State.DELIVERED
    assert heard.get(timeout=LONG) == (put.id,)
    unsubscribe()
    unsubscribe()


def test_a_change_that_a_listener_could_not_read_is_told_again(town: Town) -> None:
    heard: SimpleQueue[tuple[str, ...]] = SimpleQueue()
    cuts = iter([True])

    def listener(ids: tuple[str, ...]) -> None:
        heard.put(ids)
        if next(cuts, False):
            raise StorageUnavailable("la connexion à la base de l'équipe est coupée")

    town.herald.subscribe(listener)
    put = town.desk.put()
    for _ in range(2):
        assert heard.get(timeout=LONG) == (put.id,)


def test_stopping_finishes_what_is_in_flight(town: Town) -> None:
    sending, answer = threading.Event(), threading.Event()

    def slowly() -> None:
        sending.set()
        answer.wait(LONG)

    town.connect("site").after = slowly
    first, second = town.desk.put(), town.desk.put()
    town.dispatcher.start()
    assert sending.wait(LONG)
    stopper = threading.Thread(target=town.dispatcher.stop)
    stopper.start()
    answer.set()
    stopper.join(LONG)
    assert not town.dispatcher.running
    assert town.desk.read(first).state is State.DELIVERED
    assert town.desk.read(second).state in (State.QUEUED, State.DELIVERED)


def test_stopping_does_not_wait_for_ever(town: Town) -> None:
    sending, answer = threading.Event(), threading.Event()

    def silent() -> None:
        sending.set()
        answer.wait(LONG)

    town.connect("site").after = silent
    put = town.desk.put()
    town.dispatcher.start()
    assert sending.wait(LONG)
    assert town.dispatcher.stop(patience=0.05) is False
    assert town.desk.read(put).state is State.SENDING
    answer.set()
    for thread in threading.enumerate():
        if thread.name.startswith("publisher-lane"):
            thread.join(LONG)  # it ends by itself, and what it did is not lost
    assert town.desk.read(put).state is State.DELIVERED


def test_it_may_be_started_again(town: Town) -> None:
    town.connect("site")
    for _ in range(2):
        town.dispatcher.start()
        town.dispatcher.start()
        put = town.desk.put()
        town.until(put, State.DELIVERED)
        assert town.dispatcher.stop()


def test_draining_reads_back_what_a_dead_engine_left(town: Town) -> None:
    channel = ReadableEssai(name="site")
    town.connect("site", channel)
    put = town.desk.uncertain()
    channel.posts[put.id] = put.rendition.text
    town.dispatcher.drain(put.announcement_id, PATIENCE)
    assert town.desk.read(put).state is State.DELIVERED
    assert channel.calls == ["find"]


def test_draining_does_not_wait_for_what_rests_or_a_person_decides(town: Town) -> None:
    def busy() -> None:
        raise RateLimited("Attendez.", timedelta(hours=1))

    def refused() -> None:
        raise ContentRejected("Non.")

    town.connect("occupé").before = busy
    town.connect("strict").before = refused
    resting, behind = town.desk.put("occupé"), town.desk.put("occupé")
    rejected = town.desk.put("strict")
    tomorrow = town.desk.put("strict", due_at=town.desk.now() + timedelta(days=1))
    town.dispatcher.drain(None, PATIENCE)
    states = [town.desk.read(one).state for one in (resting, behind, rejected, tomorrow)]
    assert states == [State.WAITING, State.QUEUED, State.REJECTED, State.QUEUED]


def test_draining_returns_at_once_while_everything_is_suspended(town: Town) -> None:
    town.connect("site")
    with town.desk.database.write() as connection:
        suspension.suspend(connection, "panne", PERSON)
    put = town.desk.put()
    town.dispatcher.drain(None, PATIENCE)
    assert town.desk.read(put).state is State.QUEUED


def test_a_channel_that_is_not_there_any_more_is_said(town: Town) -> None:
    put = town.desk.put("inconnu")
    town.dispatcher.drain(None, PATIENCE)
    assert town.desk.read(put).state is State.REJECTED
    assert town.desk.read(put).error == "canal inconnu"


def test_several_may_stop_it_at_once(town: Town) -> None:
    def stop(together: threading.Barrier) -> bool:
        together.wait(LONG)
        return town.dispatcher.stop()

    with ThreadPoolExecutor(4) as several:
        for _ in range(20):
            town.dispatcher.start()
            together = threading.Barrier(4)
            stops = [several.submit(stop, together) for _ in range(4)]
            assert all(one.result(LONG) for one in stops)
            assert not town.dispatcher.running
