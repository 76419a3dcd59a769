"""Engines in real processes, on both databases: what exactly is left behind, and told."""

from __future__ import annotations

import signal
import subprocess
import threading
from collections.abc import Iterator
from datetime import timedelta

import pytest

from publisher.delivery import Delivery, State
from publisher.storage import journal
from tests.servers.fault_proxy import Fault
from tests.servers.postgres import Place
from tests.torture.processes import PATIENCE, Processes, until_gone
from tests.torture.scenarios.crashes import DIED
from tests.torture.scenarios.several import stopped
from tests.torture.scene import Scene, staged
from tests.torture.steps import freeze

ARMED, ACTED = "send.renew.after", "send.settle.before"
LEASE = 1.0  # seconds: on a server only its end tells that an engine is dead


@pytest.fixture
def scene(place: Place) -> Iterator[Scene]:
    with staged(place, "processes") as opened:
        yield opened


@pytest.fixture
def processes(scene: Scene) -> Iterator[Processes]:
    with Processes(scene) as opened:
        yield opened


def put(scene: Scene, kind: str = "read_back") -> Delivery:
    (delivery,) = scene.put(kind)
    return delivery


def test_killed_before_the_request_it_is_sent_once(scene: Scene, processes: Processes) -> None:
    sent = put(scene)
    assert processes.engine(ARMED, lease=LEASE).ended() == DIED
    assert scene.desk.read(sent).state is State.SENDING
    assert scene.count(sent) == 0
    assert processes.engine().ended() == 0
    assert scene.desk.read(sent).state is State.DELIVERED
    assert scene.count(sent) == 1
    outcomes = [one.outcome for one in scene.desk.attempts(sent)]
    assert outcomes == [State.UNCERTAIN, State.DELIVERED]


def test_killed_after_the_request_it_is_found_and_not_sent_again(
    scene: Scene, processes: Processes
) -> None:
    sent = put(scene)
    assert processes.engine(ACTED, lease=LEASE).ended() == DIED
    assert scene.desk.read(sent).state is State.SENDING
    assert processes.engine().ended() == 0
    assert scene.desk.read(sent).state is State.DELIVERED
    assert scene.count(sent) == 1
    assert [one.outcome for one in scene.desk.attempts(sent)] == [State.UNCERTAIN]
    with scene.desk.database.read() as connection:
        events = [entry.event for entry in journal.entries(connection)]
        assert journal.check(connection).intact
    assert events == ["delivery.uncertain", "delivery.delivered"]


@pytest.mark.parametrize("step", [ARMED, ACTED])
def test_killed_on_a_channel_that_cannot_be_read_a_person_decides(
    scene: Scene, processes: Processes, step: str
) -> None:
    sent = put(scene, "blind")
    assert processes.engine(step, lease=LEASE).ended() == DIED
    assert processes.engine().ended() == 0
    assert scene.desk.read(sent).state is State.NEEDS_DECISION
    assert scene.count(sent) == (1 if step == ACTED else 0)


@pytest.mark.parametrize("place", ["sqlite"], indirect=True)
def test_a_lock_proves_a_dead_engine_dead_at_once(scene: Scene, processes: Processes) -> None:
    """With a lease of half an hour, only the lock can tell; a server has none."""
    sent = put(scene)
    assert processes.engine(ACTED, lease=1800).ended() == DIED
    assert processes.engine(lease=1800).ended() == 0
    assert scene.desk.read(sent).state is State.DELIVERED
    assert scene.count(sent) == 1
    assert list((scene.place.folder / "engines").iterdir()) == []


def test_two_engines_on_one_outbox_send_nothing_twice(scene: Scene, processes: Processes) -> None:
    sent = [delivery for _ in range(10) for delivery in scene.put()]
    engines = [processes.engine(), processes.engine()]
    assert [engine.ended() for engine in engines] == [0, 0]
    assert [scene.count(one) for one in sent] == [1] * 40
    assert {scene.desk.read(one).state for one in sent} == {State.DELIVERED}
    with scene.desk.database.read() as connection:
        assert journal.check(connection).intact


@pytest.mark.parametrize("step", ["send.save.after", ACTED])
def test_a_frozen_engine_that_wakes_changes_nothing(
    scene: Scene, processes: Processes, step: str
) -> None:
    sent = put(scene)
    frozen = processes.engine(step, freeze, lease=LEASE)
    stopped(frozen.process.pid)
    assert processes.engine(lease=LEASE).ended() == 0  # waits for the lease to end, then reads back
    settled = scene.desk.read(sent)
    assert settled.state is State.DELIVERED
    assert scene.desk.attempts(sent)[0].outcome is State.UNCERTAIN
    frozen.signal(signal.SIGCONT)
    assert frozen.ended() == 0
    assert scene.desk.read(sent) == settled
    assert scene.count(sent) == 1


def test_killed_again_and_again_nothing_is_lost_or_doubled(
    scene: Scene, processes: Processes
) -> None:
    sent = [delivery for _ in range(2) for delivery in scene.put("by_key", "by_id", "read_back")]
    for step in (ARMED, ACTED, ARMED, ACTED):
        assert processes.engine(step, lease=LEASE).ended() == DIED
    assert processes.engine().ended() == 0
    assert [scene.count(one) for one in sent] == [1] * 6
    assert {scene.desk.read(one).state for one in sent} == {State.DELIVERED}


def test_a_waiting_engine_sees_what_another_process_accepts(
    scene: Scene, processes: Processes
) -> None:
    desktop = processes.desktop()
    arrived = threading.Event()
    scene.proxy.fail(Fault(processed=True, done=arrived.set), path="blind/posts")
    (sent,) = scene.put("blind", due_at=scene.desk.now() + timedelta(milliseconds=200))
    assert arrived.wait(PATIENCE)
    desktop.line.send("close")
    assert desktop.ended() == 0
    assert scene.desk.read(sent).state is State.DELIVERED


def test_one_that_has_ended_is_gone_though_nobody_asked_after_it() -> None:
    with subprocess.Popen(["true"]) as ended:
        until_gone({ended.pid}, patience=10)
