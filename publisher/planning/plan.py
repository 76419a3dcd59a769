"""What will be done, and the delivery that does one change."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from publisher.announcement import Announcement, Kind
from publisher.delivery import Delivery, Operation, State
from publisher.ids import new_id
from publisher.likeness import text_key
from publisher.planning.page import Target
from publisher.planning.standing import Standing
from publisher.sentence import say

ALERT_PRIORITY: Final = 10
SHOWING: Final = frozenset({Operation.PUBLISH, Operation.UPDATE})  # what puts a text on a channel


@dataclass(frozen=True, slots=True)
class Plan:
    """What will be done, channel by channel, and what cannot be."""

    deliveries: tuple[Delivery, ...]
    cancelled: tuple[str, ...] = ()  # ids of deliveries that are no longer wanted
    unreachable: tuple[tuple[str, str], ...] = ()  # channel name, sentence: by hand, and why
    # Channel name, sentence: what a correction costs there, when it is more than an edit.
    notices: tuple[tuple[str, str], ...] = ()


def change(
    announcement: Announcement, standing: Standing, operation: Operation, due_at: datetime
) -> Delivery:
    """Return one operation on what stands on a channel, due at `due_at`."""
    return Delivery(
        id=new_id(),
        announcement_id=announcement.id,
        revision=announcement.revision,
        channel_id=standing.target.channel_id,
        operation=operation,
        state=State.QUEUED,
        due_at=due_at,
        priority=priority(announcement),
        rendition=standing.target.channel.render(announcement),
        target=standing.receipt,
        text_key=key(announcement, standing.target) if operation in SHOWING else None,
    )


def key(announcement: Announcement, target: Target) -> str | None:
    """Return what tells the text, without its page's address: that differs for the same text."""
    unlinked = replace(announcement, canonical_url=None)
    return text_key(target.channel.render(unlinked))


def priority(announcement: Announcement) -> int:
    """Return how far ahead of others its deliveries go."""
    return ALERT_PRIORITY if announcement.kind is Kind.ALERT else 0


def by_hand(what: str) -> str:
    """Say that a person has to do it; `what` is an imperative."""
    return say(
        "Ce canal ne permet pas de le faire depuis Publisher : {what} vous-même sur la plateforme.",
        what=what,
    )
