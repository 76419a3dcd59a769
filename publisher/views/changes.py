"""What was put in the outbox, and what a change would put there."""

from __future__ import annotations

from dataclasses import dataclass

from publisher.delivery import Operation
from publisher.planning import Line
from publisher.views.deliveries import DeliveryView


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """What `publish`, `correct` and `retract` put in the outbox, durably."""

    announcement_id: str
    revision: int
    deliveries: tuple[DeliveryView, ...]
    by_hand: tuple[tuple[str, str], ...] = ()  # channel name, what a person must do there
    notices: tuple[tuple[str, str], ...] = ()  # channel name, what a correction costs there


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanView:
    """What a correction or a withdrawal would do, before anybody does it."""

    announcement_id: str
    revision: int  # the new one, of a correction; the newest, of a withdrawal
    title: str
    operation: Operation  # UPDATE or RETRACT
    lines: tuple[Line, ...]  # one per channel
    token: str  # `correct` and `retract` take it as what was approved
