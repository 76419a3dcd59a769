"""Another hour for what is planned: the same text, and anew all that tells the date."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from publisher.announcement import Announcement
from publisher.channel import SupportsReservedLink
from publisher.delivery import Delivery
from publisher.planning.page import Target, page_of
from publisher.planning.plan import key
from publisher.planning.publication import LINK_WAIT
from publisher.rendition import Rendition
from publisher.showing import rendered, unread


@dataclass(frozen=True, slots=True)
class Planned:
    """A publication that nothing has begun yet, and the channel for which it is meant."""

    target: Target
    delivery: Delivery


def other_than_approved(announcement: Announcement, planned: Sequence[Planned]) -> tuple[str, ...]:
    """Return the channels that would be sent something else than was approved.

    There a channel's settings, its limits or Publisher itself changed since; else nothing but the
    date can be new after a move.
    """
    return tuple(
        one.target.name
        for one in planned
        if _renditions(announcement, one) != (one.delivery.rendition, one.delivery.without_link)
    )


def plan_move(
    announcement: Announcement, planned: Sequence[Planned], due_at: datetime
) -> tuple[Announcement, tuple[Delivery, ...]]:
    """Return the next revision, dated `due_at` (aware, UTC), and its deliveries under their ids."""
    moved = replace(
        announcement,
        revision=announcement.revision + 1,
        dated=due_at,
        canonical_url=_address(announcement, planned, due_at),
    )
    return moved, tuple(_at(moved, one, due_at) for one in planned)


def _address(
    announcement: Announcement, planned: Sequence[Planned], due_at: datetime
) -> str | None:
    """Return the page's address on the new day; the same wherever the day plays no part in it."""
    page = page_of([one.target for one in planned])
    if page is None or not isinstance(page.channel, SupportsReservedLink):
        return announcement.canonical_url
    unplaced = replace(announcement, canonical_url=None)
    before = page.channel.reserve(unplaced)
    after = page.channel.reserve(replace(unplaced, dated=due_at))
    return announcement.canonical_url if before == after else after


def _at(moved: Announcement, one: Planned, due_at: datetime) -> Delivery:
    rendition, without_link = _renditions(moved, one)
    waits = one.delivery.waits_for is not None
    return replace(
        one.delivery,
        revision=moved.revision,
        due_at=due_at,
        rendition=rendition,
        without_link=without_link,
        reserved_link=moved.canonical_url if waits else None,
        waits_until=due_at + LINK_WAIT if waits else None,
        text_key=key(unread(moved), one.target),
    )


def _renditions(announcement: Announcement, one: Planned) -> tuple[Rendition, Rendition | None]:
    """Return what goes out, and what instead when the page fails, if that was chosen."""
    channel, shown = one.target.channel, unread(announcement)
    unlinked = None
    if one.delivery.without_link is not None:
        unlinked = rendered(channel, replace(shown, canonical_url=None))
    return rendered(channel, shown), unlinked
