"""A withdrawal: from wherever it is, or may be."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import datetime

from publisher.announcement import Announcement
from publisher.channel import SupportsRetract
from publisher.delivery import Operation
from publisher.planning.plan import Plan, by_hand, change
from publisher.planning.standing import Standing


def plan_retraction(
    announcement: Announcement, standings: Sequence[Standing], due_at: datetime, reason: str
) -> Plan:
    """Withdraw from every channel what is or may be there, and cancel what has not left yet."""
    deliveries, unreachable = [], []
    for standing in standings:
        if not standing.there:
            continue
        if isinstance(standing.target.channel, SupportsRetract):
            withdrawal = change(announcement, standing, Operation.RETRACT, due_at)
            deliveries.append(dataclasses.replace(withdrawal, reason=reason))
        else:
            unreachable.append((standing.target.name, by_hand("retirez")))
    cancelled = tuple(d.id for s in standings for d in s.unsent)
    return Plan(tuple(deliveries), cancelled, tuple(unreachable))
