"""What happened to each announcement, from the journal and the attempts, for a process audit.

The database puts everything in the order of the announcements, on its disk where there is much of
it; here it is merged as it streams, one announcement at a time.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, Row, Select, func, or_, select

from publisher.delivery import Operation
from publisher.sieve import Sieve
from publisher.storage.sieving import conditions
from publisher.storage.tables import announcement, attempt, channel, delivery, journal, revision

_SLICE: Final = 500  # rows held in memory at a time


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing that happened."""

    at: datetime  # aware, in UTC
    actor: str  # a person, "publisher", or the worker that tried
    event: str  # as the journal names it, or "delivery.attempted"
    delivery: str = ""  # its id, where it is about one
    channel: str = ""  # its name
    operation: Operation | None = None
    seq: int | None = None  # of the journal's entry
    body: dict[str, Any] = field(default_factory=dict)  # of the journal's entry


@dataclass(frozen=True, slots=True, kw_only=True)
class Trail:
    """One announcement and all that happened to it, in the order of time."""

    announcement_id: str
    title: str
    kind: str
    language: str
    author: str  # of its newest revision, which was accepted at:
    accepted_at: datetime
    steps: tuple[Step, ...]


def trails(connection: Connection, sieve: Sieve) -> Iterator[Trail]:
    """Give each announcement that a sieve lets through; raises as `history.page` does."""
    held = conditions(connection, sieve)
    if held is None:
        return
    newest = revision.join(announcement, announcement.c.place == revision.c.seq)
    chosen = select(announcement.c.id).select_from(newest).where(*held)
    told = _Stream(connection, _told(chosen))
    tried = _Stream(connection, _tried(chosen))
    heads = (
        select(
            announcement.c.id.label("about"),
            revision.c.title,
            revision.c.kind,
            revision.c.language,
            revision.c.author,
            revision.c.accepted_at,
        )
        .select_from(newest)
        .where(*held)
        .order_by(announcement.c.id)
    )
    for head in _streamed(connection, heads):
        steps = [*map(_entry, told.of(head.about)), *map(_attempt, tried.of(head.about))]
        steps.sort(key=lambda step: (step.at, step.seq or 0))
        yield Trail(
            announcement_id=head.about,
            title=head.title,
            kind=head.kind,
            language=head.language,
            author=head.author,
            accepted_at=head.accepted_at,
            steps=tuple(steps),
        )


def channel_names(connection: Connection) -> dict[str, str]:
    """Return the names of all channels by id, also of those that were removed."""
    return {row.id: row.name for row in connection.execute(select(channel.c.id, channel.c.name))}


def _told(chosen: Select[Any]) -> Select[Any]:
    """The journal's entries of announcements and of their deliveries."""
    about = func.coalesce(delivery.c.announcement_id, journal.c.subject)
    return (
        select(about.label("about"), journal, channel.c.name, delivery.c.operation)
        .select_from(journal)
        .outerjoin(delivery, delivery.c.id == journal.c.subject)
        .outerjoin(channel, channel.c.id == delivery.c.channel_id)
        .where(
            or_(journal.c.event.startswith("announcement."), delivery.c.id.is_not(None)),
            about.in_(chosen),
        )
        .order_by(about, journal.c.seq)
    )


def _tried(chosen: Select[Any]) -> Select[Any]:
    """The beginnings of attempts: their ends are in the journal."""
    return (
        select(
            delivery.c.announcement_id.label("about"),
            delivery.c.id,
            delivery.c.operation,
            channel.c.name,
            attempt.c.started_at,
            attempt.c.number,
            attempt.c.owner,
        )
        .join(delivery, delivery.c.id == attempt.c.delivery_id)
        .join(channel, channel.c.id == delivery.c.channel_id)
        .where(delivery.c.announcement_id.in_(chosen))
        .order_by(delivery.c.announcement_id, delivery.c.seq, attempt.c.number)
    )


class _Stream:
    """Rows in the order of the announcements, of which only the next one is held."""

    def __init__(self, connection: Connection, query: Select[Any]) -> None:
        self._rows = _streamed(connection, query)
        self._next = next(self._rows, None)

    def of(self, about: str) -> Iterator[Row[Any]]:
        """The rows of the announcement whose turn it is."""
        while self._next is not None and self._next.about == about:
            yield self._next
            self._next = next(self._rows, None)


def _streamed(connection: Connection, query: Select[Any]) -> Iterator[Row[Any]]:
    options = {"stream_results": True, "yield_per": _SLICE}
    return iter(connection.execute(query, execution_options=options))


def _entry(row: Row[Any]) -> Step:
    body = json.loads(row.body)
    about_delivery = row.operation is not None
    return Step(
        at=datetime.fromisoformat(row.at),
        actor=row.actor,
        event=row.event,
        delivery=row.subject if about_delivery else "",
        channel=row.name or "",
        operation=row.operation,
        seq=row.seq,
        body=body if isinstance(body, dict) else {},
    )


def _attempt(row: Row[Any]) -> Step:
    return Step(
        at=row.started_at,
        actor=row.owner,
        event="delivery.attempted",
        delivery=row.id,
        channel=row.name,
        operation=row.operation,
        body={"attempt": row.number},
    )
