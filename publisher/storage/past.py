"""Publications of before Publisher: in the history, below everything that it published itself."""

from __future__ import annotations

from sqlalchemy import Connection, func, insert, select

from publisher.announcement import Announcement
from publisher.archive import Past
from publisher.ids import id_of
from publisher.storage.announcements import write_down
from publisher.storage.tables import announcement, revision


def keep(connection: Connection, past: Past, author: str) -> bool:
    """Keep one, known by its address; False when it was there already.

    Give the newest first: each goes below those that were kept before it.
    """
    id = id_of(past.url)
    known = select(announcement.c.id).where(announcement.c.id == id)
    if connection.execute(known).first() is not None:
        return False
    written = Announcement(
        id=id,
        title=past.title,
        language=past.language or "fr",
        body=past.body,
        tags=past.tags,
        dated=past.at,
        canonical_url=past.url,
    )
    lowest = connection.execute(select(func.min(revision.c.seq))).scalar() or 0
    place = min(lowest, 0) - 1
    connection.execute(insert(announcement).values(id=id, newest=1, place=place))
    write_down(connection, written, author, past.at, seq=place)
    return True
