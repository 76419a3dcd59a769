"""Engines in real processes: killed, frozen, several at once. Never lost, never twice."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta

import pytest

from publisher.delivery import State
from publisher.storage import journal
from tests.publisher.desk import Desk
from tests.publisher.engine.sink import Sink
from tests.servers.postgres import Place

MINUTE = 60.0  # seconds; no test waits so long unless it fails


class Processes:
    """Starts workers, and sees to it that none is left."""

    def __init__(self, place: Place, sink: Sink) -> None:
        self.place = place
        self.sink = sink
        self.started: list[subprocess.Popen[str]] = []

    def start(self, *options: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "tests.publisher.engine.worker", *self.place.arguments,
                   "--sink", self.sink.address, *options]  # fmt: skip
        process = subprocess.Popen(command, text=True, stdout=subprocess.PIPE)
        self.started.append(process)
        return process

    def run(self, *options: str) -> int:
        return self.start(*options).wait(MINUTE)


@pytest.fixture
def sink() -> Iterator[Sink]:
    with Sink() as opened:
        yield opened


@pytest.fixture
def workers(place: Place, sink: Sink) -> Iterator[Processes]:
    processes = Processes(place, sink)
    yield processes
    for process in processes.started:
        if process.poll() is None:
            process.kill()
            process.wait()
        if process.stdout:
            process.stdout.close()


def test_killed_before_the_request_it_is_sent_once(
    desk: Desk, workers: Processes, sink: Sink
) -> None:
    put = desk.put()
    assert workers.run("--die", "armed", "--lease", "1") == -signal.SIGKILL
    assert desk.read(put).state is State.SENDING
    assert sink.posts == []
    assert workers.run() == 0
    assert desk.read(put).state is State.DELIVERED
    assert sink.posts == [(put.id, "Bonjour")]
    assert [one.outcome for one in desk.attempts(put)] == [State.UNCERTAIN, State.DELIVERED]


def test_killed_after_the_request_it_is_found_and_not_sent_again(
    desk: Desk, workers: Processes, sink: Sink
) -> None:
    put = desk.put()
    assert workers.run("--die", "acted", "--lease", "1") == -signal.SIGKILL
    assert desk.read(put).state is State.SENDING
    assert workers.run() == 0
    assert desk.read(put).state is State.DELIVERED
    assert sink.posts == [(put.id, "Bonjour")]
    assert [one.outcome for one in desk.attempts(put)] == [State.UNCERTAIN]
    with desk.database.read() as connection:
        events = [entry.event for entry in journal.entries(connection)]
        assert journal.check(connection).intact
    assert events == ["delivery.uncertain", "delivery.delivered"]


@pytest.mark.parametrize("step", ["armed", "acted"])
def test_killed_on_a_channel_that_cannot_be_read_a_person_decides(
    desk: Desk, workers: Processes, sink: Sink, step: str
) -> None:
    put = desk.put()
    assert workers.run("--unreadable", "--die", step, "--lease", "1") == -signal.SIGKILL
    assert workers.run("--unreadable") == 0
    assert desk.read(put).state is State.NEEDS_DECISION
    assert len(sink.posts) == (1 if step == "acted" else 0)


@pytest.mark.parametrize("place", ["sqlite"], indirect=True)
def test_a_lock_proves_a_dead_engine_dead_at_once(
    desk: Desk, workers: Processes, sink: Sink, place: Place
) -> None:
    """With a lease of half an hour, only the lock can tell; a server has none."""
    put = desk.put()
    assert workers.run("--die", "acted", "--lease", "1800") == -signal.SIGKILL
    assert workers.run("--lease", "1800") == 0
    assert desk.read(put).state is State.DELIVERED
    assert len(sink.posts) == 1
    assert list((place.folder / "engines").iterdir()) == []


def test_two_engines_on_one_outbox_send_nothing_twice(
    desk: Desk, workers: Processes, sink: Sink
) -> None:
    about = desk.accept().id
    put = [desk.plan(f"canal {number % 4}", about) for number in range(40)]
    desk.enqueue(*put)
    engines = [workers.start(), workers.start()]
    assert [engine.wait(MINUTE) for engine in engines] == [0, 0]
    assert Counter(key for key, _ in sink.posts) == Counter(one.id for one in put)
    assert {desk.read(one).state for one in put} == {State.DELIVERED}
    with desk.database.read() as connection:
        assert journal.check(connection).intact


def test_a_frozen_engine_that_wakes_changes_nothing(
    desk: Desk, workers: Processes, sink: Sink
) -> None:
    put = desk.put()
    sink.hold.clear()
    frozen = workers.start("--lease", "1")
    assert sink.arrived.wait(MINUTE)
    os.kill(frozen.pid, signal.SIGSTOP)
    assert workers.run("--lease", "1") == 0  # waits for the lease to end, then reads back
    settled = desk.read(put)
    assert settled.state is State.DELIVERED
    assert desk.attempts(put)[0].outcome is State.UNCERTAIN
    sink.hold.set()
    os.kill(frozen.pid, signal.SIGCONT)
    assert frozen.wait(MINUTE) == 0
    assert desk.read(put) == settled
    assert sink.posts == [(put.id, "Bonjour")]


def test_killed_again_and_again_nothing_is_lost_or_doubled(
    desk: Desk, workers: Processes, sink: Sink
) -> None:
    about = desk.accept().id
    put = [desk.plan(f"canal {number % 3}", about) for number in range(6)]
    desk.enqueue(*put)
    for step in ("armed", "acted", "armed", "acted"):
        assert workers.run("--die", step, "--lease", "1") == -signal.SIGKILL
    assert workers.run() == 0
    assert Counter(key for key, _ in sink.posts) == Counter(one.id for one in put)
    assert {desk.read(one).state for one in put} == {State.DELIVERED}


def test_a_waiting_engine_sees_what_another_process_accepts(
    desk: Desk, workers: Processes, sink: Sink
) -> None:
    engine = workers.start("--ready-and-wait")
    assert engine.stdout is not None
    assert engine.stdout.readline() == "ready\n"
    put = desk.put(due_at=desk.now() + timedelta(milliseconds=200))
    assert sink.arrived.wait(MINUTE)
    engine.send_signal(signal.SIGTERM)
    assert engine.wait(MINUTE) == 0
    assert desk.read(put).state is State.DELIVERED
