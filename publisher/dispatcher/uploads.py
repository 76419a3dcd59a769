"""How far uploads are: told to whoever listens, seldom, and kept nowhere."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from typing import Final

from publisher.views import Upload

Watcher = Callable[[Upload], None]  # told on the lane's thread: return at once
REST: Final = 0.25  # seconds between two words about one upload

_log = logging.getLogger(__name__)


class Uploads:
    """Safe from several threads."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._watchers: dict[object, Watcher] = {}
        self._lock = threading.Lock()

    def subscribe(self, watcher: Watcher) -> Callable[[], None]:
        """Tell `watcher` from now on; call what is returned to stop."""
        key = object()
        with self._lock:
            self._watchers[key] = watcher

        def unsubscribe() -> None:
            with self._lock:
                self._watchers.pop(key, None)

        return unsubscribe

    def reporter(self, delivery_id: str) -> Callable[[int, int], None]:
        """Return what one attempt calls with the bytes done and their total, however often."""
        told_at = -REST

        def report(done: int, total: int) -> None:
            nonlocal told_at
            moment = self._clock()
            if done < total and moment - told_at < REST:
                return
            told_at = moment
            self.tell(Upload(delivery_id, done, total))

        return report

    def tell(self, upload: Upload) -> None:
        """Tell the watchers at once."""
        with self._lock:
            watchers = tuple(self._watchers.values())
        for watcher in watchers:
            try:
                watcher(upload)
            except Exception:  # a broken one harms neither the others nor the upload
                _log.exception("A watcher failed on the upload of %s", upload.delivery_id)
