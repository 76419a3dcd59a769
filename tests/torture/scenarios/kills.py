"""kill -9 at moments that nobody chose: of a window, its engine, `publisher worker`, one of two."""

from __future__ import annotations

import math
import os
import signal
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import replace

from tests.servers.fault_proxy import Fault, html_page, lost_answer, reset_mid_upload, too_many
from tests.torture.hand import settled
from tests.torture.processes import Processes, until_gone
from tests.torture.scenarios.scenario import Play, Scenario, Verdicts, added
from tests.torture.scene import Scene, Stage
from tests.torture.sink import KINDS
from tests.torture.verdict import judge

IN_A_SCENE = 20  # rounds on one outbox: what one kill left, the next one meets
WEATHER: tuple[Callable[[], Fault], ...] = (
    *(lost_answer, reset_mid_upload, lambda: too_many("1")),
    *(html_page, lambda: html_page(502, processed=True)),
)


def scene_of_kills(scene: Scene, kill: Callable[[Scene, Processes], None], rounds: int) -> None:
    """Kill engines again and again on one outbox, in changing weather; then settle it."""
    with Processes(scene) as processes:
        for _ in range(rounds):
            for _ in range(scene.random.randint(1, 3)):
                scene.put()
            if scene.random.random() < 0.5:
                scene.proxy.fail(scene.random.choice(WEATHER)())
            kill(scene, processes)
        for running in processes.started:
            scene.told += running.heard()
    scene.proxy.forget()
    settled(scene)


def one_desktop(scene: Scene, processes: Processes) -> None:
    """Kill a desktop that sends by itself, and accepts announcements besides."""
    running = processes.desktop(publish=scene.random.randint(0, 3))
    time.sleep(scene.random.uniform(0, 0.5))
    running.kill()
    running.ended()


def one_window(scene: Scene, processes: Processes) -> None:
    """Kill a window whose engine is a process of its own, or that engine, or both."""
    running = processes.desktop(publish=scene.random.randint(0, 3), beside=True)
    time.sleep(scene.random.uniform(0.4, 1.6))
    engines = running.children()
    if scene.random.random() < 0.6:
        _kill(engines)
        time.sleep(scene.random.choice((0, 1.6)))  # or it has another one by then
        engines |= running.children()
    running.kill()
    running.ended()
    until_gone(engines)  # an engine without a window finishes what it has in hand, and ends


def _kill(pids: Iterable[int]) -> None:
    for pid in pids:
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)


def one_worker(scene: Scene, processes: Processes) -> None:
    """Kill the real command."""
    worker = processes.worker()
    time.sleep(scene.random.uniform(0.3, 2.5))
    worker.kill()
    worker.wait()


def one_of_two(scene: Scene, processes: Processes) -> None:
    """Kill an engine while another one sends from the same outbox, and then that one."""
    both = [processes.engine(), processes.desktop(publish=1)]
    scene.random.shuffle(both)
    for running in both:
        time.sleep(scene.random.uniform(0, 0.4))
        running.kill()
    for running in both:
        running.ended()


def one_of_short_leases(scene: Scene, processes: Processes) -> None:
    """Kill an engine whose lease soon ends by itself."""
    running = processes.engine(lease=0.5)
    time.sleep(scene.random.uniform(0, 0.8))
    running.kill()
    running.ended()


def _play(kill: Callable[[Scene, Processes], None]) -> Play:
    def play(stage: Stage, seed: str, rounds: int, kinds: Sequence[str] = KINDS) -> Verdicts:
        del kinds
        verdicts = []
        for number in range(math.ceil(rounds / IN_A_SCENE)):
            now = min(IN_A_SCENE, rounds - number * IN_A_SCENE)
            with stage.scene(f"{seed}/{number}") as scene:
                scene_of_kills(scene, kill, now)
                verdict = judge(scene)
            verdicts.append({kind: replace(tally, rounds=now) for kind, tally in verdict.items()})
        return added(verdicts)

    return play


SCENARIOS = (
    Scenario("kill -9 of a desktop that sends by itself", _play(one_desktop), 0.4),
    Scenario("kill -9 of a window, of its engine, or of both", _play(one_window), 0.2),
    Scenario("kill -9 of `publisher worker`", _play(one_worker), 0.2),
    Scenario("kill -9 of one of two engines", _play(one_of_two), 0.2),
)
