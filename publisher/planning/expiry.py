"""The end of an announcement: withdrawn by the same path as a person would, said beforehand."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final

from publisher.announcement import Announcement
from publisher.channel import Capabilities
from publisher.delivery import Delivery, Operation, State
from publisher.planning.line import Fate, Line, line
from publisher.planning.plan import SHOWING, Plan, change
from publisher.planning.retraction import withdrawn
from publisher.planning.standing import Standing
from publisher.sentence import say

# Readers find it where the page was, in their language.
REASONS: Final = {
    "fr": "L'annonce est arrivée à son terme",
    "nl": "Het bericht is afgelopen",
    "de": "Die Mitteilung ist abgelaufen",
    "en": "The announcement has come to its end",
}


def plan_expiry(
    announcement: Announcement, standings: Sequence[Standing], due_at: datetime
) -> Plan:
    """Withdraw what has come to its end, and cancel what has not left yet.

    What the platform ends by itself is left to it, and a withdrawal that was asked for stands.
    Where only a person can withdraw, the delivery is made all the same: the outbox then asks them.
    """
    ending = [s for s in standings if not s.leaving]
    deliveries: list[Delivery] = []
    lines: list[Line] = []
    for standing in ending:
        found = _ended(announcement, standing)
        if found is None:
            continue
        lines.append(found)
        if found.fate in (Fate.WITHDRAWN, Fate.BY_HAND):
            withdrawal = change(announcement, standing, Operation.RETRACT, due_at)
            deliveries.append(dataclasses.replace(withdrawal, reason=_reason(announcement)))
    return Plan(
        tuple(deliveries),
        cancelled=tuple(d.id for s in ending for d in s.unsent),
        lines=tuple(lines),
    )


def foretold(announcement: Announcement, channels: Iterable[tuple[str, Capabilities]]) -> str:
    """Say what the end of an announcement will do on these channels; "" when it has no end."""
    wall = announcement.expires_at
    if wall is None:
        return ""
    parts: dict[str, list[str]] = {}
    for name, able in channels:
        parts.setdefault(_future(able), []).append(name)
    told = " ; ".join(f"{what} {', '.join(parts[what])}" for what in _ORDER if what in parts)
    return say(
        "Le {day} à {hour} ({zone}), l'annonce arrive à son terme : {told}.",
        day=f"{wall:%d/%m/%Y}",
        hour=f"{wall:%H:%M}",
        zone=announcement.time_zone,
        told=told,
    )


_WITHDRAWN: Final = say("Publisher la retire de")
_BY_ITSELF: Final = say("la plateforme la retire elle-même de")
_BY_HAND: Final = say("vous la retirez vous-même de")
_STAYS: Final = say("elle reste, sans retour possible, sur")
_ORDER: Final = (_WITHDRAWN, _BY_ITSELF, _BY_HAND, _STAYS)


def _future(able: Capabilities) -> str:
    if able.ends_itself:
        return _BY_ITSELF
    if able.retract:
        return _WITHDRAWN
    return _STAYS if able.irrevocable else _BY_HAND


def _ended(announcement: Announcement, standing: Standing) -> Line | None:
    if not standing.there and not standing.unsent:
        return None
    able = standing.target.channel.capabilities
    if standing.there and able.ends_itself and _knows(standing, announcement.revision):
        sentence = say("La plateforme connaît la fin de l'annonce, et la retire elle-même.")
        return line(standing, Fate.ENDS_ITSELF, sentence)
    return withdrawn(standing)


def _knows(standing: Standing, revision: int) -> bool:
    """Whether the platform was told of this revision, and so of its end."""
    told = [
        d.revision
        for d in (*standing.earlier, standing.newest)
        if d.operation in SHOWING and d.state is State.DELIVERED
    ]
    return bool(told) and told[-1] == revision


def _reason(announcement: Announcement) -> str:
    return REASONS.get(announcement.language.split("-")[0].lower(), REASONS["fr"])
