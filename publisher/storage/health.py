"""What the last check of each account found, and who is checking one at this moment."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import Connection, Row, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite

from publisher.delivery import State
from publisher.health import AHEAD, Checkup, Verdict, check_is_due
from publisher.storage import journal
from publisher.storage.database import now
from publisher.storage.outbox.changing import ENGINE
from publisher.storage.tables import announcement, channel, delivery, health, revision
from publisher.storage.upserting import upsert

_COMING: Final = (State.QUEUED, State.WAITING)
# A check that takes longer has died with its process; one that learnt nothing is not repeated soon.
CLAIM: Final = timedelta(minutes=10)


@dataclass(frozen=True, slots=True, kw_only=True)
class Endangered:
    """The next thing that is planned on a channel whose account does not do."""

    channel: str
    announcement_id: str
    title: str
    due_at: datetime
    checkup: Checkup


def of_channels(connection: Connection) -> dict[str, Checkup]:
    """Return the last check of each channel that was ever checked."""
    rows = connection.execute(select(health).where(health.c.verdict.is_not(None)))
    return {row.channel_id: _checkup(row) for row in rows}


def due_channels(connection: Connection) -> tuple[str, ...]:
    """Name the channels whose accounts must be checked now; nobody is checking them."""
    moment = now(connection)
    dues = _dues(connection, moment)
    known = of_channels(connection)
    claimed = connection.execute(select(health.c.channel_id).where(health.c.claimed_until > moment))
    busy = set(claimed.scalars())
    return tuple(
        id
        for id, instants in dues.items()
        if id not in busy and check_is_due(instants, known.get(id), moment)
    )


def claim(connection: Connection, channel_id: str) -> bool:
    """Take a check that is still due, for `CLAIM`; False when another process was quicker."""
    moment = now(connection)
    dialect = sqlite if connection.dialect.name == "sqlite" else postgresql
    connection.execute(
        dialect.insert(health)
        .values(channel_id=channel_id, sentence="", warnings=())
        .on_conflict_do_nothing()
    )
    taken = connection.execute(
        update(health)
        .where(
            health.c.channel_id == channel_id,
            or_(health.c.claimed_until.is_(None), health.c.claimed_until <= moment),
        )
        .values(claimed_until=moment + CLAIM)
    )
    if not taken.rowcount:
        return False
    if check_is_due(
        _dues(connection, moment).get(channel_id, ()),
        of_channels(connection).get(channel_id),
        moment,
    ):
        return True
    _let_go(connection, channel_id)  # it was made between looking and taking
    return False


def record(connection: Connection, channel_id: str, found: Checkup) -> None:
    """Keep what a check found; tell the journal when it turned bad or good again."""
    before = of_channels(connection).get(channel_id)
    was_good = before is None or before.verdict is Verdict.GOOD
    upsert(
        connection,
        health,
        {"channel_id": channel_id},
        {
            "verdict": found.verdict,
            "sentence": found.sentence,
            "warnings": found.warnings,
            "access_ends_at": found.access_ends_at,
            "checked_at": now(connection),
            "claimed_until": None,
        },
    )
    if was_good != (found.verdict is Verdict.GOOD):
        name = connection.execute(
            select(channel.c.name).where(channel.c.id == channel_id)
        ).scalar_one()
        journal.append(
            connection,
            actor=ENGINE,
            event="channel.checked",
            subject=channel_id,
            body={"name": name, "verdict": found.verdict.value, "sentence": found.sentence},
        )


def endangered(connection: Connection) -> tuple[Endangered, ...]:
    """Return, for each channel whose account does not do, what is planned there next."""
    rows = connection.execute(
        select(
            channel.c.name,
            delivery.c.announcement_id,
            delivery.c.due_at,
            revision.c.title,
            health,
        )
        .join_from(delivery, channel, channel.c.id == delivery.c.channel_id)
        .join(health, health.c.channel_id == channel.c.id)
        .join(announcement, announcement.c.id == delivery.c.announcement_id)
        .join(
            revision,
            (revision.c.announcement_id == announcement.c.id)
            & (revision.c.number == announcement.c.newest),
        )
        .where(
            delivery.c.state.in_(_COMING),
            delivery.c.due_at > now(connection),
            channel.c.removed_at.is_(None),
            or_(
                health.c.verdict != Verdict.GOOD,
                health.c.access_ends_at <= delivery.c.due_at,
            ),
        )
        .order_by(delivery.c.due_at, delivery.c.seq)
    )
    first: dict[str, Endangered] = {}
    for row in rows:
        if row.name not in first:
            first[row.name] = Endangered(
                channel=row.name,
                announcement_id=row.announcement_id,
                title=row.title,
                due_at=row.due_at,
                checkup=_checkup(row),
            )
    return tuple(first.values())


def _dues(connection: Connection, moment: datetime) -> dict[str, list[datetime]]:
    """Return when something goes out on each live channel, as far ahead as checks look."""
    rows = connection.execute(
        select(delivery.c.channel_id, delivery.c.due_at)
        .distinct()
        .join(channel, channel.c.id == delivery.c.channel_id)
        .where(
            delivery.c.state.in_(_COMING),
            delivery.c.due_at > moment,
            delivery.c.due_at <= moment + max(AHEAD),
            channel.c.removed_at.is_(None),
        )
    )
    found = defaultdict(list)
    for row in rows:
        found[row.channel_id].append(row.due_at)
    return found


def _let_go(connection: Connection, channel_id: str) -> None:
    connection.execute(
        update(health).where(health.c.channel_id == channel_id).values(claimed_until=None)
    )


def _checkup(row: Row[Any]) -> Checkup:
    return Checkup(
        verdict=row.verdict,
        sentence=row.sentence,
        warnings=row.warnings,
        access_ends_at=row.access_ends_at,
        checked_at=row.checked_at,
    )
