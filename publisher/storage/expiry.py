"""When announcements come to their end: each end is taken once, by one engine."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from sqlalchemy import Connection, select, update

from publisher import schedule
from publisher.announcement import Announcement
from publisher.storage import settings
from publisher.storage.database import now
from publisher.storage.tables import announcement, revision

_DOUBTED: Final = "expiries_doubted"


def of(written: Announcement) -> datetime | None:
    """Return the instant (UTC) at which a revision ends, or None."""
    if written.expires_at is None:
        return None
    return schedule.ending(written.expires_at, written.time_zone)


def due(connection: Connection) -> tuple[tuple[str, datetime], ...]:
    """Return the ids of the announcements whose end has come, and when it came."""
    rows = connection.execute(
        select(announcement.c.id, announcement.c.expires_at)
        .where(announcement.c.expires_at <= now(connection))
        .order_by(announcement.c.expires_at)
    )
    return tuple((row.id, row.expires_at) for row in rows)


def take(connection: Connection, id: str, end: datetime) -> bool:
    """Take one end, in the transaction that acts upon it.

    False when another engine has taken it, or a correction has moved it.
    """
    taken = connection.execute(
        update(announcement)
        .where(announcement.c.id == id, announcement.c.expires_at == end)
        .values(expires_at=None)
    )
    return taken.rowcount == 1


def doubt(connection: Connection) -> None:
    """What was accepted until now comes from a copy: since then its end may have been moved."""
    settings.keep(connection, _DOUBTED, now(connection))


def is_doubted(connection: Connection, id: str) -> bool:
    """Whether the newest revision comes from a copy that was taken back."""
    if settings.read(connection, _DOUBTED) is None:
        return False
    accepted = connection.execute(
        select(revision.c.accepted_at)
        .where(revision.c.announcement_id == id)
        .order_by(revision.c.number.desc())
        .limit(1)
    ).scalar_one()
    moment: datetime = accepted
    return was_copied(connection, moment)


def was_copied(connection: Connection, accepted_at: datetime) -> bool:
    """Whether what was accepted at this instant comes from a copy that was taken back."""
    kept = settings.read(connection, _DOUBTED)
    return kept is not None and accepted_at <= datetime.fromisoformat(kept)
