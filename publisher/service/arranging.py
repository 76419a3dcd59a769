"""Use cases: the order of the channels, their colours, and what went out on each the last time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection

from publisher.hues import hue_named
from publisher.service.house import UseCases
from publisher.storage import channels, journal
from publisher.storage.outbox import latest
from publisher.views import LastDelivery


class ArrangingCases(UseCases):
    """How channels stand beside each other. Only looks, but whoever changes them is known."""

    def order_channels(self, names: Sequence[str]) -> None:
        """Put the channels in this order everywhere; those not named follow. Raises `NotFound`."""
        with self.house.database.write() as connection:
            journal.take_turn(connection)  # before the rows: two that arrange wait for it alone
            found = [channels.named(connection, name).id for name in names]
            before = _names(connection)
            channels.arrange(connection, found)
            after = _names(connection)
            if after != before:
                self._tell_of_looks(connection, "channels.ordered", "channels", {"channels": after})

    def colour_channel(self, name: str, colour: str) -> None:
        """Give a channel a colour, as typed; "" for that of its kind. Raises `InputError`."""
        chosen = hue_named(colour).value if colour.strip() else ""
        with self.house.database.write() as connection:
            journal.take_turn(connection)
            row = channels.named(connection, name)
            if row.colour != chosen:
                channels.paint(connection, row.id, chosen)
                told = {"name": row.name, "kind": row.kind, "colour": chosen}
                self._tell_of_looks(connection, "channel.coloured", row.id, told)

    def last_deliveries(self) -> dict[str, LastDelivery]:
        """Return what went out the last time, by the channel's name; nothing for the others."""
        with self.house.database.read() as connection:
            return latest.delivered(connection)

    def _tell_of_looks(
        self, connection: Connection, event: str, subject: str, body: dict[str, Any]
    ) -> None:
        journal.append(connection, actor=self.house.author, event=event, subject=subject, body=body)


def _names(connection: Connection) -> list[str]:
    return [row.name for row in channels.all(connection)]
