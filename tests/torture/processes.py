"""Engines in real processes: started in milliseconds, killed without mercy, none left behind."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any, Final, Self

from tests.torture.declared import declare, paths
from tests.torture.engine import Orders, desktop, engine
from tests.torture.planting import planter
from tests.torture.scene import Scene
from tests.torture.steps import die

PATIENCE: Final = 60.0  # seconds; nothing takes so long unless something is wrong
PUBLISHER: Final = Path(sys.executable).with_name("publisher")

# A server that has imported everything forks each engine: a round costs no start of Python.
_forks = multiprocessing.get_context("forkserver")
_forks.set_forkserver_preload(["__main__", __name__, "tests.torture.kinds"])


class Running:
    """One engine in a process of its own; `line` leads to it. It waits for `go`."""

    def __init__(self, process: BaseProcess, line: Connection) -> None:
        self.process = process
        self.line = line

    def go(self) -> None:
        """Let it begin."""
        self.line.send("go")

    def signal(self, number: int) -> None:
        """Send a signal; nothing happens when the process is gone."""
        if self.process.pid is not None and self.process.exitcode is None:
            os.kill(self.process.pid, number)

    def kill(self) -> None:
        """End it as a power cut would."""
        self.signal(signal.SIGKILL)

    def children(self) -> set[int]:
        """Return the processes that it started and that are there."""
        found = Path(f"/proc/{self.process.pid}/task").glob("*/children")
        return {int(pid) for file in found for pid in file.read_text().split()}

    def heard(self) -> list[Any]:
        """Return what it said since the last call."""
        said = []
        try:
            while self.line.poll():
                said.append(self.line.recv())
        except (EOFError, OSError):  # it is dead
            pass
        return said

    def ended(self, patience: float = PATIENCE) -> int:
        """Wait for the end; return the status, or minus the number of the signal."""
        self.process.join(patience)
        if self.process.exitcode is None:
            raise TimeoutError(f"an engine still runs after {patience} seconds")
        return self.process.exitcode


def until_gone(pids: Iterable[int], patience: float = PATIENCE) -> None:
    """Wait until processes that are not ours to wait for have ended."""
    until = time.monotonic() + patience
    left = set(pids)
    while left := {pid for pid in left if _runs(pid)}:
        if time.monotonic() > until:
            raise TimeoutError(f"still there after {patience} seconds: {left}")
        time.sleep(0.02)


def _runs(pid: int) -> bool:
    """Say whether a process is there; not one that has ended and that nobody has asked after."""
    try:
        told = Path(f"/proc/{pid}/stat").read_text("utf-8", "replace")
    except (FileNotFoundError, ProcessLookupError):
        return False
    return told.rpartition(")")[2].split()[0] != "Z"


class Processes:
    """Starts engines on one scene, as a context manager that leaves none."""

    def __init__(self, scene: Scene) -> None:
        place = scene.place
        self.kinds = declare(place.folder.parent / "kinds")
        self.orders = Orders(place.folder, place.address, self.kinds)
        self.started: list[Running] = []
        self._workers: list[subprocess.Popen[bytes]] = []

    def engine(
        self,
        step: str = "",
        act: Callable[[], object] = die,
        *,
        lease: float = 30.0,
        wait: bool = False,
    ) -> Running:
        """Start an engine that ends when nothing goes on soon; `act` happens to it at `step`.

        With `wait` it does not begin before it is told to `go`.
        """
        running = self._start(engine, step=step, act=act, lease=lease)
        if not wait:
            running.go()
        return running

    def planter(self, step: str = "") -> Running:
        """Start what plants what is next of every series, once; it may die at a step."""
        running = self._start(planter, step=step)
        running.go()
        return running

    def desktop(self, publish: int = 0, *, beside: bool = False) -> Running:
        """Start an engine that accepts announcements and stays; or its engine is `beside` it."""
        running = self._start(desktop, publish=publish, beside=beside)
        running.go()
        return running

    def worker(self, *options: str) -> subprocess.Popen[bytes]:
        """Start the real `publisher worker`."""
        place = [f"--data-dir={self.orders.folder}"]
        if self.orders.address:
            place.append(f"--database={self.orders.address}")
        process = subprocess.Popen(
            [str(PUBLISHER), *place, "worker", *options],
            env={**os.environ, "PYTHONPATH": paths(self.kinds)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._workers.append(process)
        return process

    def _start(self, what: Callable[[Orders, Connection], None], **orders: Any) -> Running:
        here, there = _forks.Pipe()
        told = Orders(self.orders.folder, self.orders.address, self.kinds, **orders)
        process = _forks.Process(target=what, args=(told, there), daemon=True)
        process.start()
        there.close()
        running = Running(process, here)
        self.started.append(running)
        return running

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for running in self.started:
            running.signal(signal.SIGCONT)
            running.kill()
            running.process.join()
            running.line.close()
        for worker in self._workers:
            worker.kill()
            worker.wait()
