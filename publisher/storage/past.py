"""Publications of before Publisher: in the history, below everything that it published itself."""

from __future__ import annotations

import hashlib

from sqlalchemy import Connection, func, insert, select

from publisher.announcement import Announcement
from publisher.archive import Past
from publisher.codec import canonical, encode
from publisher.ids import id_of
from publisher.storage import search
from publisher.storage.tables import announcement, revision
from publisher.storage.types import storable


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
    content = storable(canonical(encode(written)))
    connection.execute(
        insert(revision).values(
            seq=place,
            announcement_id=id,
            number=1,
            title=written.title,
            kind=written.kind.value,
            language=written.language,
            content=written,
            sha256=hashlib.sha256(content.encode()).hexdigest(),
            author=author,
            accepted_at=past.at,
        )
    )
    search.index(connection, written)
    return True
