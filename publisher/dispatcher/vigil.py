"""A thread that looks at the outbox whenever something may have changed."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from typing import Final

from publisher.dispatcher.pace import Pace
from publisher.errors import StorageError
from publisher.outbox import Outbox, Watch

TICK: Final = 1.0  # seconds: at least so often the outbox is looked at
GLANCE: Final = 0.05  # seconds between glances at whether anybody wrote

_log = logging.getLogger(__name__)


class Vigil:
    """Calls `look`, which returns for how many seconds there is nothing to see, until `stop`.

    Sooner when it is woken, or when anybody wrote to the database, also another process.
    """

    def __init__(
        self, outbox: Outbox, look: Callable[[], float], name: str, glance: float = GLANCE
    ) -> None:
        self._outbox = outbox
        self._look = look
        self._name = f"publisher-{name}"
        self._glance = glance
        self._woken = threading.Event()
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def kept(self) -> bool:
        """Whether it was started and not stopped since."""
        return self._thread is not None

    def start(self) -> None:
        """Begin to look; it must not be kept already."""
        self._stopping.clear()
        self._thread = threading.Thread(target=self._keep, name=self._name, daemon=True)
        self._thread.start()

    def wake(self) -> None:
        """Say that something may have changed: look now."""
        self._woken.set()

    def stop(self) -> None:
        """Look no more; returns when a look under way has ended."""
        self._stopping.set()
        self._woken.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _keep(self) -> None:
        while not self._stopping.is_set():
            try:
                watch = self._outbox.watch()
                try:
                    self._look_on(watch)
                finally:
                    watch.close()
            except StorageError as failure:
                _log.warning("The outbox cannot be read now: %s", failure)
                self._stopping.wait(TICK)
            except Exception:  # whatever happens, it goes on
                _log.exception("%s stumbled", self._name)
                self._stopping.wait(TICK)

    def _look_on(self, watch: Watch) -> None:
        pace = Pace()
        while not self._stopping.is_set():
            with pace.taken():
                rest = self._look()
            self._stopping.wait(min(pace.rest, rest))
            self._sleep(watch, rest - pace.rest)

    def _sleep(self, watch: Watch, seconds: float) -> None:
        deadline = time.monotonic() + seconds
        while not self._stopping.is_set() and (rest := deadline - time.monotonic()) > 0:
            if self._woken.wait(min(self._glance, rest)) or watch.changed():
                break
        self._woken.clear()
