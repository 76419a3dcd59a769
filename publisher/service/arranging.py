"""Use cases: the order of the channels, their colours, and what went out on each the last time."""

from __future__ import annotations

from collections.abc import Sequence

from publisher.hues import hue_named
from publisher.service.house import UseCases
from publisher.storage import channels
from publisher.storage.outbox import latest
from publisher.views import LastDelivery


class ArrangingCases(UseCases):
    """How channels stand beside each other. Only looks: the journal keeps none of it."""

    def order_channels(self, names: Sequence[str]) -> None:
        """Put the channels in this order everywhere; those not named follow. Raises `NotFound`."""
        with self.house.database.write() as connection:
            found = [channels.named(connection, name).id for name in names]
            channels.arrange(connection, found)

    def colour_channel(self, name: str, colour: str) -> None:
        """Give a channel a colour, as typed; "" for that of its kind. Raises `InputError`."""
        chosen = hue_named(colour).value if colour.strip() else ""
        with self.house.database.write() as connection:
            channels.paint(connection, channels.named(connection, name).id, chosen)

    def last_deliveries(self) -> dict[str, LastDelivery]:
        """Return what went out the last time, by the channel's name; nothing for the others."""
        with self.house.database.read() as connection:
            return latest.delivered(connection)
