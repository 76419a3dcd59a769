"""The first comment, which a town puts under its own post: a link, hashtags, a practical detail."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from publisher.announcement import Announcement
from publisher.text.cleaning import cleaned

PAGE: Final = "{lien}"  # written by the officer, where the address of the page is to stand


def written_comment(announcement: Announcement, names: Sequence[str]) -> str:
    """Return the first comment as the officer wrote it for the channel of these names, or ""."""
    for name in names:
        own = announcement.variants.get(name)
        if own is not None and (text := cleaned(own.first_comment).strip()):
            return text
    return ""


def first_comment(announcement: Announcement, names: Sequence[str]) -> str:
    """Return the first comment as it is sent, or "".

    `PAGE` becomes the page's address, else that of the announcement's own link; a line that has
    neither to show is left out.
    """
    text, address = written_comment(announcement, names), comment_link(announcement)
    if not address:
        lines = [line for line in text.split("\n") if PAGE not in line]
        return "\n".join(lines).strip()
    return text.replace(PAGE, address)


def comment_link(announcement: Announcement) -> str:
    """Return what stands for `PAGE`, or ""."""
    own = announcement.link.url.strip() if announcement.link else ""
    return announcement.canonical_url or own
