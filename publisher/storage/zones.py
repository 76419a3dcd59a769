"""In which time zone announcements are written, without decoding all that they say."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, Text, select, type_coerce

from publisher.announcement import DEFAULT_TIME_ZONE
from publisher.storage.tables import announcement, revision


def zone_of(content: dict[str, Any]) -> str:
    """Return the zone of an announcement, as it is stored."""
    return str(content.get("time_zone") or DEFAULT_TIME_ZONE)


def of_announcements(connection: Connection, ids: Collection[str]) -> dict[str, str]:
    """Return the zone of the newest revision of each, by the announcement's id."""
    rows = connection.execute(
        select(announcement.c.id, type_coerce(revision.c.content, Text).label("content"))
        .join(revision, revision.c.seq == announcement.c.place)
        .where(announcement.c.id.in_(ids))
    )
    return {row.id: zone_of(json.loads(row.content)) for row in rows}
