"""The deliveries of the announcements that a sieve lets through, for a table of a spreadsheet."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select

from publisher.channel import Receipt
from publisher.delivery import Operation, State
from publisher.sieve import Sieve
from publisher.storage import history
from publisher.storage.tables import channel, delivery
from publisher.views import HistoryRow


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetDelivery:
    """One delivery, without its texts."""

    channel: str
    kind: str  # of the channel
    operation: Operation
    revision: int
    state: State
    due_at: datetime
    updated_at: datetime
    attempt: int
    receipt: Receipt | None
    error: str
    reason: str  # of a withdrawal


def sheet(
    connection: Connection, sieve: Sieve
) -> Iterator[tuple[HistoryRow, tuple[SheetDelivery, ...]]]:
    """Give each announcement, the newest first, with its deliveries, the oldest first."""
    after = None
    while True:
        page = history.page(connection, sieve, after=after, limit=history.LARGEST_PAGE)
        found = _deliveries(connection, [row.announcement_id for row in page.rows])
        for row in page.rows:
            yield row, tuple(found.get(row.announcement_id, ()))
        after = page.next
        if after is None:
            return


def _deliveries(connection: Connection, ids: list[str]) -> dict[str, list[SheetDelivery]]:
    query = (
        select(
            delivery.c.announcement_id,
            channel.c.name.label("channel"),
            channel.c.kind,
            delivery.c.operation,
            delivery.c.revision,
            delivery.c.state,
            delivery.c.due_at,
            delivery.c.updated_at,
            delivery.c.attempt,
            delivery.c.receipt,
            delivery.c.error,
            delivery.c.reason,
        )
        .join(channel, channel.c.id == delivery.c.channel_id)
        .where(delivery.c.announcement_id.in_(ids))
        .order_by(delivery.c.seq)
    )
    found = defaultdict(list)
    for row in connection.execute(query).mappings():
        columns = dict(row)
        found[columns.pop("announcement_id")].append(SheetDelivery(**columns))
    return found
