"""One thread per channel with work: a slow channel holds nobody back, and none has two at once."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable


class Lanes:
    """Runs `step(channel_id)` in the channel's own thread for as long as it returns True."""

    def __init__(self, step: Callable[[str], bool]) -> None:
        self._step = step
        self._lock = threading.Lock()
        self._running: dict[str, threading.Thread] = {}
        self._once_more: set[str] = set()
        self._closed = False

    def start(self, channel_id: str) -> None:
        """See to it that the lane looks for work after this call."""
        with self._lock:
            if self._closed:
                return
            if channel_id in self._running:
                self._once_more.add(channel_id)
                return
            thread = threading.Thread(
                target=self._run,
                args=(channel_id,),
                name=f"publisher-lane-{channel_id}",
                daemon=True,
            )
            self._running[channel_id] = thread
            thread.start()

    def close(self, patience: float) -> bool:
        """Start nothing more; return whether all lanes ended within `patience` seconds."""
        with self._lock:
            self._closed = True
            threads = tuple(self._running.values())
        deadline = time.monotonic() + patience
        for thread in threads:
            thread.join(max(0.0, deadline - time.monotonic()))
        return not any(thread.is_alive() for thread in threads)

    def _run(self, channel_id: str) -> None:
        while True:
            while not self._closed and self._step(channel_id):
                pass
            with self._lock:
                if channel_id in self._once_more and not self._closed:
                    self._once_more.discard(channel_id)
                    continue
                self._running.pop(channel_id, None)
                self._once_more.discard(channel_id)
                return
