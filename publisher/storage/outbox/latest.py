"""What went out on each channel the last time."""

from __future__ import annotations

from sqlalchemy import Connection, func, select

from publisher.delivery import State
from publisher.storage.tables import channel, delivery, revision
from publisher.views import LastDelivery


def delivered(connection: Connection) -> dict[str, LastDelivery]:
    """Return the newest delivery that arrived, by the name of each live channel that has one."""
    newest = (
        select(func.max(delivery.c.seq))
        .where(delivery.c.channel_id == channel.c.id, delivery.c.state == State.DELIVERED)
        .correlate(channel)
        .scalar_subquery()
    )
    query = (
        select(
            channel.c.name,
            delivery.c.announcement_id,
            delivery.c.operation,
            delivery.c.receipt,
            delivery.c.updated_at,
            revision.c.title,
        )
        .select_from(channel)
        .join(delivery, delivery.c.seq == newest)
        .join(
            revision,
            (revision.c.announcement_id == delivery.c.announcement_id)
            & (revision.c.number == delivery.c.revision),
        )
        .where(channel.c.removed_at.is_(None))
    )
    return {
        row.name: LastDelivery(
            announcement_id=row.announcement_id,
            title=row.title,
            operation=row.operation,
            at=row.receipt.at if row.receipt else row.updated_at,
        )
        for row in connection.execute(query)
    }
