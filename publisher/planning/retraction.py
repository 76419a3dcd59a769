"""A withdrawal: from wherever it is, or may be."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import datetime

from publisher.announcement import Announcement
from publisher.channel import Edit, SupportsRetract
from publisher.delivery import Operation
from publisher.planning.line import Fate, Line, by_hand, line
from publisher.planning.plan import Plan, change
from publisher.planning.standing import Standing
from publisher.sentence import say


def plan_retraction(
    announcement: Announcement, standings: Sequence[Standing], due_at: datetime, reason: str
) -> Plan:
    """Withdraw from every channel what is or may be there, and cancel what has not left yet."""
    deliveries = []
    for standing in standings:
        if standing.there and isinstance(standing.target.channel, SupportsRetract):
            withdrawal = change(announcement, standing, Operation.RETRACT, due_at)
            deliveries.append(dataclasses.replace(withdrawal, reason=reason))
    return Plan(
        tuple(deliveries),
        cancelled=tuple(d.id for s in standings for d in s.unsent),
        lines=tuple(withdrawn(s) for s in standings if s.there or s.unsent),
    )


def withdrawn(standing: Standing) -> Line:
    """Say what a withdrawal does on one channel, where something is, may be or was to come."""
    able = standing.target.channel.capabilities
    if not standing.there:
        return line(standing, Fate.CANCELLED, say("Pas encore paru : l'envoi est annulé."))
    if isinstance(standing.target.channel, SupportsRetract):
        if standing.receipt is None:
            sentence = say(
                "Publisher ne sait pas encore si l'annonce y est parue : il le vérifie, puis la"
                " retire."
            )
        else:
            sentence = say("Publisher la retire, et vérifie qu'elle n'y est plus.")
        return line(standing, Fate.WITHDRAWN, sentence)
    if not able.irrevocable:
        return line(standing, Fate.BY_HAND, by_hand(say("retirez-la")))
    if able.edit is Edit.CORRECTION:
        sentence = say(
            "Ce qui est envoyé ne peut pas être repris. Pour prévenir ceux qui l'ont reçu, corrigez"
            " l'annonce : un rectificatif leur est envoyé."
        )
    else:
        sentence = say("Ce qui est envoyé ne peut pas être repris.")
    return line(standing, Fate.CANNOT, sentence)
