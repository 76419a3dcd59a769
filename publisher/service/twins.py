"""The guard against doubles, as sentences: where and when the same text went out, or will."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection

from publisher.delivery import Delivery, State
from publisher.errors import Duplicate
from publisher.sentence import say
from publisher.service.house import House
from publisher.storage import journal, preferences
from publisher.storage.database import now
from publisher.storage.outbox.twins import Twin, twin_of
from publisher.text.moments import near
from publisher.views import TwinView


def twins(
    connection: Connection, house: House, deliveries: Iterable[Delivery]
) -> tuple[TwinView, ...]:
    """Return what would go out a second time, one view per channel.

    Rehearsals are never held back: rehearsing again is what they are for.
    """
    window = preferences.duration(
        connection, preferences.DUPLICATE_WINDOW_KEY, preferences.DUPLICATE_WINDOW
    )
    found = []
    for delivery in deliveries:
        twin = twin_of(connection, delivery, window) if window else None
        if twin is not None and _public(connection, house, delivery):
            found.append(_view(twin, now(connection)))
    return tuple(found)


def refuse_twins(connection: Connection, house: House, deliveries: Iterable[Delivery]) -> None:
    """Raise `Duplicate` when something would go out a second time.

    Takes the journal's turn: of two processes that accept the same text at once, one is refused.
    """
    journal.take_turn(connection)
    found = twins(connection, house, deliveries)
    if found:
        raise Duplicate(" ".join(one.message for one in found))


def _public(connection: Connection, house: House, delivery: Delivery) -> bool:
    return house.open_in(connection, delivery.channel_id).capabilities.public


def _view(twin: Twin, moment: datetime) -> TwinView:
    values = {"channel": twin.channel, "title": twin.title, "when": near(twin.at, moment)}
    where = f", {twin.url}" if twin.url else ""
    match twin.state:
        case State.DELIVERED:
            sentence = say(
                "« {channel} » a déjà reçu ce texte {when} (« {title} »{where}).",
                where=where,
                **values,
            )
        case State.QUEUED | State.WAITING:
            sentence = say(
                "Ce texte est déjà prévu sur « {channel} » {when} (« {title} »).", **values
            )
        case State.HELD | State.MISSED:
            sentence = say(
                "Ce texte attend déjà votre décision pour « {channel} », dans les envois"
                " (« {title} », {when}).",
                **values,
            )
        case _:
            sentence = say(
                "Ce texte est peut-être déjà parti sur « {channel} » {when} (« {title} »)"
                " : Publisher le vérifie encore.",
                **values,
            )
    return TwinView(
        channel=twin.channel,
        announcement_id=twin.announcement_id,
        title=twin.title,
        state=twin.state,
        at=twin.at,
        url=twin.url,
        message=sentence,
    )
