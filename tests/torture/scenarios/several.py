"""More than one engine: side by side, or one that was frozen and believes that it is alone."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable

from tests.servers.fault_proxy import Fault
from tests.torture.hand import settled
from tests.torture.processes import Processes, Running
from tests.torture.scenarios.scenario import Play, Scenario, Verdicts, each_kind, repeated
from tests.torture.scene import Scene, Stage
from tests.torture.steps import freeze
from tests.torture.verdict import judge

LEASE = 1.0  # seconds: a frozen engine loses it soon


def side_by_side(stage: Stage, seed: str) -> Verdicts:
    """Two engines empty one outbox together."""
    with stage.scene(seed) as scene:
        for _ in range(8):
            scene.put()
        with Processes(scene) as processes:
            both = [processes.engine(), processes.engine()]
            for running in both:
                running.ended()
        settled(scene)
        return judge(scene)


def _frozen(begin: Callable[[Scene, Processes, str], Running]) -> Play:
    """One engine stands still past its lease, another does its work, and the first goes on."""

    def act(scene: Scene, kind: str) -> None:
        with Processes(scene) as processes:
            scene.put(kind)
            frozen = begin(scene, processes, kind)
            stopped(frozen.process.pid)
            processes.engine(lease=LEASE).ended()
            frozen.signal(signal.SIGCONT)
            frozen.ended()
        settled(scene)

    return each_kind(act, together=True)


def stopped(pid: int | None) -> None:
    """Wait until a process stands still."""
    while True:
        with open(f"/proc/{pid}/stat", encoding="ascii") as stat:  # noqa: PTH123
            if stat.read().rpartition(")")[2].split()[0] == "T":
                return
        os.sched_yield()


def _at(step: str) -> Callable[[Scene, Processes, str], Running]:
    def begin(_scene: Scene, processes: Processes, _kind: str) -> Running:
        return processes.engine(step, freeze, lease=LEASE)

    return begin


def during_the_request(scene: Scene, processes: Processes, kind: str) -> Running:
    """The platform has the request, and does it; its answer meets nobody."""
    running = processes.engine(lease=LEASE, wait=True)
    stop = Fault(processed=True, done=lambda: running.signal(signal.SIGSTOP))
    scene.proxy.fail(stop, path=f"{kind}/posts")
    running.go()
    return running


STEPS = ("send.claim.after", "send.renew.after", "send.save.after", "send.settle.before")
SCENARIOS = (
    Scenario("two engines on one outbox", repeated(side_by_side)),
    *(Scenario(f"frozen at {step}, and woken", _frozen(_at(step))) for step in STEPS),
    Scenario("frozen during the request, and woken", _frozen(during_the_request)),
)
