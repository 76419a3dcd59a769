"""A sieve as conditions on the history, such that neither database reads a million rows for a page.

Kind, author and day have an index in the order of the history. What is asked of deliveries is read
from their own index while it is held by few; what many hold soon fills a page from the newest on.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Connection, exists, func, select

from publisher.errors import InputError, NotFound
from publisher.sentence import say
from publisher.sieve import Sieve, SieveChoices
from publisher.storage.search import matching
from publisher.storage.tables import announcement, channel, delivery, revision
from publisher.text.folding import fold

FEW: Final = 5_000  # deliveries
_DAY: Final = timedelta(days=1)
Condition = ColumnElement[bool]
_newer = delivery.alias("newer")
# Of its channel and its announcement: what was before it no longer stands.
_NEWEST: Final = ~exists().where(
    _newer.c.announcement_id == delivery.c.announcement_id,
    _newer.c.channel_id == delivery.c.channel_id,
    _newer.c.seq > delivery.c.seq,
)


def conditions(connection: Connection, sieve: Sieve) -> tuple[Condition, ...] | None:
    """Return what must hold of `announcement` and its newest `revision`; None: nothing can match.

    Raises `NotFound` for a channel that there never was, `InputError` for days in the wrong order.
    """
    held: list[Condition] = []
    if sieve.words.strip():
        found = matching(connection, sieve.words)
        if found is None:
            return None
        held.append(found)
    if sieve.kind is not None:
        held.append(revision.c.kind == sieve.kind.value)
    if sieve.author is not None:
        held.append(revision.c.author == sieve.author)
    held += _days(connection, sieve)
    if sieve.channel is not None or sieve.state is not None:
        held.append(_sent(connection, sieve))
    return tuple(held)


def choices(connection: Connection) -> SieveChoices:
    """Return the channels, also those that were removed, and everybody who ever published."""
    names = connection.execute(
        select(channel.c.name).order_by(channel.c.removed_at.is_not(None), channel.c.position)
    ).scalars()
    known = {fold(name): name for name in reversed(list(names))}
    return SieveChoices(channels=tuple(reversed(known.values())), authors=_authors(connection))


def _authors(connection: Connection) -> tuple[str, ...]:
    """Leap from one name to the next in the index: a distinct count would read every revision."""
    found: list[str] = []
    next_name = select(func.min(revision.c.author))
    name = connection.execute(next_name).scalar()
    while name is not None:
        found.append(name)
        name = connection.execute(next_name.where(revision.c.author > name)).scalar()
    return tuple(sorted(found, key=fold))


def _days(connection: Connection, sieve: Sieve) -> list[Condition]:
    """Bound the places too: the order of the history is nearly, but not quite, that of the days."""
    if sieve.first and sieve.last and sieve.first > sieve.last:
        raise InputError(say("La première date vient après la dernière : échangez-les."))
    within: list[Condition] = []
    if sieve.first is not None:
        within.append(revision.c.accepted_at >= _midnight(sieve.first, sieve.zone))
    if sieve.last is not None and sieve.last < date.max:
        within.append(revision.c.accepted_at < _midnight(sieve.last + _DAY, sieve.zone))
    if not within:
        return []
    ends = select(func.min(revision.c.seq), func.max(revision.c.seq)).where(*within)
    lowest, highest = connection.execute(ends).one()
    return [*within, revision.c.seq.between(lowest or 0, highest or 0)]


def _midnight(day: date, zone: str) -> datetime:
    return datetime.combine(day, time(), ZoneInfo(zone))


def _sent(connection: Connection, sieve: Sieve) -> Condition:
    """Hold the announcements with such a delivery; each index begins with what is asked here."""
    on: list[Condition] = []
    if sieve.channel is not None:
        on.append(delivery.c.channel_id.in_(_channels(connection, sieve.channel)))
    so = [] if sieve.state is None else [delivery.c.state == sieve.state]
    some = select(delivery.c.seq).where(*on, *so).limit(FEW + 1).subquery()
    still = [] if sieve.state is None else [_NEWEST]
    if connection.execute(select(func.count()).select_from(some)).scalar_one() <= FEW:
        few = select(delivery.c.announcement_id).where(*on, *so, *still)
        return announcement.c.id.in_(few)
    # Written such that SQLite makes no list of them all, and looks at those of one announcement.
    if sieve.state is not None:
        so = [func.coalesce(delivery.c.state, delivery.c.state) == sieve.state]
    of_it = delivery.c.announcement_id == announcement.c.id
    one = select(delivery.c.seq).where(of_it, *on, *so, *still).limit(1)
    return one.correlate(announcement).scalar_subquery().is_not(None)


def _channels(connection: Connection, name: str) -> list[str]:
    query = select(channel.c.id).where(channel.c.name_key == fold(name))
    found = list(connection.execute(query).scalars())
    if not found:
        raise NotFound(say("Aucun canal ne s'appelle « {name} ».", name=name))
    return found
