"""What the platforms said of their quotas, and what the engine therefore does not try."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, delete, select, update

from publisher.channel import Quota, Stops
from publisher.quotas import LearntQuota
from publisher.storage.database import now
from publisher.storage.tables import channel, quota
from publisher.storage.upserting import upsert

_COLUMN: Final = {Stops.EVERYTHING: "blocked_until", Stops.POSTS: "posts_blocked_until"}
_FIELDS: Final = ("name", "one", "many", "left", "limit", "resets_at", "stops")


def learn(connection: Connection, channel_id: str, told: Iterable[LearntQuota]) -> None:
    """Keep the newest of each quota; a used-up one keeps the engine away until it resets."""
    for learnt in told:
        values = {name: getattr(learnt.quota, name) for name in _FIELDS if name != "name"}
        key = {"channel_id": channel_id, "name": learnt.quota.name}
        upsert(connection, quota, key, {**values, "learnt_at": learnt.learnt_at})
        _hold_back(connection, channel_id, learnt.quota)


def of_channels(connection: Connection) -> dict[str, tuple[LearntQuota, ...]]:
    """Return, by channel, what still holds now."""
    moment = now(connection)
    found = defaultdict(list)
    query = select(quota).order_by(quota.c.channel_id, quota.c.name)
    for row in connection.execute(query).mappings():
        learnt = LearntQuota(Quota(**{name: row[name] for name in _FIELDS}), row["learnt_at"])
        if learnt.holds_at(moment):
            found[row["channel_id"]].append(learnt)
    return {id: tuple(those) for id, those in found.items()}


def forget(connection: Connection, channel_id: str) -> None:
    """Another account may be behind the channel now."""
    connection.execute(delete(quota).where(quota.c.channel_id == channel_id))


def _hold_back(connection: Connection, channel_id: str, told: Quota) -> None:
    name = _COLUMN.get(told.stops)
    if name is None:
        return
    column = channel.c[name]
    if told.left > 0:
        # A 429 may have closed the whole lane for another reason: only posts open by themselves.
        if told.stops is Stops.POSTS:
            connection.execute(
                update(channel)
                .where(channel.c.id == channel_id, column.is_not(None))
                .values({name: None})
            )
        return
    until: datetime | None = told.resets_at
    if until is not None and until > now(connection):
        connection.execute(
            update(channel)
            .where(channel.c.id == channel_id, column.is_(None) | (column < until))
            .values({name: until})
        )
