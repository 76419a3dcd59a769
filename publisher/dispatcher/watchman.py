"""A thread that makes rounds beside the lanes, which never wait for it."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Final

from publisher.errors import StorageError

EVERY: Final = 60.0  # seconds between rounds, unless another rest is asked for
PATIENCE: Final = 5.0  # seconds given to a round when stopping; what it asks changes nothing

_log = logging.getLogger(__name__)


class Watchman:
    """Calls `round` at once and then after each rest of `every` seconds, until `stop`."""

    def __init__(
        self, round: Callable[[], object], *, every: float = EVERY, name: str = "watchman"
    ) -> None:
        self._round = round
        self._every = every
        self._name = f"publisher-{name}"
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin; nothing happens when it goes round already."""
        if self._thread is not None:
            return
        self._stopping = threading.Event()
        self._thread = threading.Thread(
            target=self._walk, args=(self._stopping,), name=self._name, daemon=True
        )
        self._thread.start()

    def stop(self) -> None:
        """Go round no more; a round in which a platform does not answer ends by itself."""
        if self._thread is not None:
            self._stopping.set()
            self._thread.join(PATIENCE)
            self._thread = None

    def _walk(self, stopping: threading.Event) -> None:
        while not stopping.is_set():
            try:
                self._round()
            except StorageError as failure:
                _log.warning("%s cannot make its round now: %s", self._name, failure)
            except Exception:  # whatever happens, the next round is made
                _log.exception("%s stumbled", self._name)
            stopping.wait(self._every)
