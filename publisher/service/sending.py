"""Use cases: the engine, here or beside, and whoever wants to hear what it does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta

from publisher.dispatcher.beside import EngineBeside, Told
from publisher.dispatcher.herald import Herald
from publisher.dispatcher.uploads import Uploads, Watcher
from publisher.service.delivery_views import delivery_views
from publisher.service.engine import Engine
from publisher.service.house import House, UseCases
from publisher.storage import announcements
from publisher.storage.outbox import reading
from publisher.storage.outbox.port import StoredOutbox
from publisher.views import DeliveryView

Listener = Callable[[tuple[DeliveryView, ...]], object]  # on a thread of the engine


class SendingCases(UseCases):
    """Starting, stopping and hearing the engine."""

    def __init__(self, house: House) -> None:
        super().__init__(house)
        self._herald = Herald(StoredOutbox(house.database))
        self._uploads = Uploads()
        self._engine = Engine(house, self._uploads, self._herald.wake)
        self._beside = EngineBeside(house.folder, house.address, self._uploads, self._herald.wake)
        # On the herald's thread, after a delivery has changed: no lane waits for it.
        self._herald.subscribe(lambda _: house.quota_book.write_down())
        house.wake = self._wake

    def start_engine(self, *, beside: bool = False) -> None:
        """Send what is due from now on, in threads of this process, or in one of its own.

        And withdraw what comes to its end, plant what is next of series, and look after the
        accounts. Where no process may be started, `beside` is here. Raises `StorageUnavailable`.
        """
        self._herald.start()
        if not (beside and self._beside.start()):
            self._engine.start()

    def stop_engine(self) -> None:
        """Finish what is in flight, within a minute, and start nothing more."""
        self._beside.stop()
        self._engine.stop()
        self._herald.close()

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Tell of deliveries that change while the engine runs; call the result to end."""

        def told(ids: Sequence[str]) -> None:
            with self.house.database.read() as connection:
                views = delivery_views(connection, reading.several(connection, ids))
            listener(views)

        return self._herald.subscribe(told)

    def on_change(self, listener: Callable[[], object]) -> Callable[[], None]:
        """Call `listener` whenever deliveries have changed; call the result to end."""
        return self._herald.subscribe(lambda _: listener())

    def watch_uploads(self, watcher: Watcher) -> Callable[[], None]:
        """Tell how far uploads of this service's engine are; call the result to end.

        On the thread that uploads: `watcher` must return at once.
        """
        return self._uploads.subscribe(watcher)

    def watch_engine(self, told: Told) -> None:
        """Tell when an engine beside does not stay up: one sentence; and "" once it does."""
        self._beside.told = told

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
        try:
            self._engine.drain(announcement_id, timedelta(seconds=patience))
        finally:
            self.house.quota_book.write_down()
        with self.house.database.read() as connection:
            return delivery_views(
                connection, (reading.get(connection, delivery.id) for delivery in concerned)
            )

    def _wake(self) -> None:
        self._herald.wake()
        self._engine.notify()
        self._beside.notify()
