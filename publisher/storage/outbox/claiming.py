"""Taking the next delivery of a lane: decided, fenced and durable before anything is sent."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection, bindparam, insert, select, update

from publisher.channel import Receipt
from publisher.delivery import Operation, State
from publisher.outbox import LeaseLost, Task, Work
from publisher.rendition import Rendition
from publisher.sentence import say
from publisher.storage.database import now
from publisher.storage.outbox.changing import change
from publisher.storage.outbox.leases import wake_up
from publisher.storage.outbox.ready import READY
from publisher.storage.outbox.rows import Stored, query, read
from publisher.storage.outbox.suspension import suspended
from publisher.storage.tables import attempt, channel, delivery

_FIRST: Final = (
    query()
    .where(delivery.c.channel_id == bindparam("channel_id"), READY)
    .order_by(delivery.c.priority.desc(), delivery.c.due_at, delivery.c.seq)
    .limit(1)
)


class _Hold(Exception):
    """The delivery cannot go out; `str()` is the sentence that says what a person must do."""


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
    if blocked or suspended(connection) is not None or _held(connection, channel_id):
        return None
    while True:
        found = read(connection, _FIRST, channel_id=channel_id, moment=moment)
        if not found:
            return None
        try:
            if found[0].delivery.state is State.UNCERTAIN:
                return _look_up(connection, found[0], owner, moment, lease)
            return _send(connection, found[0], owner, moment, lease)
        except _Hold as reason:
            change(connection, found[0], State.HELD, error=str(reason))
        except LeaseLost:  # cancelled at this very moment
            continue


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
    page = connection.execute(
        select(delivery.c.state, delivery.c.receipt).where(delivery.c.id == waiting.waits_for)
    ).first()
    if page is not None and page.state is State.DELIVERED and page.receipt.url:
        link: str = page.receipt.url
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
    raise _Hold(
        say(
            "L'annonce n'est pas encore sur ce canal : relancez d'abord son envoi, ou abandonnez"
            " cette demande."
        )
    )
