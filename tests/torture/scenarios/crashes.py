"""A death at each named step of arm, act and confirm, and at each moment of a request."""

from __future__ import annotations

import signal

from tests.servers.fault_proxy import Cut, Fault
from tests.torture.hand import settled
from tests.torture.processes import Processes, Running
from tests.torture.scenarios.scenario import Scenario, each_kind
from tests.torture.scene import Scene
from tests.torture.steps import ABANDON, LOOK_UP, SEND

DIED = -signal.SIGKILL
# Where the request is when the engine dies, and what is done of it.
WIRE = {
    "half": lambda kill: Fault(processed=False, cut=Cut.MID_UPLOAD, come=kill),
    "arrived": lambda kill: Fault(processed=False, cut=Cut.BEFORE_ANSWER, come=kill),
    "unanswered": lambda kill: Fault(processed=True, cut=Cut.BEFORE_ANSWER, done=kill),
}


class NotReached(AssertionError):
    """The engine did not come to the step at which it was to die: the harness is at fault."""


def at_step(scene: Scene, kind: str, step: str) -> None:
    """Die at a step of the engine's own; a second engine dies at those of reading back."""
    scene.put(kind)
    scene.put(kind)
    with Processes(scene) as processes:
        if step in ABANDON + LOOK_UP:
            _died(processes.engine("send.settle.before"), step)
        _died(processes.engine(step), step)


def at_request(scene: Scene, kind: str, path: str, where: str) -> None:
    """Die while a request is under way."""
    scene.put(kind)
    scene.put(kind)
    with Processes(scene) as processes:
        running = processes.engine(wait=True)
        scene.proxy.fail(WIRE[where](running.kill), path=f"{kind}/{path}")
        running.go()
        _died(running, f"{path} {where}")


def _died(running: Running, step: str) -> None:
    status = running.ended()
    if status != DIED:
        raise NotReached(f"{step}: the engine ended with {status}")


def _step(step: str) -> Scenario:
    def crash(scene: Scene, kind: str) -> None:
        at_step(scene, kind, step)
        settled(scene)

    return Scenario(f"dies at {step}", each_kind(crash))


def _request(path: str, where: str) -> Scenario:
    def crash(scene: Scene, kind: str) -> None:
        at_request(scene, kind, path, where)
        settled(scene)

    return Scenario(f"dies with its request to {path} {where}", each_kind(crash))


SCENARIOS = (
    *(_step(step) for step in SEND + ABANDON + LOOK_UP),
    *(_request(path, where) for path in ("media", "posts") for where in WIRE),
)
