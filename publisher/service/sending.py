"""Use cases: the engine of this process, and whoever wants to hear what it does."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Final

from publisher.dispatcher import Dispatcher, Watchman
from publisher.dispatcher.uploads import Watcher
from publisher.reconciler import reconcile
from publisher.service.delivery_views import delivery_views
from publisher.service.expiring import expire
from publisher.service.health import look_after
from publisher.service.house import House, UseCases
from publisher.service.planting import Planter
from publisher.storage import announcements
from publisher.storage.outbox import reading
from publisher.storage.outbox.port import StoredOutbox
from publisher.views import DeliveryView

EXPIRY: Final = 5.0  # seconds between two looks at what comes to its end, or is next of a series
Listener = Callable[[DeliveryView], None]  # called on a thread of the engine


class SendingCases(UseCases):
    """Starting, stopping and hearing the engine."""

    def __init__(self, house: House) -> None:
        super().__init__(house)
        self._engine = Dispatcher(
            StoredOutbox(house.database),
            house.open_by_id,
            reconcile,
            folder=house.database.folder,
        )
        self._watchman = Watchman(partial(look_after, house))
        # Beside it: no end waits for an account that does not answer.
        self._expiry = Watchman(partial(expire, house), every=EXPIRY, name="expiry")
        self._planter = Planter(house)
        self._planting = Watchman(self._planter.round, every=EXPIRY, name="planting")
        # On the herald's thread, after a delivery has changed: no lane waits for it.
        self._engine.subscribe(lambda _: house.quota_book.write_down())
        house.wake = self._engine.notify

    def start_engine(self) -> None:
        """Send what is due from now on, in threads of this process.

        And withdraw what comes to its end, plant what is next of series, and look after the
        accounts.
        """
        self._engine.start()
        self._watchman.start()
        self._expiry.start()
        self._planting.start()

    def stop_engine(self) -> None:
        """Finish what is in flight, within a minute, and start nothing more."""
        self._planting.stop()
        self._expiry.stop()
        self._watchman.stop()
        self._engine.stop()

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Tell of every delivery that changes while the engine runs; call the result to end."""

        def told(delivery_id: str) -> None:
            with self.house.database.read() as connection:
                delivery = reading.get(connection, delivery_id)
                (view,) = delivery_views(connection, [delivery])
            listener(view)

        return self._engine.subscribe(told)

    def watch_uploads(self, watcher: Watcher) -> Callable[[], None]:
        """Tell how far uploads of this process are; call the result to end.

        On the thread that uploads: `watcher` must return at once.
        """
        return self._engine.uploads.subscribe(watcher)

    def drain(self, announcement_id: str | None, patience: float) -> tuple[DeliveryView, ...]:
        """Send until nothing goes on (of one announcement) within `patience` seconds.

        Returns the deliveries that were on their way, or of the announcement, as they stand now.
        """
        with self.house.database.read() as connection:
            if announcement_id is None:
                concerned = reading.unsettled(connection)
            else:
                announcement_id = announcements.resolve(connection, announcement_id)
                concerned = reading.of_announcement(connection, announcement_id)
        self._engine.drain(announcement_id, timedelta(seconds=patience))
        with self.house.database.read() as connection:
            return delivery_views(
                connection, (reading.get(connection, delivery.id) for delivery in concerned)
            )
