"""Use cases: the emergency stop, what may pass it, and going on."""

from __future__ import annotations

from publisher.announcement import Kind
from publisher.delivery import LATE
from publisher.errors import InputError
from publisher.sentence import say
from publisher.service.delivery_views import delivery_views
from publisher.service.house import UseCases
from publisher.storage import announcements
from publisher.storage.outbox import reading, suspension, together
from publisher.views import DeliveryView


class StoppingCases(UseCases):
    """What concerns all deliveries at once."""

    def suspend(self, reason: str) -> int:
        """Emergency stop: hold all that has not started; returns how many deliveries."""
        with self.house.database.write() as connection:
            held = suspension.suspend(connection, reason, self.house.author)
        self.house.wake()
        return held

    def being_sent(self) -> tuple[DeliveryView, ...]:
        """Return what is on its way now: an emergency stop lets it finish."""
        with self.house.database.read() as connection:
            return delivery_views(connection, reading.being_sent(connection))

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

    def allow(self, announcement_id: str) -> tuple[DeliveryView, ...]:
        """Let one alert go out in spite of the emergency stop; returns its deliveries.

        What is to come of it, corrections and a withdrawal, passes as well. Raises `InputError`
        when it is no alert, or when nothing is suspended.
        """
        with self.house.database.write() as connection:
            identity = announcements.resolve(connection, announcement_id)
            written = announcements.newest(connection, identity)
            if written.kind is not Kind.ALERT:
                raise InputError(
                    say(
                        "« {title} » n'est pas une alerte : seule une alerte peut passer pendant un"
                        " arrêt d'urgence. Reprenez d'abord les envois.",
                        title=written.title,
                    )
                )
            suspension.let_through(connection, identity, self.house.author, written.title)
            concerned = reading.of_announcement(connection, identity)
            held = [one.id for one in concerned if one.state in LATE]
            if held:
                together.release(connection, identity, self.house.author, only=held)
            views = delivery_views(connection, reading.of_announcement(connection, identity))
        self.house.wake()
        return views
