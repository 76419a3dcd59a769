"""Exactly what one channel will be sent. Computed by `render`, approved, kept, then published."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from html import escape

from publisher.announcement import Image, Video
from publisher.text.tagging import tagged


@dataclass(frozen=True, slots=True)
class Length:
    """How long a text is, counted as the platform counts it."""

    used: int
    limit: int | None  # None: no limit
    unit: str  # a key of publisher.text.counting, such as "characters" or "graphemes"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendition:
    """What one channel is sent. `text` is what people read; `html` where a channel takes HTML.

    `fields` holds the rest of the request as plain strings, named by the adapter.
    """

    announcement_id: str
    language: str
    text: str
    following: tuple[str, ...] = ()  # the posts of a thread after the first, which is `text`
    first_comment: str = ""  # what is written under the post, in its own name, once it is there
    title: str = ""
    html: str = ""
    link: str | None = None  # the address that the post carries or shows as a card
    link_tags: str = ""  # what was added to the page's address, as `publisher.text.tagging` does
    images: tuple[Image, ...] = ()
    video: Video | None = None  # None also where a still of it is among the images
    tags: tuple[str, ...] = ()
    length: Length | None = None  # of a thread: of its longest post
    fields: dict[str, str] = field(default_factory=dict)

    def each(self) -> tuple[Rendition, ...]:
        """Return the posts of a thread, one by one: the first has all that is not text."""
        return (
            replace(self, following=(), first_comment=""),
            *(
                Rendition(announcement_id=self.announcement_id, language=self.language, text=text)
                for text in self.following
            ),
        )

    def with_link(self, reserved: str, actual: str) -> Rendition:
        """Return the same rendition with the reserved address replaced by the one really given.

        An address that carries tags keeps them, also where the real one has a query of its own.
        """
        if reserved == actual:
            return self
        new = {reserved: actual, tagged(reserved, self.link_tags): tagged(actual, self.link_tags)}
        written = {escape(before): escape(after) for before, after in new.items()}
        return replace(
            self,
            text=_swapped(self.text, new),
            following=tuple(_swapped(text, new) for text in self.following),
            first_comment=_swapped(self.first_comment, new),
            html=_swapped(self.html, written),
            link=_swapped(self.link, new) if self.link else self.link,
            fields={name: _swapped(value, new) for name, value in self.fields.items()},
        )


def _swapped(text: str, new: Mapping[str, str]) -> str:
    """Replace in one pass: the real address may begin as the reserved one does."""
    longest_first = sorted(new, key=len, reverse=True)
    return re.sub("|".join(map(re.escape, longest_first)), lambda found: new[found[0]], text)
