"""Another hour for what is planned: all of an announcement that nothing has begun, or none of it.

The state stays, so the new revision is what tells a claim that read the row before: it is part of
the fence of every change (`changing`), and the claim then finds nothing and reads again.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from sqlalchemy import Connection, update

from publisher.delivery import Delivery, Operation, State
from publisher.errors import InputError
from publisher.sentence import say
from publisher.storage.database import now
from publisher.storage.outbox.people import STATE_WORDS
from publisher.storage.outbox.rows import Stored, query, read
from publisher.storage.tables import delivery

_COLUMNS: Final = (
    "revision", "due_at", "rendition", "without_link", "reserved_link", "waits_until", "text_key",
)  # fmt: skip


def movable(connection: Connection, announcement_id: str) -> tuple[Delivery, ...]:
    """Return what is planned of an announcement, oldest first.

    Raises `InputError` when nothing is, or when something of it has begun, with the channels.
    """
    wanted = query().where(
        delivery.c.announcement_id == announcement_id, delivery.c.state != State.CANCELLED
    )
    found = read(connection, wanted.order_by(delivery.c.seq))
    if not found:
        raise InputError(say("Rien de cette annonce n'est prévu : il n'y a rien à déplacer."))
    begun = [stored for stored in found if not _untouched(stored)]
    if begun:
        raise InputError(
            say(
                "L'annonce n'est plus seulement prévue, et rien n'est déplacé ({channels}).",
                channels=" ; ".join(dict.fromkeys(map(_told, begun))),
            )
        )
    return tuple(stored.delivery for stored in found)


def move(connection: Connection, planned: Iterable[tuple[Delivery, Delivery]]) -> None:
    """Make of each planned delivery (before, after); all, or `InputError` with the channel.

    Raise it out of the transaction: what was moved before is then as it was.
    """
    moment = now(connection)
    for before, after in planned:
        moved = connection.execute(
            update(delivery)
            .where(
                delivery.c.id == before.id,
                delivery.c.state == State.QUEUED,
                delivery.c.attempt == 0,
                delivery.c.revision == before.revision,
                delivery.c.lease_owner.is_(None),
            )
            .values({name: getattr(after, name) for name in _COLUMNS} | {"updated_at": moment})
        )
        if not moved.rowcount:
            raise _overtaken(connection, before)


def _untouched(stored: Stored) -> bool:
    planned = stored.delivery
    return (
        planned.operation is Operation.PUBLISH
        and planned.state is State.QUEUED
        and planned.attempt == 0
    )


def _told(stored: Stored) -> str:
    begun = stored.delivery
    words = STATE_WORDS[begun.state]
    if begun.state is State.QUEUED:
        other = say("une autre demande y attend son tour")
        words = say("il a déjà commencé") if begun.attempt else other
    return say("« {channel} » : {words}", channel=stored.channel, words=words)


def _overtaken(connection: Connection, before: Delivery) -> InputError:
    (stored,) = read(connection, query().where(delivery.c.id == before.id))
    return InputError(
        say(
            "L'envoi sur « {channel} » vient de commencer ou de changer : rien n'est déplacé.",
            channel=stored.channel,
        )
    )
