"""What is being written, saved as it is typed."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, delete, select

from publisher.announcement import Draft
from publisher.errors import NotFound
from publisher.sentence import say
from publisher.storage import dates
from publisher.storage.database import now
from publisher.storage.tables import draft
from publisher.storage.upserting import upsert
from publisher.views import DraftView


def save(connection: Connection, written: Draft) -> None:
    """Keep the draft, instead of the one of the same announcement."""
    announcement = written.announcement
    values = {
        "content": written,
        "title": announcement.title,
        "updated_at": now(connection),
        "due_at": dates.of_draft(written),
    }
    upsert(connection, draft, {"id": announcement.id}, values)


def get(connection: Connection, id: str) -> Draft:
    """Return one draft; raises `NotFound`."""
    found: Draft | None = connection.execute(
        select(draft.c.content).where(draft.c.id == id)
    ).scalar()
    if found is None:
        raise NotFound(say("Le brouillon « {id} » n'existe pas ou plus.", id=id))
    return found


def all(connection: Connection) -> tuple[DraftView, ...]:
    """List the drafts, the one last touched first."""
    rows = connection.execute(
        select(draft.c.id, draft.c.title, draft.c.updated_at).order_by(
            draft.c.updated_at.desc(), draft.c.id
        )
    )
    return tuple(DraftView(**row) for row in rows.mappings())


def contents(connection: Connection) -> Iterator[Draft]:
    """Read every draft, one at a time."""
    yield from connection.execute(select(draft.c.content)).scalars()


def remove(connection: Connection, id: str) -> None:
    """Remove one draft; nothing happens when it is not there."""
    connection.execute(delete(draft).where(draft.c.id == id))
