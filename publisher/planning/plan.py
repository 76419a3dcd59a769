"""What will be done, and the delivery that does one change."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from publisher.announcement import Announcement, Kind
from publisher.delivery import Delivery, Operation, State
from publisher.ids import new_id
from publisher.likeness import text_key
from publisher.planning.line import COSTLY, LEFT, Line
from publisher.planning.page import Target
from publisher.planning.standing import Standing
from publisher.showing import rendered, unread

ALERT_PRIORITY: Final = 10
SHOWING: Final = frozenset({Operation.PUBLISH, Operation.UPDATE})  # what puts a text on a channel


@dataclass(frozen=True, slots=True)
class Plan:
    """What will be done, channel by channel, and what cannot be."""

    deliveries: tuple[Delivery, ...]
    cancelled: tuple[str, ...] = ()  # ids of deliveries that are no longer wanted
    lines: tuple[Line, ...] = ()  # of a change: what a person approves

    @property
    def unreachable(self) -> tuple[tuple[str, str], ...]:
        """Channel name and sentence where Publisher does nothing: by hand, or why not."""
        return tuple((line.channel, line.sentence) for line in self.lines if line.fate in LEFT)

    @property
    def notices(self) -> tuple[tuple[str, str], ...]:
        """Channel name and sentence where a correction costs more than an edit."""
        return tuple((line.channel, line.sentence) for line in self.lines if line.fate in COSTLY)


def change(
    announcement: Announcement, standing: Standing, operation: Operation, due_at: datetime
) -> Delivery:
    """Return one operation on what stands on a channel, due at `due_at`."""
    shown = unread(announcement) if operation is Operation.PUBLISH else announcement
    return Delivery(
        id=new_id(),
        announcement_id=announcement.id,
        revision=announcement.revision,
        channel_id=standing.target.channel_id,
        operation=operation,
        state=State.QUEUED,
        due_at=due_at,
        priority=priority(announcement),
        rendition=rendered(standing.target.channel, shown),
        target=standing.receipt,
        text_key=key(shown, standing.target) if operation in SHOWING else None,
    )


def key(announcement: Announcement, target: Target) -> str | None:
    """Return what tells the text, without its page's address: that differs for the same text."""
    unlinked = replace(announcement, canonical_url=None)
    return text_key(rendered(target.channel, unlinked))


def priority(announcement: Announcement) -> int:
    """Return how far ahead of others its deliveries go."""
    return ALERT_PRIORITY if announcement.kind is Kind.ALERT else 0
