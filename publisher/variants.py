"""What differs on one channel: found, put and taken away again, by the channel's names.

A channel's names are those of `Channel.names`: its own, then its kind. What stands under its own
name comes before what stands under its kind, which holds for all channels of that kind.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from publisher.announcement import Announcement, Variant

NOTHING: Final = Variant()


def written(announcement: Announcement, names: Sequence[str]) -> tuple[str, ...]:
    """Return the names under which something differs, the most particular first."""
    return tuple(name for name in names if announcement.variants.get(name, NOTHING) != NOTHING)


def in_use(announcement: Announcement, names: Sequence[str]) -> Variant:
    """Return what differs on the channel, each thing from the most particular name that has it."""
    found = NOTHING
    for name in reversed(written(announcement, names)):
        own = announcement.variants[name]
        found = Variant(
            text=own.text if own.text.strip() else found.text,
            long_text=own.long_text or found.long_text,
            first_comment=own.first_comment if own.first_comment.strip() else found.first_comment,
        )
    return found


def adapted(announcement: Announcement, names: Sequence[str], variant: Variant) -> Announcement:
    """Return the announcement with `variant` where the channel's own is, or under its own name."""
    name = next(iter(written(announcement, names)), names[0])
    others = {key: own for key, own in announcement.variants.items() if key != name}
    if variant == NOTHING:
        return replace(announcement, variants=others)
    return replace(announcement, variants={**others, name: variant})


def common(announcement: Announcement, names: Sequence[str]) -> Announcement:
    """Return the announcement without anything that differs on the channel."""
    kept = {key: own for key, own in announcement.variants.items() if key not in names}
    return replace(announcement, variants=kept)
