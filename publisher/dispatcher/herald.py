"""Telling whoever listens which deliveries changed, whoever changed them: us or another process."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Final

from publisher.dispatcher.vigil import TICK, Vigil
from publisher.errors import StorageError
from publisher.outbox import Outbox

Listener = Callable[[tuple[str, ...]], object]  # told ids of deliveries, on the herald's thread

# Seconds between glances: the engine that made a change has said so by then; others may be shown
# a little later.
GLANCE: Final = 0.25
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
        self._turn = threading.Lock()  # to start or close
        self._vigil = Vigil(outbox, self._tell, "herald", GLANCE)
        self._told: dict[str, datetime] = {}
        self._newest = _EVER

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Tell `listener` of every change from now on; call what is returned to stop.

        When it raises `StorageError` it is told again.
        """
        key = object()
        with self._lock:
            self._listeners[key] = listener

        def unsubscribe() -> None:
            with self._lock:
                self._listeners.pop(key, None)

        return unsubscribe

    def start(self) -> None:
        """Begin: what changed before this is not told. Nothing happens when it tells already.

        Raises `StorageUnavailable`.
        """
        with self._turn:
            if self._vigil.kept:
                return
            for id, moment in self._outbox.touched_since(None):
                self._newest = moment
                self._told = {id: moment}
            self._told |= dict(self._outbox.touched_since(self._newest - _OVERLAP))
            self._vigil.start()

    def wake(self) -> None:
        """Say that something may have changed."""
        self._vigil.wake()

    def close(self) -> None:
        """Tell what is left, and end."""
        with self._turn:
            if self._vigil.kept:
                self._vigil.stop()
                with suppress(StorageError):
                    self._tell()

    def _tell(self) -> float:
        newest = next((moment for _, moment in self._outbox.touched_since(None)), self._newest)
        if newest < self._newest:  # the clock was set back, and the outbox follows it
            self._newest, self._told = newest, {}
        touched = self._outbox.touched_since(self._newest - _OVERLAP)
        changed = [(id, moment) for id, moment in touched if self._told.get(id) != moment]
        if changed:
            self._call(tuple(dict.fromkeys(id for id, _ in changed)))
            self._told |= dict(changed)
            self._newest = max(self._newest, *(moment for _, moment in changed))
        horizon = self._newest - _OVERLAP
        self._told = {id: moment for id, moment in self._told.items() if moment >= horizon}
        return TICK

    def _call(self, ids: tuple[str, ...]) -> None:
        with self._lock:
            listeners = tuple(self._listeners.values())
        for listener in listeners:
            try:
                listener(ids)
            except StorageError:
                raise
            except Exception:  # a broken listener harms neither the others nor the engine
                _log.exception("A listener failed on deliveries %s", ", ".join(ids))
