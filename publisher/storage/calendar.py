"""What stands in the calendar between two instants, each sort found by an index of its own."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection, Select, Text, select, text, type_coerce

from publisher.calendar import Entry, Place, What
from publisher.calendar.spacing import NEAR
from publisher.delivery import Operation, State
from publisher.storage.tables import announcement, channel, delivery, draft, revision
from publisher.storage.zones import zone_of

_SLICE: Final = 500  # ids asked for at a time


def entries(connection: Connection, first: datetime, last: datetime) -> tuple[Entry, ...]:
    """Return all that begins from `first` on and before `last` (aware), by its hour."""
    found = [
        *_publications(connection, first, last),
        *_before_publisher(connection, first, last),
        *_ends(connection, first, last),
        *_events(connection, first, last),
        *_drafts(connection, first, last),
    ]
    return tuple(sorted(found, key=lambda entry: (entry.at, entry.title, entry.what)))


def taken(
    connection: Connection, first: datetime, last: datetime, besides: str
) -> tuple[datetime, ...]:
    """Return when something is planned, drafts included; `besides` is the id of one that is not."""
    planned = select(delivery.c.due_at).where(
        *_due(first, last), delivery.c.announcement_id != besides
    )
    dated = select(draft.c.due_at).where(
        draft.c.due_at >= first, draft.c.due_at < last, draft.c.id != besides
    )
    return tuple(
        {*connection.execute(planned.distinct()).scalars(), *connection.execute(dated).scalars()}
    )


def by_due_at(first: datetime, last: datetime) -> Select[Any]:
    """Select the publications of a time, the first due first."""
    return (
        select(
            delivery.c.announcement_id,
            delivery.c.channel_id,
            delivery.c.state,
            delivery.c.due_at,
            delivery.c.attempt,
            channel.c.name,
            channel.c.kind,
        )
        .join(channel, channel.c.id == delivery.c.channel_id)
        .where(*_due(first, last))
        .order_by(delivery.c.due_at, channel.c.position, delivery.c.seq)
    )


def _due(first: datetime, last: datetime) -> tuple[Any, ...]:
    return (
        delivery.c.due_at >= first,
        delivery.c.due_at < last,
        delivery.c.operation == Operation.PUBLISH,
        delivery.c.state != State.CANCELLED,
    )


def _publications(connection: Connection, first: datetime, last: datetime) -> Iterator[Entry]:
    """One per announcement, unless its channels were sent hours apart."""
    groups: list[list[Any]] = []
    newest: dict[str, list[Any]] = {}
    for row in connection.execute(by_due_at(first, last)):
        group = newest.get(row.announcement_id)
        if group is None or row.due_at - group[0].due_at >= NEAR:
            groups.append(group := [])
            newest[row.announcement_id] = group
        group.append(row)
    told = _told(connection, newest)
    gone = _withdrawn(connection, newest)
    for group in groups:
        about = group[0].announcement_id
        yield Entry(
            what=What.PUBLICATION,
            about=about,
            at=group[0].due_at,
            title=told[about].title,
            time_zone=told[about].zone,
            # By name: what failed and was sent anew stands as it does now.
            places=tuple(
                {
                    row.name: Place(row.name, row.kind, row.state, row.attempt) for row in group
                }.values()
            ),
            withdrawn=all((about, row.channel_id) in gone for row in group),
        )


def _before_publisher(connection: Connection, first: datetime, last: datetime) -> Iterator[Entry]:
    rows = connection.execute(
        select(
            revision.c.announcement_id,
            revision.c.title,
            revision.c.accepted_at,
            type_coerce(revision.c.content, Text).label("content"),
        ).where(
            revision.c.accepted_at >= first,
            revision.c.accepted_at < last,
            text("revision.seq < 0"),  # as the index has it, word for word
        )
    )
    for row in rows:
        yield Entry(
            what=What.PUBLICATION,
            about=row.announcement_id,
            at=row.accepted_at,
            title=row.title,
            time_zone=zone_of(json.loads(row.content)),
        )


def _ends(connection: Connection, first: datetime, last: datetime) -> Iterator[Entry]:
    rows = connection.execute(
        select(announcement.c.id, announcement.c.expires_at).where(
            announcement.c.expires_at >= first, announcement.c.expires_at < last
        )
    )
    at: dict[str, datetime] = {row.id: row.expires_at for row in rows}
    for id, told in _told(connection, at).items():
        yield Entry(what=What.END, about=id, at=at[id], title=told.title, time_zone=told.zone)


def _events(connection: Connection, first: datetime, last: datetime) -> Iterator[Entry]:
    rows = connection.execute(
        select(announcement.c.id, announcement.c.event_start, announcement.c.event_end).where(
            announcement.c.event_start >= first, announcement.c.event_start < last
        )
    )
    at = {row.id: row for row in rows}
    for id, told in _told(connection, at).items():
        yield Entry(
            what=What.EVENT,
            about=id,
            at=at[id].event_start,
            until=at[id].event_end,
            title=told.title,
            time_zone=told.zone,
            where=told.where,
        )


def _drafts(connection: Connection, first: datetime, last: datetime) -> Iterator[Entry]:
    rows = connection.execute(
        select(
            draft.c.id, draft.c.title, draft.c.due_at, type_coerce(draft.c.content, Text).label("c")
        ).where(draft.c.due_at >= first, draft.c.due_at < last)
    )
    for row in rows:
        yield Entry(
            what=What.DRAFT,
            about=row.id,
            at=row.due_at,
            title=row.title,
            time_zone=zone_of(json.loads(row.c)["announcement"]),
        )


class _Told(NamedTuple):
    """What the newest revision says."""

    title: str
    zone: str
    where: str


def _told(connection: Connection, ids: Iterable[str]) -> dict[str, _Told]:
    found: dict[str, _Told] = {}
    for some in _sliced(ids):
        rows = connection.execute(
            select(
                announcement.c.id,
                revision.c.title,
                # Read here and not decoded: of all of it, two words are wanted.
                type_coerce(revision.c.content, Text).label("content"),
            )
            .join(revision, revision.c.seq == announcement.c.place)
            .where(announcement.c.id.in_(some))
        )
        for row in rows:
            content = json.loads(row.content)
            where = (content.get("event") or {}).get("place", "")
            found[row.id] = _Told(row.title, zone_of(content), where)
    return found


def _withdrawn(connection: Connection, ids: Iterable[str]) -> set[tuple[str, str]]:
    found: set[tuple[str, str]] = set()
    for some in _sliced(ids):
        rows = connection.execute(
            # Without the state: SQLite would go through all that was ever delivered instead.
            select(delivery.c.announcement_id, delivery.c.channel_id, delivery.c.state).where(
                delivery.c.announcement_id.in_(some), delivery.c.operation == Operation.RETRACT
            )
        )
        found |= {
            (row.announcement_id, row.channel_id) for row in rows if row.state is State.DELIVERED
        }
    return found


def _sliced(ids: Iterable[str]) -> Iterator[list[str]]:
    whole = list(ids)
    for start in range(0, len(whole), _SLICE):
        yield whole[start : start + _SLICE]
