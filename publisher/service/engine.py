"""The engine: what sends, and the rounds beside it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Final

from publisher.dispatcher import Dispatcher, Watchman
from publisher.dispatcher.uploads import Uploads
from publisher.reconciler import reconcile
from publisher.service.expiring import expire
from publisher.service.health import look_after
from publisher.service.house import House
from publisher.service.planting import Planter
from publisher.storage.outbox.port import StoredOutbox

EXPIRY: Final = 5.0  # seconds between two looks at what comes to its end, or is next of a series


class Engine:
    """Sends what is due, in threads of this process.

    And withdraws what comes to its end, plants what is next of series, looks after the accounts.
    """

    def __init__(self, house: House, uploads: Uploads, looked: Callable[[], object]) -> None:
        self._dispatcher = Dispatcher(
            StoredOutbox(house.database),
            house.open_by_id,
            reconcile,
            folder=house.database.folder,
            uploads=uploads,
            looked=looked,
        )
        self._rounds = (
            Watchman(partial(look_after, house)),
            # Beside it: no end waits for an account that does not answer.
            Watchman(partial(expire, house), every=EXPIRY, name="expiry"),
            Watchman(Planter(house).round, every=EXPIRY, name="planting"),
        )

    def start(self) -> None:
        """Begin; raises `StorageUnavailable`. Nothing happens when it runs already."""
        self._dispatcher.start()
        for round in self._rounds:
            round.start()

    def notify(self) -> None:
        """Say that something was put in the outbox: look now."""
        self._dispatcher.notify()

    def stop(self) -> None:
        """Finish what is in flight, within a minute, and start nothing more."""
        for round in reversed(self._rounds):
            round.stop()
        self._dispatcher.stop()

    def drain(self, announcement_id: str | None, patience: timedelta) -> None:
        """Send until nothing (of one announcement) goes on within `patience`."""
        self._dispatcher.drain(announcement_id, patience)
