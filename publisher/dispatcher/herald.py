"""Telling whoever listens which deliveries changed, whoever changed them: us or another process."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Final

from publisher.dispatcher.pace import Pace
from publisher.errors import StorageError
from publisher.outbox import Outbox

Listener = Callable[[str], None]  # told the id of a delivery, on the herald's thread

_EVER: Final = datetime(2000, 1, 1, tzinfo=UTC)
# Transactions on a server may commit in another order than they were dated.
_OVERLAP: Final = timedelta(seconds=10)

_log = logging.getLogger(__name__)


class Herald:
    """Compares what changed in the outbox with what was told. Listeners never meet the lanes."""

    def __init__(self, outbox: Outbox) -> None:
        self._outbox = outbox
        self._listeners: dict[object, Listener] = {}
        self._lock = threading.Lock()
        self._wake = threading.Event()
        self._closing = threading.Event()
        self._thread: threading.Thread | None = None
        self._told: dict[str, datetime] = {}
        self._newest = _EVER

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Tell `listener` of every change from now on; call what is returned to stop."""
        key = object()
        with self._lock:
            self._listeners[key] = listener

        def unsubscribe() -> None:
            with self._lock:
                self._listeners.pop(key, None)

        return unsubscribe

    def start(self) -> None:
        """Begin: what changed before this is not told."""
        self._closing.clear()
        for id, moment in self._outbox.touched_since(None):
            self._newest = moment
            self._told = {id: moment}
        self._told |= dict(self._outbox.touched_since(self._newest - _OVERLAP))
        self._thread = threading.Thread(target=self._run, name="publisher-herald", daemon=True)
        self._thread.start()

    def wake(self) -> None:
        """Say that something may have changed."""
        self._wake.set()

    def close(self) -> None:
        """Tell what is left, and end."""
        self._closing.set()
        self._wake.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _run(self) -> None:
        pace = Pace()
        while True:
            last = self._closing.is_set()
            try:
                with pace.taken():
                    self._tell()
            except StorageError as failure:
                _log.warning("Changes cannot be read now: %s", failure)
            if last:
                return
            self._closing.wait(pace.rest)
            self._wake.wait()
            self._wake.clear()

    def _tell(self) -> None:
        with self._lock:
            listeners = tuple(self._listeners.values())
        newest = next((moment for _, moment in self._outbox.touched_since(None)), self._newest)
        if newest < self._newest:  # the clock was set back, and the outbox follows it
            self._newest, self._told = newest, {}
        for id, moment in self._outbox.touched_since(self._newest - _OVERLAP):
            if self._told.get(id) == moment:
                continue
            self._told[id] = moment
            self._newest = max(self._newest, moment)
            for listener in listeners:
                try:
                    listener(id)
                except Exception:  # a broken listener harms neither the others nor the engine
                    _log.exception("A listener failed on delivery %s", id)
        horizon = self._newest - _OVERLAP
        self._told = {id: moment for id, moment in self._told.items() if moment >= horizon}
