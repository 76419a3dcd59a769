"""The named steps of arm, act and confirm, and an outbox whose engine meets its fate at one."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import event

from publisher.delivery import Delivery
from publisher.outbox import LEASE, Agenda, Outbox, Outcome, Watch, Work
from publisher.storage.outbox.port import StoredOutbox

# Before a call, in its transaction just before the commit, and after it.
SEND: Final = (
    "claim.before", "claim.commit", "send.claim.after",
    "send.renew.before", "send.renew.commit", "send.renew.after",
    "send.save.before", "send.save.commit", "send.save.after",
    "send.settle.before", "send.settle.commit", "send.settle.after",
)  # fmt: skip
ABANDON: Final = ("abandon.before", "abandon.commit", "abandon.after")
LOOK_UP: Final = (
    *("look_up.claim.after", "look_up.settle.before"),
    *("look_up.settle.commit", "look_up.settle.after"),
)


def die() -> None:
    """End as at a power cut: nothing of this process runs any more."""
    os.kill(os.getpid(), signal.SIGKILL)


def freeze() -> None:
    """Stand still, until somebody sends SIGCONT."""
    signal.pthread_kill(threading.get_ident(), signal.SIGSTOP)  # this thread goes no step further


class Stepping(Outbox):
    """The stored outbox of an engine to which `act` happens when it comes to `step`."""

    def __init__(self, inner: StoredOutbox, step: str, act: Callable[[], object] = die) -> None:
        self._inner = inner
        self._step = step
        self._act = act
        self._now = threading.local()
        event.listen(inner.database.engine, "commit", lambda _: self._at("commit"))

    def agenda(self) -> Agenda:
        return self._inner.agenda()

    def claim_next(self, channel_id: str, owner: str, lease: timedelta = LEASE) -> Work | None:
        with self._call("claim"):
            work = self._inner.claim_next(channel_id, owner, lease)
        if work is not None and self._step == f"{work.task}.claim.after":
            self._act()
        return work

    def renew(self, work: Work) -> None:
        with self._call(f"{work.task}.renew"):
            self._inner.renew(work)

    def heartbeat(self, works: Collection[Work]) -> None:
        self._inner.heartbeat(works)

    def save_progress(self, work: Work, step: str, remote_id: str) -> None:
        with self._call(f"{work.task}.save"):
            self._inner.save_progress(work, step, remote_id)

    def settle(self, work: Work, outcome: Outcome) -> Delivery:
        with self._call(f"{work.task}.settle"):
            return self._inner.settle(work, outcome)

    def beside(self, work: Work, most: int) -> tuple[Work, ...]:
        return self._inner.beside(work, most)

    def settle_all(self, told: Sequence[tuple[Work, Outcome]]) -> Delivery:
        with self._call(f"{told[0][0].task}.settle"):
            return self._inner.settle_all(told)

    def expire_leases(self) -> int:
        return self._inner.expire_leases()

    def abandon(self, owner: str) -> int:
        with self._call("abandon"):
            return self._inner.abandon(owner)

    def unfinished(self, announcement_id: str | None, patience: timedelta) -> bool:
        return self._inner.unfinished(announcement_id, patience)

    def touched_since(self, moment: datetime | None) -> tuple[tuple[str, datetime], ...]:
        return self._inner.touched_since(moment)

    def watch(self) -> Watch:
        return self._inner.watch()

    @contextmanager
    def _call(self, name: str) -> Iterator[None]:
        self._now.name = name
        self._at("before")
        try:
            yield
            self._at("after")
        finally:
            self._now.name = None

    def _at(self, moment: str) -> None:
        name = getattr(self._now, "name", None)
        if name is not None and self._step == f"{name}.{moment}":
            self._act()
