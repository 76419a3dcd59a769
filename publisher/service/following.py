"""Use cases: following deliveries, and deciding what a machine may not."""

from __future__ import annotations

from sqlalchemy import Connection

from publisher.delivery import State
from publisher.errors import InputError
from publisher.sentence import say
from publisher.service.delivery_views import delivery_views
from publisher.service.house import UseCases
from publisher.service.twins import refuse_twins
from publisher.storage import announcements
from publisher.storage.outbox import people, reading, together
from publisher.views import DeliveryView


class FollowingCases(UseCases):
    """What people do after they publish, delivery by delivery."""

    def deliveries(self, announcement_id: str) -> tuple[DeliveryView, ...]:
        """Return every delivery of one announcement, oldest first."""
        with self.house.database.read() as connection:
            identity = announcements.resolve(connection, announcement_id)
            return delivery_views(connection, reading.of_announcement(connection, identity))

    def recent_deliveries(self, limit: int = 200) -> tuple[DeliveryView, ...]:
        """Return the newest deliveries and all that is not settled, newest first.

        Each with all others of its announcement: how that stands can be counted.
        """
        with self.house.database.read() as connection:
            return delivery_views(connection, reading.recent(connection, limit))

    def planned_ahead(self) -> int:
        """Return how many announcements still have something to send by themselves."""
        with self.house.database.read() as connection:
            return reading.count_unsettled(connection)

    def cancel(self, delivery_id: str) -> None:
        """Stop a delivery before it is sent; raises `InputError` when it is too late."""
        with self.house.database.write() as connection:
            people.cancel(connection, delivery_id, self.house.author)
        self.house.wake()

    def call_off(self, announcement_id: str) -> tuple[DeliveryView, ...]:
        """Cancel everything of an announcement that has not left yet; what is on its way goes on.

        The beginning of the id is enough. Raises `InputError` when nothing can be called off.
        """
        with self.house.database.write() as connection:
            identity = announcements.resolve(connection, announcement_id)
            called_off = together.call_off(connection, identity, self.house.author)
            views = delivery_views(connection, called_off)
        self.house.wake()
        return views

    def retry(self, delivery_id: str, *, again: bool = False) -> None:
        """Set one delivery that stopped going again; raises `InputError`.

        Without `again`, raises `Duplicate` when the same text has gone out on the channel since.
        """
        with self.house.database.write() as connection:
            before = reading.get(connection, delivery_id)
            together.refuse_while_suspended(connection, before.announcement_id)
            released = people.release(connection, delivery_id, self.house.author)
            if before.state is not State.WAITING and not again:
                refuse_twins(connection, self.house, [released])
        self.house.wake()

    def decide(self, delivery_id: str, *, sent_url: str | None) -> DeliveryView:
        """Say what became of an uncertain delivery: at `sent_url`, or None: send it again.

        "" is enough where nothing has an address (`DeliveryView.has_address`). The beginning of its
        id is enough. Raises `InputError` when there is nothing to decide.
        """
        with self.house.database.write() as connection:
            identity = reading.resolve(connection, delivery_id)
            if sent_url is not None:
                _prove_address(connection, identity, sent_url)
            decided = people.decide(connection, identity, self.house.author, sent_url=sent_url)
            (view,) = delivery_views(connection, [decided])
        self.house.wake()
        return view


def _prove_address(connection: Connection, delivery_id: str, sent_url: str) -> None:
    if sent_url.startswith(("https://", "http://", "file://")):
        return
    (view,) = delivery_views(connection, [reading.get(connection, delivery_id)])
    if view.has_address or sent_url:
        raise InputError(
            say(
                "Collez l'adresse complète du message sur « {channel} », qui commence par https://.",
                channel=view.channel,
            )
        )
