"""The runner of one machine: a scout that looks for due work, a thread per lane, a heartbeat."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Final

from publisher.dispatcher.delivering import OpenChannel
from publisher.dispatcher.in_hand import InHand, Reconcile
from publisher.dispatcher.incarnation import Incarnation
from publisher.dispatcher.lanes import Lanes
from publisher.dispatcher.pace import Pace
from publisher.dispatcher.uploads import Uploads
from publisher.dispatcher.vigil import TICK, Vigil
from publisher.errors import StorageError, StorageUnavailable
from publisher.outbox import LEASE, LeaseLost, Outbox
from publisher.sentence import cause, say

PATIENCE: Final = 60.0  # seconds given to deliveries in flight when stopping

_log = logging.getLogger(__name__)


def _unheard() -> None:
    """Nobody listens."""


class Dispatcher:
    """Sends what is due, from `start` to `stop`. Several may run on one outbox at once.

    `folder` is the database's (None on a server); `reconcile` is publisher.reconciler.reconcile;
    `uploads` hears how far they are, and `looked` is called when something may have changed.
    """

    def __init__(
        self,
        outbox: Outbox,
        open_channel: OpenChannel,
        reconcile: Reconcile,
        *,
        folder: Path | None,
        uploads: Uploads | None = None,
        looked: Callable[[], object] = _unheard,
        lease: timedelta = LEASE,
    ) -> None:
        self._outbox = outbox
        self._folder = folder
        self._lease = lease
        self._looked = looked
        self._turn = threading.Lock()  # to start or stop: a damaged file and a closing window meet
        self._scout = Vigil(outbox, self._look, "scout")
        self._in_hand = InHand(
            outbox, open_channel, reconcile, uploads or Uploads(), self._scout.wake
        )
        self._moved = threading.Event()
        self._stopping = threading.Event()
        self._stopped = threading.Event()
        self._heart: threading.Thread | None = None
        self._incarnation: Incarnation | None = None
        self._refusal: StorageError | None = None  # the last, until a lane can write again
        self._lanes = Lanes(self._step)

    @property
    def running(self) -> bool:
        """Whether it was started and not stopped since."""
        return self._incarnation is not None

    def notify(self) -> None:
        """Say that something was put in the outbox: look now."""
        self._scout.wake()

    def start(self) -> None:
        """Begin to send; raises `StorageUnavailable`. Nothing happens when it runs already."""
        with self._turn:
            if not self.running:
                self._start()

    def _start(self) -> None:
        self._incarnation = self._born()
        try:
            self._outbox.heartbeat(())
            for owner in self._incarnation.dead():
                self._outbox.abandon(owner)
        except BaseException:
            self._incarnation.close()
            self._incarnation = None
            raise
        self._stopping.clear()
        self._stopped.clear()
        self._refusal = None
        self._lanes = Lanes(self._step)
        self._heart = threading.Thread(target=self._beat, name="publisher-heartbeat", daemon=True)
        self._heart.start()
        self._scout.start()

    def stop(self, patience: float = PATIENCE) -> bool:
        """Finish what is in flight and end every thread; nothing new starts.

        Returns False when a delivery was still going on after `patience` seconds: its thread is
        left to end by itself, and the delivery will be looked up.
        """
        with self._turn:
            return True if self._incarnation is None else self._stop(self._incarnation, patience)

    def _stop(self, incarnation: Incarnation, patience: float) -> bool:
        self._stopping.set()
        finished = self._lanes.close(patience)
        self._scout.stop()
        self._stopped.set()
        if self._heart is not None:
            self._heart.join()
        if finished:  # else the lock stays until the process ends: it is not dead yet
            incarnation.close()
        self._incarnation = None
        return finished

    def drain(self, announcement_id: str | None, patience: timedelta) -> None:
        """Send until nothing (of one announcement) goes on within `patience`, then return.

        Runs the engine meanwhile if it does not run yet. Raises `StorageError` when what happens
        can no longer be written down: what was accepted stays in the outbox.
        """
        if not self._outbox.unfinished(announcement_id, patience):
            return
        pace = Pace()
        with self._awake():
            while self._still(announcement_id, patience, pace):
                self._stopped.wait(pace.rest)
                self._moved.wait(TICK)
                self._moved.clear()
                if self._refusal is not None:
                    raise self._refusal

    def _still(self, announcement_id: str | None, patience: timedelta, pace: Pace) -> bool:
        with pace.taken():
            return self._outbox.unfinished(announcement_id, patience)

    @contextmanager
    def _awake(self) -> Iterator[None]:
        if self.running:
            yield
            return
        self.start()
        try:
            yield
        finally:
            self.stop()

    def _born(self) -> Incarnation:
        try:
            return Incarnation(self._folder)
        except OSError as failure:
            raise StorageUnavailable(
                say(
                    "Publisher ne peut pas écrire dans {place} ({why}) : demandez le droit d'y"
                    " écrire.",
                    place=str(self._folder),
                    why=cause(failure),
                )
            ) from failure

    # The scout decides when and where; whether is the outbox's to say.

    def _look(self) -> float:
        agenda = self._outbox.agenda()
        if agenda.lapsed:
            self._outbox.expire_leases()
            agenda = self._outbox.agenda()
        for channel_id in agenda.due:
            self._lanes.start(channel_id)
        self._looked()
        self._moved.set()
        if agenda.next_in is None:
            return TICK
        return min(TICK, max(0.0, agenda.next_in.total_seconds()))

    def _beat(self) -> None:
        while not self._stopped.wait(self._lease.total_seconds() / 3):
            try:
                self._outbox.heartbeat(self._in_hand.works())
            except StorageError as failure:
                _log.warning("Leases cannot be renewed now: %s", failure)
            except Exception:
                _log.exception("The heartbeat stumbled")

    # A lane's step: one delivery, claimed, done and settled.

    def _step(self, channel_id: str) -> bool:
        """Do the lane's next work; return whether to look for more at once."""
        incarnation = self._incarnation
        if incarnation is None or self._stopping.is_set():
            return False
        try:
            work = self._outbox.claim_next(channel_id, incarnation.owner, self._lease)
            if work is not None:
                self._in_hand.settle(work)
            self._refusal = None
        except LeaseLost:
            _log.warning("A delivery on channel %s was taken over meanwhile", channel_id)
            return True
        except StorageError as failure:
            self._refusal = failure
            _log.warning("The outbox cannot be written now: %s", failure)
            self._stopping.wait(TICK)
            return False
        except Exception:
            _log.exception("The lane of channel %s stumbled", channel_id)
            self._stopping.wait(TICK)
            return False
        return work is not None
