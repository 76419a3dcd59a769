"""A first publication: everything due at the same instant, the page ahead."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from publisher.announcement import Announcement
from publisher.delivery import Delivery, Operation, State, WithoutLink
from publisher.ids import new_id
from publisher.planning.page import Target, page_of, with_reserved_link
from publisher.planning.plan import Plan, key, priority
from publisher.rendition import Rendition
from publisher.showing import rendered, unread

LINK_WAIT: Final = timedelta(seconds=60)


def plan_publication(
    announcement: Announcement,
    targets: Sequence[Target],
    due_at: datetime,
    without_link: WithoutLink = WithoutLink.SEND,
    *,
    coming: str | None = None,
) -> Plan:
    """Make one publishing delivery per channel, all due at the same instant (aware, UTC).

    `coming` is the id of a page's delivery that is on its way already, to the canonical address.
    """
    page = None
    if coming is None:
        announcement = with_reserved_link(announcement, targets)
        page = page_of(targets)
    page_id = coming or (new_id() if page else None)
    shown = unread(announcement)
    deliveries = []
    for target in targets:
        waits = page_id is not None and target is not page and _carries(target)
        deliveries.append(
            Delivery(
                id=page_id if page_id and target is page else new_id(),
                announcement_id=announcement.id,
                revision=announcement.revision,
                channel_id=target.channel_id,
                operation=Operation.PUBLISH,
                state=State.QUEUED,
                due_at=due_at,
                priority=priority(announcement),
                rendition=rendered(target.channel, shown),
                reserved_link=announcement.canonical_url if waits else None,
                without_link=_fallback(shown, target, without_link) if waits else None,
                waits_for=page_id if waits else None,
                waits_until=due_at + LINK_WAIT if waits else None,
                text_key=key(shown, target),
            )
        )
    # The page first: posts that wait for it are then ready the moment it is there.
    deliveries.sort(key=lambda delivery: delivery.id != page_id)
    return Plan(tuple(deliveries))


def _fallback(announcement: Announcement, target: Target, choice: WithoutLink) -> Rendition | None:
    if choice is WithoutLink.HOLD:
        return None
    return rendered(target.channel, dataclasses.replace(announcement, canonical_url=None))


def _carries(target: Target) -> bool:
    return target.channel.capabilities.carries_link
