"""One row of the outbox as a value: the delivery, and what only the engine reads."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, RowMapping, Select, bindparam, select

from publisher.delivery import Delivery, State
from publisher.errors import NotFound
from publisher.sentence import say
from publisher.storage.tables import channel, delivery

# Not settled: something still happens by itself.
OPEN: Final = (State.QUEUED, State.SENDING, State.WAITING, State.UNCERTAIN)
_FIELDS: Final = tuple(field.name for field in dataclasses.fields(Delivery))


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """A delivery and its engine's side."""

    delivery: Delivery
    seq: int  # order of creation
    channel: str  # its name
    channel_removed: bool
    round_from: int
    look_ups: int
    uncertain_since: datetime | None
    lease_owner: str | None
    lease_until: datetime | None


def query() -> Select[Any]:
    """Select whole rows, for `read`."""
    return select(
        delivery, channel.c.name.label("channel_name"), channel.c.removed_at.label("removed_at")
    ).join(channel, channel.c.id == delivery.c.channel_id)


_ONE: Final = query().where(delivery.c.id == bindparam("id"))
_SEVERAL: Final = query().where(delivery.c.id.in_(bindparam("ids", expanding=True)))


def read(connection: Connection, chosen: Select[Any], **parameters: Any) -> tuple[Stored, ...]:
    """Read the rows that a narrowed `query` chooses."""
    return tuple(_stored(row) for row in connection.execute(chosen, parameters).mappings())


def get(connection: Connection, id: str) -> Stored:
    """Read one delivery; raises `NotFound`."""
    found = read(connection, _ONE, id=id)
    if not found:
        raise NotFound(say("L'envoi « {id} » n'existe pas.", id=id))
    return found[0]


def read_all(connection: Connection, ids: Collection[str]) -> dict[str, Stored]:
    """Read several deliveries, by their ids."""
    found = read(connection, _SEVERAL, ids=tuple(ids))
    return {stored.delivery.id: stored for stored in found}


def _stored(row: RowMapping) -> Stored:
    return Stored(
        delivery=Delivery(**{name: row[name] for name in _FIELDS}),
        seq=row["seq"],
        channel=row["channel_name"],
        channel_removed=row["removed_at"] is not None,
        round_from=row["round_from"],
        look_ups=row["look_ups"],
        uncertain_since=row["uncertain_since"],
        lease_owner=row["lease_owner"],
        lease_until=row["lease_until"],
    )
