"""From an announcement to the message that would be sent. Pure and instant."""

from __future__ import annotations

import json
from dataclasses import replace
from html import escape
from typing import Any, Final

import nh3

from channels._pictures import distinct
from channels.matrix.limits import (
    ALT_CHARACTERS,
    ENVELOPE_BYTES,
    EVENT_BYTES,
    MOST_IMAGES,
    TEXT_BYTES,
)
from publisher.announcement import Announcement, Image, Kind, Video
from publisher.rendition import Length, Rendition
from publisher.text.cleaning import cleaned, one_line
from publisher.text.counting import characters, utf8_bytes
from publisher.text.entities import Sort, spans
from publisher.text.hashtags import hashtags
from publisher.text.markdown import SCHEMES, to_html
from publisher.text.shortening import compose_post, own_text, shorten
from publisher.text.when import when_and_where

# What the protocol lets a message hold, and Publisher writes.
_TAGS: Final = frozenset({
    "p", "br", "strong", "em", "a", "ul", "ol", "li", "h2", "h3", "h4", "h5", "h6", "hr",
    "blockquote", "pre", "code", "table", "thead", "tbody", "tr", "th", "td", "del",
})  # fmt: skip


def render(announcement: Announcement, names: tuple[str, ...]) -> Rendition:
    """Compute the message; `names` are those by which a text of the channel's own is looked for."""
    link = announcement.canonical_url
    whole = compose_post(announcement, limit=None, count=utf8_bytes, link=link, names=names)
    text = whole
    if utf8_bytes(whole) > TEXT_BYTES:
        text = compose_post(
            announcement, limit=TEXT_BYTES, count=utf8_bytes, link=link, names=names
        )
    html = _formatted(announcement, names, link) if text == whole else _paragraphs(text)
    if not fits(text, html):
        html = ""
    return Rendition(
        announcement_id=announcement.id,
        language=announcement.language,
        text=text,
        html=html,
        link=link if link and link in text else None,
        images=_pictures(distinct(announcement.images)),
        video=_film(announcement.video),
        tags=hashtags(announcement.tags),
        length=Length(used=utf8_bytes(text), limit=TEXT_BYTES, unit="bytes"),
    )


def fits(text: str, html: str) -> bool:
    """Whether a server takes the message, and later an edit of it, which holds its text twice."""
    content: dict[str, Any] = {"body": text, "formatted_body": html}
    return 2 * utf8_bytes(json.dumps(content, ensure_ascii=False)) <= EVENT_BYTES - ENVELOPE_BYTES


def _formatted(announcement: Announcement, names: tuple[str, ...], link: str | None) -> str:
    """Write what `compose_post` writes, with the markup of the text."""
    own = own_text(announcement, names)
    summary = cleaned(announcement.summary).strip()
    blocks = []
    if own:
        blocks.append(_paragraphs(own))
    else:
        title = one_line(announcement.title)
        blocks.append(f"<p><strong>{escape(title, quote=False)}</strong></p>" if title else "")
        blocks.append(_paragraphs(summary) if summary else to_html(announcement.body))
        if announcement.kind is Kind.EVENT and announcement.event:
            blocks.append(_paragraphs(when_and_where(announcement.event)))
    blocks.append(_links(announcement, own, link))
    said = own.casefold()
    tags = [tag for tag in hashtags(announcement.tags) if tag.casefold() not in said]
    blocks.append(_paragraphs(" ".join(tags)))
    return _clean("".join(blocks))


def _links(announcement: Announcement, own: str, link: str | None) -> str:
    call = announcement.link
    lines = []
    if call and one_line(call.url) and one_line(call.url) not in (link, *own.split()):
        lines.append(_anchor(one_line(call.url), one_line(call.label)))
    if link and link not in own.split():
        lines.append(_anchor(link))
    return f"<p>{'<br>'.join(lines)}</p>" if lines else ""


def _anchor(url: str, label: str = "") -> str:
    if url.partition(":")[0].lower() not in SCHEMES:
        return escape(f"{label} {url}".strip(), quote=False)
    return f'<a href="{escape(url)}">{escape(label or url, quote=False)}</a>'


def _paragraphs(text: str) -> str:
    """Put plain text into paragraphs, and make its addresses links."""
    if not text:
        return ""
    pieces, done = [], 0
    for span in spans(text):
        if span.sort is Sort.URL:
            pieces += [
                escape(text[done : span.start], quote=False),
                _anchor(text[span.start : span.end]),
            ]
            done = span.end
    pieces.append(escape(text[done:], quote=False))
    return "".join(
        f"<p>{block.replace(chr(10), '<br>')}</p>" for block in "".join(pieces).split("\n\n")
    )


def _clean(html: str) -> str:
    return nh3.clean(
        html.replace("<s>", "<del>").replace("</s>", "</del>"),
        tags=set(_TAGS),
        attributes={"a": {"href"}, "ol": {"start"}},
        url_schemes=set(SCHEMES),
        link_rel=None,
    )


def _pictures(images: tuple[Image, ...]) -> tuple[Image, ...]:
    return tuple(replace(image, alt=_described(image.alt)) for image in images[:MOST_IMAGES])


def _film(video: Video | None) -> Video | None:
    return replace(video, alt=_described(video.alt)) if video else None


def _described(alt: str) -> str:
    return shorten(cleaned(alt).strip(), ALT_CHARACTERS, characters)
