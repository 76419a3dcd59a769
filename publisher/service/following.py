"""Use cases: following deliveries, and deciding what a machine may not."""

from __future__ import annotations

from publisher.errors import InputError
from publisher.sentence import say
from publisher.service.delivery_views import delivery_views
from publisher.service.house import UseCases
from publisher.storage import announcements
from publisher.storage.outbox import people, reading, suspension
from publisher.views import DeliveryView


class FollowingCases(UseCases):
    """What people do after they publish."""

    def deliveries(self, announcement_id: str) -> tuple[DeliveryView, ...]:
        """Return every delivery of one announcement, oldest first."""
        with self.house.database.read() as connection:
            identity = announcements.resolve(connection, announcement_id)
            return delivery_views(connection, reading.of_announcement(connection, identity))

    def recent_deliveries(self, limit: int = 200) -> tuple[DeliveryView, ...]:
        """Return the deliveries last put in the outbox, newest first."""
        with self.house.database.read() as connection:
            return delivery_views(connection, reading.recent(connection, limit))

    def cancel(self, delivery_id: str) -> None:
        """Stop a delivery before it is sent; raises `InputError` when it is too late."""
        with self.house.database.write() as connection:
            people.cancel(connection, delivery_id, self.house.author)
        self.house.wake()

    def drop(self, delivery_id: str) -> None:
        """Give up a delivery that waits for a person."""
        self.cancel(delivery_id)

    def retry(self, delivery_id: str) -> None:
        """Set a delivery that stopped going again."""
        with self.house.database.write() as connection:
            people.release(connection, delivery_id, self.house.author)
        self.house.wake()

    def decide(self, delivery_id: str, *, sent_url: str | None) -> None:
        """Say what became of an uncertain delivery: at `sent_url`, or None: send it again."""
        if sent_url is not None and not sent_url.startswith(("https://", "http://", "file://")):
            raise InputError(
                say("Collez l'adresse complète du message, qui commence par https://.")
            )
        with self.house.database.write() as connection:
            people.decide(connection, delivery_id, self.house.author, sent_url=sent_url)
        self.house.wake()

    def suspend(self, reason: str) -> int:
        """Emergency stop: hold all that has not started; returns how many deliveries."""
        with self.house.database.write() as connection:
            held = suspension.suspend(connection, reason, self.house.author)
        self.house.wake()
        return held

    def resume(self) -> int:
        """Lift the stop; returns how many deliveries wait for a person's word."""
        with self.house.database.write() as connection:
            waiting = suspension.resume(connection, self.house.author)
        self.house.wake()
        return waiting

    def suspended(self) -> str | None:
        """Return why everything is suspended, or None."""
        with self.house.database.read() as connection:
            return suspension.suspended(connection)
