"""From an announcement to the message that would be sent. Pure and instant.

Discord reads a message as Markdown, so what people typed is escaped; the escapes count too.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from channels._pictures import distinct
from publisher.announcement import Announcement, Image, Video
from publisher.rendition import Length, Rendition
from publisher.text.cleaning import cleaned, one_line
from publisher.text.counting import characters
from publisher.text.entities import Sort, spans
from publisher.text.hashtags import hashtags
from publisher.text.shortening import compose_post, own_text, shorten

LIMIT: Final = 2000  # code points of the Markdown: Discord's interface is written in Python
MOST_IMAGES: Final = 10
ALT: Final = 1024  # characters
CONTENT: Final = "content"  # the field that holds the Markdown
_BOLD: Final = "****"
_MARKUP: Final = re.compile(r"[\\*_~|`<\[]")
# At the beginning of a line: headings, small print, quotations. Lists are meant as lists. What
# follows is not looked at, so that the words of a text never count less than the whole.
_LINE_MARKUP: Final = re.compile(r"^([ \t]*)(?=#|-#|>)", re.MULTILINE)


def render(announcement: Announcement, names: tuple[str, ...]) -> Rendition:
    """Compute the message; `names` are those by which a text of the channel's own is looked for."""
    link = announcement.canonical_url
    title = "" if own_text(announcement, names) else one_line(announcement.title)
    text = compose_post(
        announcement,
        limit=LIMIT - (len(_BOLD) if title else 0),
        count=_length,
        link=link,
        names=names,
    )
    content = markdown(text, title)
    return Rendition(
        announcement_id=announcement.id,
        language=announcement.language,
        text=text,
        link=link if link and link in text else None,
        images=_pictures(announcement.images),
        video=_video(announcement.video),
        tags=hashtags(announcement.tags),
        length=Length(used=characters(content), limit=LIMIT, unit="characters"),
        fields={CONTENT: content},
    )


def markdown(text: str, title: str = "") -> str:
    """Write a text that Discord will show as it is, the title at its beginning in bold."""
    if title and f"{text}\n".startswith(f"{title}\n"):
        return f"**{escaped(title)}**{escaped(text[len(title) :])}"
    return escaped(text)


def escaped(text: str) -> str:
    """Escape what is markup to Discord, but not in addresses, which it leaves alone."""
    parts, done = [], 0
    for span in spans(text):
        if span.sort is Sort.URL:
            parts += [_escape(text[done : span.start]), text[span.start : span.end]]
            done = span.end
    parts.append(_escape(text[done:]))
    return "".join(parts)


def whole_length(announcement: Announcement, names: tuple[str, ...]) -> int:
    """How long the message would be without any limit."""
    link = announcement.canonical_url
    whole = compose_post(announcement, limit=None, count=_length, link=link, names=names)
    title = "" if own_text(announcement, names) else one_line(announcement.title)
    return characters(markdown(whole, title))


def _length(text: str) -> int:
    """Count with the escapes."""
    return characters(escaped(text))


def _escape(text: str) -> str:
    return _LINE_MARKUP.sub(r"\1\\", _MARKUP.sub(r"\\\g<0>", text))


def _video(video: Video | None) -> Video | None:
    if video is None:
        return None
    return replace(video, alt=shorten(cleaned(video.alt).strip(), ALT, characters))


def _pictures(images: tuple[Image, ...]) -> tuple[Image, ...]:
    return tuple(
        replace(image, alt=shorten(cleaned(image.alt).strip(), ALT, characters))
        for image in distinct(images)[:MOST_IMAGES]
    )
