"""Tags used before, to be offered again."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from sqlalchemy import Connection, select

from publisher.announcement import Announcement
from publisher.storage.library.tables import tag
from publisher.storage.types import storable
from publisher.storage.upserting import upsert
from publisher.text.folding import fold

MOST: Final = 2000  # that are offered


def note(connection: Connection, written: Announcement, at: datetime) -> None:
    """Keep the tags of a revision, as they are written there unless they were used since."""
    keys = {storable(fold(one)).strip(): one for one in written.tags}
    since = select(tag.c.tag_key).where(tag.c.tag_key.in_(list(keys)), tag.c.used_at > at)
    newer = set(connection.execute(since).scalars())
    for key, one in keys.items():
        if key and key not in newer:
            upsert(connection, tag, {"tag_key": key}, {"tag": one, "used_at": at})


def used(connection: Connection) -> tuple[str, ...]:
    """Return the tags that were used last, each once, by alphabet."""
    newest = select(tag).order_by(tag.c.used_at.desc()).limit(MOST).subquery()
    return tuple(connection.execute(select(newest.c.tag).order_by(newest.c.tag_key)).scalars())
