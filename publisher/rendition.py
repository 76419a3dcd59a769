"""Exactly what one channel will be sent. Computed by `render`, approved, kept, then published."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from publisher.announcement import Image


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
    title: str = ""
    html: str = ""
    link: str | None = None  # the address that the post carries or shows as a card
    images: tuple[Image, ...] = ()
    tags: tuple[str, ...] = ()
    length: Length | None = None
    fields: dict[str, str] = field(default_factory=dict)

    def with_link(self, reserved: str, actual: str) -> Rendition:
        """Return the same rendition with the reserved address replaced by the one really given."""
        if reserved == actual:
            return self

        def swap(text: str) -> str:
            return text.replace(reserved, actual)

        return replace(
            self,
            text=swap(self.text),
            html=swap(self.html),
            link=swap(self.link) if self.link else self.link,
            fields={name: swap(value) for name, value in self.fields.items()},
        )
