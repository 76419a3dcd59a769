"""Looking back over every announcement, newest first, a page at a time.

Pages are found by key, never by counting rows: the thousandth costs what the first did, and one
that is published meanwhile moves nothing.
"""

from __future__ import annotations

import re

from sqlalchemy import Connection, select

from publisher.errors import InputError
from publisher.sentence import say
from publisher.sieve import EVERYTHING, Sieve
from publisher.storage.outbox.reading import standing_of
from publisher.storage.series import occurrences
from publisher.storage.sieving import conditions
from publisher.storage.tables import announcement, revision
from publisher.views import HistoryPage, HistoryRow

LARGEST_PAGE = 500
_PLACE = re.compile(r"-?\d{1,18}", re.ASCII)


def page(
    connection: Connection, sieve: Sieve = EVERYTHING, *, after: str | None = None, limit: int = 50
) -> HistoryPage:
    """Return one page; `after` is the `next` of the page before it.

    A search of which nothing but signs is left finds nothing. Raises `NotFound` for a channel that
    there never was.
    """
    held = conditions(connection, sieve)
    if held is None:
        return HistoryPage(rows=(), next=None)
    query = (
        select(
            announcement.c.place,
            announcement.c.id,
            revision.c.number,
            revision.c.title,
            revision.c.kind,
            revision.c.language,
            revision.c.accepted_at,
            revision.c.author,
        )
        .select_from(revision)
        .join(announcement, announcement.c.place == revision.c.seq)
        .where(*held)
        .order_by(revision.c.seq.desc())
    )
    if after is not None:
        query = query.where(revision.c.seq < _place(after))
    limit = min(max(limit, 1), LARGEST_PAGE)
    rows = connection.execute(query.limit(limit + 1)).all()
    shown = rows[:limit]
    standing = standing_of(connection, [row.id for row in shown])
    planted = occurrences.of_announcements(connection, [row.id for row in shown])
    return HistoryPage(
        rows=tuple(
            HistoryRow(
                announcement_id=row.id,
                revision=row.number,
                title=row.title,
                kind=row.kind,
                language=row.language,
                accepted_at=row.accepted_at,
                author=row.author,
                due_at=min((due for _, _, due in standing.get(row.id, ())), default=None),
                states={name: state for name, state, _ in standing.get(row.id, ())},
                series=planted[row.id][0] if row.id in planted else "",
            )
            for row in shown
        ),
        next=str(shown[-1].place) if len(rows) > limit else None,
    )


def _place(after: str) -> int:
    if not _PLACE.fullmatch(after):
        raise InputError(say("La page « {after} » de l'historique n'existe pas.", after=after))
    return int(after)
