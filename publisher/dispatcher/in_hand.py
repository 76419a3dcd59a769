"""The deliveries that this runner holds at the moment, each from its claim until it is settled."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from publisher.delivery import Delivery
from publisher.dispatcher.delivering import OpenChannel, run_delivery
from publisher.dispatcher.uploads import Uploads
from publisher.logbook import about
from publisher.outbox import Outbox, Task, Work

Reconcile = Callable[[Work, Outbox, OpenChannel], Delivery]

_log = logging.getLogger(__name__)


class InHand:
    """Thread-safe. `moved` is called whenever something is taken up or settled."""

    def __init__(
        self,
        outbox: Outbox,
        open_channel: OpenChannel,
        reconcile: Reconcile,
        uploads: Uploads,
        moved: Callable[[], object],
    ) -> None:
        self._outbox = outbox
        self._open_channel = open_channel
        self._reconcile = reconcile
        self._uploads = uploads
        self._moved = moved
        self._works: dict[str, Work] = {}
        self._lock = threading.Lock()

    def works(self) -> tuple[Work, ...]:
        """What is held now: its leases are to be renewed."""
        with self._lock:
            return tuple(self._works.values())

    def settle(self, work: Work) -> None:
        """Do what was claimed, on this thread; raises what the outbox raises."""
        with self._held(work), about(delivery=work.delivery.id, channel=work.delivery.channel_id):
            begun = time.monotonic()
            _log_claim(work)
            settled = self._done(work)
            _log.info(
                "settled",
                extra={
                    "state": settled.state.value,
                    "error": settled.error,
                    "seconds": round(time.monotonic() - begun, 3),
                },
            )

    @contextmanager
    def _held(self, work: Work) -> Iterator[None]:
        with self._lock:
            self._works[work.delivery.id] = work
        self._moved()
        try:
            yield
        finally:
            with self._lock:
                self._works.pop(work.delivery.id, None)
            self._moved()  # others may have waited for this one

    def _done(self, work: Work) -> Delivery:
        if work.task is Task.LOOK_UP:
            return self._reconcile(work, self._outbox, self._open_channel)
        report = self._uploads.reporter(work.delivery.id)
        return run_delivery(work, self._outbox, self._open_channel, report)


def _log_claim(work: Work) -> None:
    _log.info(
        "claimed",
        extra={
            "task": work.task.value,
            "operation": work.delivery.operation.value,
            "announcement": work.delivery.announcement_id,
            "try": work.tries,
            "look_up": work.look_ups,
            "owner": work.owner,
        },
    )
