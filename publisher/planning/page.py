"""The chosen channels, and the one whose page gives the address that the others carry."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from publisher.announcement import Announcement
from publisher.channel import Channel, SupportsReservedLink


@dataclass(frozen=True, slots=True)
class Target:
    """One chosen channel, opened."""

    channel_id: str
    name: str
    channel: Channel


def page_of(targets: Iterable[Target]) -> Target | None:
    """Return the channel whose page the others link to: the first that gives a public link."""
    for target in targets:
        able = target.channel.capabilities
        if able.gives_link and able.public and isinstance(target.channel, SupportsReservedLink):
            return target
    return None


def is_page(target: Target) -> bool:
    """Whether the others would link to this one."""
    return page_of([target]) is not None


def with_reserved_link(announcement: Announcement, targets: Sequence[Target]) -> Announcement:
    """Return the announcement with the address that its page will have, if a channel gives one."""
    page = page_of(targets)
    if page is None or not isinstance(page.channel, SupportsReservedLink):
        return announcement
    return dataclasses.replace(announcement, canonical_url=page.channel.reserve(announcement))
