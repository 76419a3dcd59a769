"""Where adapters tell what headers said: noted at once, written down when nobody waits for it."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial

from publisher.channel import Quota, Stops
from publisher.errors import StorageError
from publisher.quotas import LearntQuota
from publisher.storage import quotas as rows
from publisher.storage.database import Database

_log = logging.getLogger(__name__)


class QuotaBook:
    """Several threads tell; a transaction for each answer of a platform would cost the lanes."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._lock = threading.Lock()
        self._told: dict[str, dict[str, LearntQuota]] = {}

    def teller(self, channel_id: str) -> Callable[[Sequence[Quota]], None]:
        """Return what a channel's adapter is given: cheap, and never raises."""
        return partial(self._tell, channel_id)

    def write_down(self) -> None:
        """Keep durably what was told since the last time."""
        with self._lock:
            told, self._told = self._told, {}
        if not told:
            return
        try:
            with self._database.write() as connection:
                for channel_id, learnt in told.items():
                    rows.learn(connection, channel_id, learnt.values())
        except StorageError as failure:  # the platform will say it again
            _log.warning("Quotas not written down: %s", failure)

    def _tell(self, channel_id: str, told: Sequence[Quota]) -> None:
        moment = datetime.now(UTC)
        with self._lock:
            known = self._told.setdefault(channel_id, {})
            known.update({quota.name: LearntQuota(quota, moment) for quota in told})
        if any(quota.left <= 0 and quota.stops is not Stops.NOTHING for quota in told):
            self.write_down()  # before the lane takes up its next delivery
