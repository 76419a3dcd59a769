"""When each announcement ends: the engine withdraws it then.

Only ends that are still to come are taken over from the revisions: nobody was promised, when older
ones were published, that anything would be withdrawn.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from alembic import op

from publisher.storage.types import UtcDateTime

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the column, and fill it."""
    op.add_column("announcement", sa.Column("expires_at", UtcDateTime()))
    op.create_index("ix_announcement_expires_at", "announcement", ["expires_at"])
    connection = op.get_bind()
    announcement = sa.table(
        "announcement", sa.column("id", sa.Text()), sa.column("expires_at", UtcDateTime())
    )
    newest = sa.text(
        "SELECT revision.announcement_id, revision.content FROM revision JOIN announcement"
        " ON announcement.id = revision.announcement_id AND announcement.newest = revision.number"
    )
    now = datetime.now(UTC)
    ends = []
    for row in connection.execute(newest):
        end = _end(json.loads(row.content))
        if end is not None and end > now:
            ends.append((row.announcement_id, end))
    for id, end in ends:
        connection.execute(
            sa.update(announcement).where(announcement.c.id == id).values(expires_at=end)
        )


def _end(content: dict[str, str | None]) -> datetime | None:
    """Read the end as it was written then; of an hour that exists twice, the second."""
    written, zone = content.get("expires_at"), content.get("time_zone")
    if not written or not zone:
        return None
    wall = datetime.fromisoformat(written)
    if wall.tzinfo is None:
        wall = wall.replace(tzinfo=ZoneInfo(zone), fold=1)
    return wall.astimezone(UTC)
