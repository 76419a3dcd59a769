"""What the calendar is found by: when things are due, take place and were published before."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from alembic import op

from publisher import schedule
from publisher.storage.types import UtcDateTime

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Add the columns and the indexes, and fill the columns."""
    op.add_column("announcement", sa.Column("event_start", UtcDateTime()))
    op.add_column("announcement", sa.Column("event_end", UtcDateTime()))
    op.add_column("draft", sa.Column("due_at", UtcDateTime()))
    _fill_events()
    _fill_drafts()
    op.create_index("ix_announcement_event_start", "announcement", ["event_start"])
    op.create_index("ix_draft_due_at", "draft", ["due_at"])
    op.create_index("ix_delivery_due_at", "delivery", ["due_at"])
    past = sa.text("seq < 0")
    op.create_index(
        "ix_revision_past", "revision", ["accepted_at"], sqlite_where=past, postgresql_where=past
    )


def _fill_events() -> None:
    announcement = sa.table(
        "announcement",
        sa.column("id", sa.Text()),
        sa.column("place", sa.BigInteger()),
        sa.column("event_start", UtcDateTime()),
        sa.column("event_end", UtcDateTime()),
    )
    written = sa.table(
        "revision", sa.column("seq", sa.BigInteger()), sa.column("content", sa.Text())
    )
    connection = op.get_bind()
    rows = connection.execute(
        sa.select(announcement.c.id, written.c.content)
        .join(written, written.c.seq == announcement.c.place)
        # Most tell of no event: those are not even read.
        .where(written.c.content.like('%"event":{%'))
    ).all()
    for row in rows:
        content = json.loads(row.content)
        event = content["event"] or {}  # what was quoted in a text looks the same
        start, end = _instant(event.get("start"), content), _instant(event.get("end"), content)
        change = sa.update(announcement).where(announcement.c.id == row.id)
        connection.execute(change.values(event_start=start, event_end=end))


def _fill_drafts() -> None:
    draft = sa.table(
        "draft",
        sa.column("id", sa.Text()),
        sa.column("content", sa.Text()),
        sa.column("due_at", UtcDateTime()),
    )
    connection = op.get_bind()
    for row in connection.execute(sa.select(draft.c.id, draft.c.content)).all():
        content = json.loads(row.content)
        if content["announcement"].get("revision", 1) == 1:
            due_at = _instant(content.get("publish_at"), content["announcement"])
            connection.execute(sa.update(draft).where(draft.c.id == row.id).values(due_at=due_at))


def _instant(written: str | None, content: dict[str, Any]) -> datetime | None:
    """Read a wall time as it was written then; None for one that does not exist."""
    if not written:
        return None
    return schedule.ending(datetime.fromisoformat(written), content.get("time_zone", "UTC"))
