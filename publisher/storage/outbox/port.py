"""The outbox as engines see it: each call one transaction of its own."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from publisher.delivery import Delivery
from publisher.errors import StorageUnavailable
from publisher.outbox import LEASE, Agenda, Outbox, Outcome, Watch, Work
from publisher.storage.database import Database
from publisher.storage.outbox import claiming, leases, pending, reading, ready, settling
from publisher.storage.outbox.watching import FileWatch, NoWatch

T = TypeVar("T")
_GIVE_WAY: Final = 0.05  # seconds: the other one goes first
_DEADLOCK: Final = ("40P01", "40001")  # PostgreSQL gave up one of two that waited for each other


@dataclass(frozen=True, slots=True)
class StoredOutbox(Outbox):
    """The outbox of one database."""

    database: Database

    def agenda(self) -> Agenda:
        with self.database.read() as connection:
            return ready.agenda(connection)

    def claim_next(self, channel_id: str, owner: str, lease: timedelta = LEASE) -> Work | None:
        return self._write(lambda c: claiming.claim_next(c, channel_id, owner, lease))

    def beside(self, work: Work, most: int) -> tuple[Work, ...]:
        with self.database.read() as connection:
            return claiming.beside(connection, work, most)

    def renew(self, work: Work) -> None:
        self._write(lambda c: leases.renew(c, work))

    def heartbeat(self, works: Collection[Work]) -> None:
        self._write(lambda c: leases.heartbeat(c, works))

    def save_progress(self, work: Work, step: str, remote_id: str) -> None:
        self._write(lambda c: settling.save_progress(c, work, step, remote_id))

    def settle(self, work: Work, outcome: Outcome) -> Delivery:
        return self._write(lambda c: settling.settle(c, work, outcome))

    def settle_all(self, told: Sequence[tuple[Work, Outcome]]) -> Delivery:
        return self._write(lambda c: settling.settle_all(c, told))

    def expire_leases(self) -> int:
        return self._write(lambda c: leases.ended(c, None))

    def abandon(self, owner: str) -> int:
        return self._write(lambda c: leases.ended(c, owner))

    def unfinished(self, announcement_id: str | None, patience: timedelta) -> bool:
        with self.database.read() as connection:
            return pending.unfinished(connection, announcement_id, patience)

    def touched_since(self, moment: datetime | None) -> tuple[tuple[str, datetime], ...]:
        with self.database.read() as connection:
            return reading.touched_since(connection, moment)

    def watch(self) -> Watch:
        if self.database.engine.dialect.name == "sqlite":
            return FileWatch(self.database)
        return NoWatch()

    def _write(self, act: Callable[[Connection], T]) -> T:
        while True:
            try:
                with self.database.write() as connection:
                    return act(connection)
            except StorageUnavailable as failure:
                if not _deadlocked(failure.__cause__):
                    raise
                time.sleep(_GIVE_WAY)


def _deadlocked(cause: BaseException | None) -> bool:
    orig = cause.orig if isinstance(cause, OperationalError) else None
    return getattr(orig, "sqlstate", None) in _DEADLOCK
