"""Deleting a picture for good, master and all: only when nothing at all uses it."""

from __future__ import annotations

from sqlalchemy import Connection, Text, delete, select, text, type_coerce

from publisher.storage.library import pictures
from publisher.storage.library.tables import picture_use, piece
from publisher.storage.series.tables import series
from publisher.storage.tables import draft, media


def delete_unused(connection: Connection, sha256: str) -> bool:
    """Delete the master unless anything that is kept uses it; say whether."""
    if connection.dialect.name == "postgresql":
        # Nobody publishes or saves it between the look and the deletion.
        connection.execute(text("LOCK TABLE picture_use, draft, piece, series IN SHARE MODE"))
    if _is_used(connection, sha256):
        return False
    pictures.forget(connection, sha256)
    connection.execute(delete(media).where(media.c.sha256 == sha256))
    return True


def _is_used(connection: Connection, sha256: str) -> bool:
    published = select(picture_use.c.sha256).where(picture_use.c.sha256 == sha256)
    if connection.execute(published.limit(1)).first() is not None:
        return True
    for table in (draft, piece, series):
        written = type_coerce(table.c.content, Text)
        held = select(table.c.id).where(written.contains(f'"{sha256}"')).limit(1)
        if connection.execute(held).first() is not None:
            return True
    return False
