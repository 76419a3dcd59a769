"""Looking at the outbox without touching it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, func, or_, select

from publisher.delivery import WAIT_FOR_A_PERSON, Attempt, Delivery, Operation, State
from publisher.errors import NotFound
from publisher.rendition import Rendition
from publisher.sentence import say
from publisher.storage import typed_ids
from publisher.storage.outbox import rows
from publisher.storage.tables import attempt, channel, delivery


def get(connection: Connection, id: str) -> Delivery:
    """Return one delivery; raises `NotFound`."""
    return rows.get(connection, id).delivery


def several(connection: Connection, ids: Sequence[str]) -> tuple[Delivery, ...]:
    """Return these deliveries, in their order; those that do not exist are left out."""
    found = rows.read_all(connection, ids)
    return tuple(found[id].delivery for id in ids if id in found)


def of_announcement(connection: Connection, announcement_id: str) -> tuple[Delivery, ...]:
    """Return every delivery of one announcement, oldest first."""
    chosen = rows.query().where(delivery.c.announcement_id == announcement_id)
    found = rows.read(connection, chosen.order_by(delivery.c.seq))
    return tuple(stored.delivery for stored in found)


def beginning_with(connection: Connection, typed: str) -> tuple[str, ...]:
    """Return up to two ids of deliveries that begin as a person typed."""
    return typed_ids.beginning_with(connection, delivery.c.id, typed)


def resolve(connection: Connection, typed: str) -> str:
    """Return the whole id of which a person typed all or the beginning; raises `NotFound`."""
    found = beginning_with(connection, typed)
    if len(found) > 1:
        raise NotFound(
            say("Plusieurs envois commencent par « {typed} » : donnez plus de lettres.",
                typed=typed)
        )  # fmt: skip
    if not found:
        raise NotFound(
            say("L'envoi « {id} » n'existe pas : « publisher waiting » les montre.", id=typed)
        )
    return found[0]


def recent(connection: Connection, limit: int = 200) -> tuple[Delivery, ...]:
    """Return the deliveries last put in the outbox and all that are not settled, newest first.

    And the others of their announcements.
    """
    newest = select(delivery.c.seq).order_by(delivery.c.seq.desc()).limit(limit).scalar_subquery()
    unsettled = delivery.c.state.in_((*rows.OPEN, *WAIT_FOR_A_PERSON))
    concerned = select(delivery.c.announcement_id).where(or_(delivery.c.seq.in_(newest), unsettled))
    chosen = rows.query().where(delivery.c.announcement_id.in_(concerned))
    found = rows.read(connection, chosen.order_by(delivery.c.seq.desc()))
    return tuple(stored.delivery for stored in found)


def waiting(connection: Connection) -> tuple[Delivery, ...]:
    """Return everything that waits for a person's word, the first due first."""
    chosen = rows.query().where(delivery.c.state.in_(WAIT_FOR_A_PERSON))
    found = rows.read(connection, chosen.order_by(delivery.c.due_at, delivery.c.seq))
    return tuple(stored.delivery for stored in found)


def being_sent(connection: Connection) -> tuple[Delivery, ...]:
    """Return what is on its way at this moment, oldest first."""
    chosen = rows.query().where(delivery.c.state == State.SENDING).order_by(delivery.c.seq)
    return tuple(stored.delivery for stored in rows.read(connection, chosen))


def unsettled(connection: Connection) -> tuple[Delivery, ...]:
    """Return everything that something still happens to by itself, oldest first."""
    chosen = rows.query().where(delivery.c.state.in_(rows.OPEN)).order_by(delivery.c.seq)
    return tuple(stored.delivery for stored in rows.read(connection, chosen))


def count_unsettled(connection: Connection) -> int:
    """Return of how many announcements something still happens by itself."""
    several = func.count(delivery.c.announcement_id.distinct())
    return connection.execute(select(several).where(delivery.c.state.in_(rows.OPEN))).scalar_one()


def attempts(connection: Connection, announcement_id: str) -> dict[str, tuple[Attempt, ...]]:
    """Return the attempts of every delivery of one announcement, by delivery, oldest first."""
    query = (
        select(attempt)
        .join(delivery, delivery.c.id == attempt.c.delivery_id)
        .where(delivery.c.announcement_id == announcement_id)
        .order_by(delivery.c.seq, attempt.c.number)
    )
    found = defaultdict(list)
    for row in connection.execute(query).mappings():
        found[row["delivery_id"]].append(Attempt(**row))
    return {id: tuple(those) for id, those in found.items()}


def sent_of(connection: Connection, announcement_id: str) -> dict[int, dict[str, Rendition]]:
    """Return what was really sent, by revision and then by the channel's name."""
    query = (
        select(delivery.c.revision, channel.c.name, delivery.c.sent)
        .join(channel, channel.c.id == delivery.c.channel_id)
        .where(
            delivery.c.announcement_id == announcement_id,
            delivery.c.operation != Operation.RETRACT,
            delivery.c.state == State.DELIVERED,
        )
        .order_by(delivery.c.seq)
    )
    found: dict[int, dict[str, Rendition]] = {}
    for row in connection.execute(query):
        found.setdefault(row.revision, {})[row.name] = row.sent
    return found


def addresses(connection: Connection) -> frozenset[str]:
    """Return every address at which something of Publisher's was ever published."""
    receipts = select(delivery.c.receipt).where(delivery.c.receipt.is_not(None))
    found = connection.execute(receipts).scalars()
    return frozenset(receipt.url for receipt in found if receipt.url)


def standing_of(
    connection: Connection, announcement_ids: Sequence[str]
) -> dict[str, list[tuple[str, State, datetime]]]:
    """Return, by announcement, the name, state and time of the newest delivery per channel."""
    newest = (
        select(func.max(delivery.c.seq))
        .where(delivery.c.announcement_id.in_(announcement_ids))
        .group_by(delivery.c.announcement_id, delivery.c.channel_id)
    )
    query = (
        select(delivery.c.announcement_id, channel.c.name, delivery.c.state, delivery.c.due_at)
        .join(channel, channel.c.id == delivery.c.channel_id)
        .where(delivery.c.seq.in_(newest))
        .order_by(channel.c.position)
    )
    found: dict[str, list[tuple[str, State, datetime]]] = {}
    for row in connection.execute(query):
        found.setdefault(row.announcement_id, []).append((row.name, row.state, row.due_at))
    return found


def touched_since(
    connection: Connection, moment: datetime | None
) -> tuple[tuple[str, datetime], ...]:
    """Return what changed at or after `moment`, oldest first; with None the newest change only."""
    query = select(delivery.c.id, delivery.c.updated_at)
    if moment is None:
        query = query.order_by(delivery.c.updated_at.desc(), delivery.c.seq.desc()).limit(1)
    else:
        query = query.where(delivery.c.updated_at >= moment).order_by(
            delivery.c.updated_at, delivery.c.seq
        )
    return tuple((row.id, row.updated_at) for row in connection.execute(query))
