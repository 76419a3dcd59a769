"""Taking the next delivery of a lane: decided, fenced and durable before anything is sent."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection, Select, bindparam, insert, select, update

from publisher.channel import Receipt
from publisher.delivery import Delivery, Operation, State
from publisher.outbox import LeaseLost, Task, Work
from publisher.planning import PERHAPS_SENT
from publisher.rendition import Rendition
from publisher.sentence import say
from publisher.storage.database import now
from publisher.storage.outbox.changing import change
from publisher.storage.outbox.leases import wake_up
from publisher.storage.outbox.ready import LET_THROUGH, READY
from publisher.storage.outbox.rows import Stored, get, query, read
from publisher.storage.outbox.suspension import Stop, stop
from publisher.storage.tables import attempt, channel, delivery

_FIRST: Final = (
    query()
    .where(delivery.c.channel_id == bindparam("channel_id"), READY)
    .order_by(delivery.c.priority.desc(), delivery.c.due_at, delivery.c.seq)
    .limit(1)
)
_FIRST_LET_THROUGH: Final = _FIRST.where(LET_THROUGH)
_UNCERTAIN: Final = (
    query()
    .where(
        delivery.c.channel_id == bindparam("channel_id"),
        delivery.c.state == State.UNCERTAIN,
        READY,
    )
    .order_by(delivery.c.priority.desc(), delivery.c.due_at, delivery.c.seq)
    .limit(bindparam("most"))
)


class _Stop(Exception):
    """The delivery does not go out; `str()` is the sentence that says why."""

    state = State.HELD


class _Hold(_Stop):
    """A person must do something first; the sentence says what."""


class _Moot(_Stop):
    """There is nothing left to do."""

    state = State.CANCELLED


def claim_next(
    connection: Connection, channel_id: str, owner: str, lease: timedelta
) -> Work | None:
    """Take the lane's next delivery; None when the lane is held, blocked, or has nothing ready."""
    lane = connection.execute(
        select(channel.c.blocked_until)
        .where(channel.c.id == channel_id)
        .with_for_update(key_share=True)
    ).first()
    wake_up(connection)
    moment = now(connection)
    blocked = lane is None or (lane.blocked_until is not None and lane.blocked_until > moment)
    if blocked or _held(connection, channel_id):
        return None
    holding = stop(connection)
    while True:
        found = _first(connection, holding, channel_id, moment)
        if not found:
            return None
        try:
            if found[0].delivery.state is State.UNCERTAIN:
                return _look_up(connection, found[0], owner, moment, lease)
            return _send(connection, found[0], owner, moment, lease)
        except _Stop as reason:
            change(connection, found[0], reason.state, error=str(reason), next_at=None)
        except LeaseLost:  # cancelled at this very moment
            continue


def beside(connection: Connection, work: Work, most: int) -> tuple[Work, ...]:
    """Return what else is uncertain on the lane that `work` holds: reading it back does no harm."""
    if stop(connection) is not None:
        return ()
    moment = now(connection)
    found = read(
        connection, _UNCERTAIN, channel_id=work.delivery.channel_id, moment=moment, most=most
    )
    return tuple(
        replace(_looked_up(stored, work.owner, moment, work.lease), beside=True) for stored in found
    )


def _first(
    connection: Connection, holding: Stop | None, channel_id: str, moment: datetime
) -> tuple[Stored, ...]:
    """Read the lane's next delivery; during an emergency stop, of what was let through."""
    if holding is None:
        return read(connection, _FIRST, channel_id=channel_id, moment=moment)
    return read(
        connection,
        _FIRST_LET_THROUGH,
        channel_id=channel_id,
        moment=moment,
        allowed=holding.allowed,
    )


def _held(connection: Connection, channel_id: str) -> bool:
    holder = select(delivery.c.id).where(
        delivery.c.channel_id == channel_id, delivery.c.lease_owner.is_not(None)
    )
    return connection.execute(holder).first() is not None


def _look_up(
    connection: Connection, stored: Stored, owner: str, moment: datetime, lease: timedelta
) -> Work:
    connection.execute(
        update(delivery)
        .where(delivery.c.id == stored.delivery.id)
        .values(lease_owner=owner, lease_until=moment + lease, look_ups=stored.look_ups + 1)
    )
    return _looked_up(stored, owner, moment, lease)


def _looked_up(stored: Stored, owner: str, moment: datetime, lease: timedelta) -> Work:
    return Work(
        task=Task.LOOK_UP,
        delivery=stored.delivery,
        owner=owner,
        tries=stored.delivery.attempt - stored.round_from,
        look_ups=stored.look_ups + 1,
        claimed_at=moment,
        lease=lease,
        uncertain_since=stored.uncertain_since,
    )


def _send(
    connection: Connection, stored: Stored, owner: str, moment: datetime, lease: timedelta
) -> Work:
    before = stored.delivery
    if stored.channel_removed:
        raise _Hold(say("Le canal « {name} » a été retiré de Publisher.", name=stored.channel))
    if before.operation is not Operation.RETRACT and _withdrawn(connection, before, stored.seq):
        raise _Moot(say("Le retrait de l'annonce a été demandé entre-temps : rien n'est envoyé."))
    target = before.target
    if before.operation is not Operation.PUBLISH:
        target = _target(connection, stored)
    number = before.attempt + 1
    after = change(
        connection,
        stored,
        State.SENDING,
        attempt=number,
        target=target,
        sent=_linked(connection, stored),
        first_armed_at=before.first_armed_at or moment,
        next_at=None,
        lease_owner=owner,
        lease_until=moment + lease,
    )
    connection.execute(
        insert(attempt).values(
            delivery_id=before.id, number=number, started_at=moment, owner=owner, error=""
        )
    )
    return Work(
        task=Task.SEND,
        delivery=after,
        owner=owner,
        tries=number - stored.round_from,
        claimed_at=moment,
        lease=lease,
    )


def _linked(connection: Connection, stored: Stored) -> Rendition:
    """Return the rendition with the address that the page really got, or the approved fallback."""
    waiting = stored.delivery
    if waiting.waits_for is None:
        return waiting.rendition
    page = get(connection, waiting.waits_for)
    receipt = page.delivery.receipt if page.delivery.state is State.DELIVERED else None
    if receipt and receipt.url and not _withdrawn(connection, page.delivery, page.seq):
        link = receipt.url
        return waiting.rendition.with_link(waiting.reserved_link or link, link)
    if waiting.without_link is None:
        raise _Hold(
            say(
                "La page du site, dont cet envoi porte l'adresse, n'est pas publiée : relancez-la"
                " d'abord, puis cet envoi, ou abandonnez-le."
            )
        )
    return waiting.without_link


def _target(connection: Connection, stored: Stored) -> Receipt:
    """Return what an update or a retraction acts upon: the newest that the channel gave back."""
    before = stored.delivery
    done = connection.execute(
        select(delivery.c.operation, delivery.c.receipt)
        .where(
            delivery.c.announcement_id == before.announcement_id,
            delivery.c.channel_id == before.channel_id,
            delivery.c.seq < stored.seq,
            delivery.c.state == State.DELIVERED,
        )
        .order_by(delivery.c.seq.desc())
    ).all()
    if done and done[0].operation is Operation.RETRACT and before.operation is Operation.UPDATE:
        raise _Hold(say("L'annonce a été retirée de ce canal : il n'y a plus rien à corriger."))
    given: list[Receipt] = [row.receipt for row in done if row.operation is not Operation.RETRACT]
    if given:
        return given[0]
    if before.target is not None:
        return before.target
    if before.operation is Operation.RETRACT and not _perhaps_there(connection, stored):
        raise _Moot(say("Rien n'a été publié sur ce canal : il n'y a rien à retirer."))
    raise _Hold(
        say(
            "L'annonce n'est pas encore sur ce canal : relancez d'abord son envoi, ou abandonnez"
            " cette demande."
        )
    )


def _withdrawn(connection: Connection, published: Delivery, seq: int) -> bool:
    """Say whether a withdrawal was asked for after this delivery, and not given up."""
    later = _same_place(published).where(
        delivery.c.seq > seq,
        delivery.c.operation == Operation.RETRACT,
        delivery.c.state != State.CANCELLED,
    )
    return connection.execute(later).first() is not None


def _perhaps_there(connection: Connection, stored: Stored) -> bool:
    """Say whether an earlier publication is one that nobody knows the end of."""
    unknown = _same_place(stored.delivery).where(
        delivery.c.seq < stored.seq, delivery.c.state.in_(PERHAPS_SENT)
    )
    return connection.execute(unknown).first() is not None


def _same_place(known: Delivery) -> Select[str]:
    return select(delivery.c.id).where(
        delivery.c.announcement_id == known.announcement_id,
        delivery.c.channel_id == known.channel_id,
    )
