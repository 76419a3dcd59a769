"""Slow work off the GUI thread: done on standard-library threads, handed back on the GUI one.

Errors reach `failed` as one sentence for the officer. A result whose receiver was destroyed
meanwhile (a closed dialog) is dropped.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from typing import Final, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from publisher.errors import PublisherError
from publisher.logbook import report
from publisher.redaction import redact
from publisher.sentence import say
from ui.language import said

T = TypeVar("T")
Job = Callable[[], None]

THREADS: Final = 3


class Background(QObject):
    """A few threads for work in any order, and one for work that must keep its order (drafts)."""

    _arrived = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._results: SimpleQueue[Job] = SimpleQueue()
        self._any_order = _Lane("publisher-desktop", THREADS)
        self._in_order = _Lane("publisher-drafts", 1)
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run_in_background(
        self,
        work: Callable[[], T],
        done: Callable[[T], object] | None = None,
        failed: Callable[[str], object] | None = None,
        *,
        in_order: bool = False,
    ) -> None:
        """Run `work` on a thread, then `done(result)` or `failed(sentence)` on the GUI thread."""

        def job() -> None:
            try:
                result = work()
            except PublisherError as problem:
                self._hand_over(failed, said(problem.args[0] if problem.args else str(problem)))
            except Exception as problem:
                self._hand_over(failed, _unexpected(problem, report(problem)))
            else:
                self._hand_over(done, result)

        (self._in_order if in_order else self._any_order).put(job)

    def close(self, patience: float) -> bool:
        """Finish what was asked for, at most `patience` seconds long; say whether all is done."""
        until = time.monotonic() + patience
        finished = [lane.close(until) for lane in (self._in_order, self._any_order)]
        return all(finished)

    def _hand_over(self, receiver: Callable[[T], object] | None, value: T) -> None:
        if receiver is None:
            return
        self._results.put(lambda: call(receiver, value))
        if shiboken6.isValid(self):
            self._arrived.emit()

    @Slot()
    def _deliver(self) -> None:
        # One result per signal: each emission has put exactly one.
        if not self._results.empty():
            self._results.get()()


class _Lane:
    """A queue and the threads that empty it. Daemons: a hung request never keeps the process."""

    def __init__(self, name: str, threads: int) -> None:
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        self._threads = [
            threading.Thread(target=self._work, name=f"{name}-{number}", daemon=True)
            for number in range(threads)
        ]
        for thread in self._threads:
            thread.start()

    def put(self, job: Job) -> None:
        self._jobs.put(job)

    def close(self, until: float) -> bool:
        for _ in self._threads:
            self._jobs.put(None)
        for thread in self._threads:
            thread.join(max(0.0, until - time.monotonic()))
        return not any(thread.is_alive() for thread in self._threads)

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            job()


def call(receiver: Callable[[T], object], value: T) -> None:
    """Hand a result over, unless the receiver was destroyed meanwhile."""
    bound = receiver.func if isinstance(receiver, partial) else receiver
    owner = getattr(bound, "__self__", None)
    if isinstance(owner, QObject) and not shiboken6.isValid(owner):
        return
    receiver(value)


def _unexpected(problem: Exception, file: Path | None) -> str:
    what = str(file) if file else redact(str(problem)) or type(problem).__name__
    return said(
        say(
            "Une erreur imprévue s'est produite ; rien n'est perdu. Réessayez, puis transmettez"
            " ceci à votre service informatique : {what}",
            what=what,
        )
    )
