"""Pre-publication checks of the content, whatever the channel: one file per concern.

What one platform would refuse is its adapter's to say. All checks are pure; an expiry is compared
with `Announcement.dated`, the instant of publication.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from publisher.announcement import Announcement
from publisher.checks import (
    body,
    event,
    expiry,
    images,
    invisible,
    language,
    links,
    plain_language,
    summary,
    tags,
    title,
    video,
)
from publisher.problem import Problem

_CHECKS: Final[tuple[Callable[[Announcement], list[Problem]], ...]] = (
    title.check,
    summary.check,
    body.check,
    images.check,
    video.check,
    links.check,
    tags.check,
    event.check,
    expiry.check,
    language.check,
    invisible.check,
    plain_language.check,
)


def run(announcement: Announcement) -> list[Problem]:
    """Return what every check found, in the order of the form that the officer fills in."""
    return [problem for check in _CHECKS for problem in check(announcement)]
