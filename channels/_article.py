"""The HTML of an announcement as an article of a website, for the systems that manage websites.

What is made here stands the filters of such systems: escaped text, no bare line break (some glue
the words around it together), pictures addressed as `media:<sha256>` until their upload. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC
from html import escape
from typing import Final
from zoneinfo import ZoneInfo

from channels._words import Words, words
from publisher.announcement import Announcement, Event, Image, Link, Translation, Video
from publisher.text.cleaning import cleaned, one_line
from publisher.text.markdown import to_html
from publisher.text.slugs import slug

_PLACEHOLDER: Final = re.compile(r'src="media:([0-9a-f]{64})"')
_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_PRE: Final = re.compile(r"(<pre>.*?</pre>)", re.DOTALL)


def page_name(announcement: Announcement) -> str:
    """Return the last part of the page's address: no other announcement has it."""
    return f"{slug(announcement.title)}-{slug(announcement.id)[:6]}"


def anchor(announcement_id: str) -> str:
    """Return the id of the element around the text, by which a page is recognised as ours."""
    return f"annonce-{slug(announcement_id)}"


def enclosed(announcement: Announcement, inside: str) -> str:
    """Put the text in the element by which it is recognised."""
    mark = escape(anchor(announcement.id))
    return f'<div id="{mark}"{lang(announcement.language)}>{inside}</div>'


def expiry(announcement: Announcement) -> str:
    """Return the end as `YYYY-MM-DDTHH:MM:SS+00:00`, or "" when there is none."""
    if announcement.expires_at is None:
        return ""
    wall = announcement.expires_at.replace(tzinfo=ZoneInfo(announcement.time_zone))
    return wall.astimezone(UTC).isoformat(timespec="seconds")


def blocks(
    announcement: Announcement,
    body: str,
    *,
    summary: str = "",
    credited: Sequence[Image] = (),
    figures: Sequence[Image] = (),
    translations: Mapping[str, Translation] | None = None,
) -> Iterator[str]:
    """Yield the parts of the page: `credited` pictures are shown elsewhere, `figures` here."""
    said = words(announcement.language)
    if summary:
        yield f"<p><strong>{escape(summary)}</strong></p>"
    if announcement.event:
        yield _event(announcement.event, said)
    yield to_html(body)
    if announcement.link:
        yield _action(announcement.link)
    for image in credited:
        if one_line(image.credit):
            yield f"<p><small>{credit(image, said)}</small></p>"
    for image in figures:
        yield _figure(image, said)
    for language, translation in (translations or {}).items():
        yield _section(language, translation)


def with_pictures(html: str, attributes: Callable[[str], str]) -> str:
    """Put `attributes(sha256)`, `src` among them, in the place of `src="media:<sha256>"`."""
    return _PLACEHOLDER.sub(lambda found: attributes(found[1]), html)


def joined(html: str, line_break: str = "\n") -> str:
    """Leave no line break outside `<pre>`; inside, make it `line_break`."""
    return "".join(
        part.replace("\n", line_break) if part.startswith("<pre>") else part.replace("\n", " ")
        for part in _PRE.split(html)
    )


def lang(language: str) -> str:
    """Return the attribute for a BCP 47 language, or "" for what is none."""
    return f' lang="{language}"' if _LANGUAGE.fullmatch(language) else ""


def credit(shown: Image | Video, said: Words) -> str:
    """Return who made a picture or a film, as HTML."""
    what = said.video if isinstance(shown, Video) else said.photo
    return f"{what} {escape(one_line(shown.credit))}"


def _section(language: str, translation: Translation) -> str:
    lead = one_line(translation.summary)
    return (
        f"<section{lang(language)}>"
        f"<h2>{escape(one_line(translation.title))}</h2>"
        f"{f'<p><strong>{escape(lead)}</strong></p>' if lead else ''}"
        f"{to_html(cleaned(translation.body))}</section>"
    )


def _event(event: Event, said: Words) -> str:
    when = said.period(event.start, event.end)
    place = one_line(event.place)
    where = f"<br><strong>{said.where}</strong> {escape(place)}" if place else ""
    return f"<p><strong>{said.when}</strong> {escape(when)}{where}</p>"


def _action(link: Link) -> str:
    address = cleaned(link.url).strip()
    if not address.lower().startswith(("http://", "https://", "mailto:", "tel:")):
        return ""
    return f'<p><a href="{escape(address)}">{escape(one_line(link.label) or address)}</a></p>'


def _figure(image: Image, said: Words) -> str:
    caption = f"<figcaption>{credit(image, said)}</figcaption>" if one_line(image.credit) else ""
    alt = escape(one_line(image.alt))
    return f'<figure><img src="media:{image.sha256}" alt="{alt}">{caption}</figure>'
