"""From an announcement to the message that would be sent. Pure and instant.

Slack's own markup cannot be escaped, so the message is a block of rich text, whose parts are named:
what people typed is shown as it is.
"""

from __future__ import annotations

import json
from typing import Any, Final

from channels._pictures import distinct
from publisher.announcement import Announcement
from publisher.rendition import Length, Rendition
from publisher.text.cleaning import one_line
from publisher.text.counting import utf16_units
from publisher.text.entities import Sort, spans
from publisher.text.hashtags import hashtags
from publisher.text.shortening import compose_post, own_text

# A new message may have 40,000, but an edit no more than this: what is sent must stay correctable.
MOST_IMAGES: Final = 10
LIMIT: Final = 4000  # UTF-16 units of the escaped text
BLOCKS: Final = "blocks"  # the field that holds the blocks, as JSON


def render(announcement: Announcement, names: tuple[str, ...]) -> Rendition:
    """Compute the message; `names` are those by which a text of the channel's own is looked for."""
    link = announcement.canonical_url
    text = compose_post(announcement, limit=LIMIT, count=count, link=link, names=names)
    title = "" if own_text(announcement, names) else one_line(announcement.title)
    if not f"{text}\n".startswith(f"{title}\n"):
        title = ""
    return Rendition(
        announcement_id=announcement.id,
        language=announcement.language,
        text=text,
        link=link if link and link in text else None,
        images=distinct(announcement.images)[:MOST_IMAGES],
        video=announcement.video,
        tags=hashtags(announcement.tags),
        length=Length(used=count(text), limit=LIMIT, unit="utf16"),
        fields={BLOCKS: json.dumps(_blocks(text, title), ensure_ascii=False)},
    )


def escaped(text: str) -> str:
    """Write a text as Slack wants it in a message's fallback, which notifications show."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def count(text: str) -> int:
    """How long Slack takes a text to be, at most."""
    return utf16_units(escaped(text))


def _blocks(text: str, title: str) -> list[dict[str, Any]]:
    elements: list[dict[str, Any]] = []
    if title:
        elements.append({"type": "text", "text": title, "style": {"bold": True}})
    done = len(title)
    for span in spans(text):
        if span.sort is Sort.URL and span.start >= done:
            if span.start > done:
                elements.append({"type": "text", "text": text[done : span.start]})
            elements.append({"type": "link", "url": text[span.start : span.end]})
            done = span.end
    if done < len(text):
        elements.append({"type": "text", "text": text[done:]})
    section = {"type": "rich_text_section", "elements": elements}
    return [{"type": "rich_text", "elements": [section]}] if elements else []
