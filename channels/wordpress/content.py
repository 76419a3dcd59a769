"""From an announcement to the HTML of a post. Pure.

WordPress changes what it shows: it turns line breaks into `<br>`, runs `[shortcodes]`, and lets an
editor's HTML through unfiltered. What is made here stands all of that: escaped text, no line break
outside `<pre>`, no bare bracket. Pictures are addressed as `media:<sha256>` until their upload.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import escape
from typing import Final

from channels.wordpress.settings import WordPressSettings
from channels.wordpress.words import Words, words
from publisher.announcement import Announcement, Event, Image, Link
from publisher.rendition import Length, Rendition
from publisher.text.cleaning import cleaned, one_line
from publisher.text.markdown import to_html, to_plain
from publisher.text.slugs import slug

MOST_IMAGES: Final = 20
_PLACEHOLDER: Final = re.compile(r'src="media:([0-9a-f]{64})"')
_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_PRE: Final = re.compile(r"(<pre>.*?</pre>)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Attachment:
    """A picture in the site's library."""

    id: int
    url: str


def render(announcement: Announcement, settings: WordPressSettings, channel: str) -> Rendition:
    """Compute the post; `channel` is its name, by which a variant may be addressed."""
    variant = announcement.variants.get(channel) or announcement.variants.get("wordpress")
    body = cleaned(variant.text if variant else announcement.body)
    summary = one_line("" if variant else announcement.summary)
    plain = "\n\n".join(part for part in (summary, to_plain(body).strip()) if part)
    title = one_line(announcement.title) or plain.split("\n", 1)[0][:120] or "Annonce"
    images = announcement.images[:MOST_IMAGES]
    inside = "".join(_blocks(announcement, body, summary, settings))
    return Rendition(
        announcement_id=announcement.id,
        language=announcement.language,
        title=title,
        text=f"{title}\n\n{plain}".strip(),
        html=(
            f'<div id="{escape(anchor(announcement.id))}"{_lang(announcement.language)}>'
            f"{_settled(inside)}</div>"
        ),
        images=images,
        tags=tuple(dict.fromkeys(tag for tag in map(one_line, announcement.tags) if tag)),
        length=Length(len(plain), None, "characters"),
        fields={"slug": page_name(announcement), "excerpt": summary},
    )


def page_name(announcement: Announcement) -> str:
    """Return the last part of the post's address: no other announcement has it."""
    return f"{slug(announcement.title)}-{slug(announcement.id)[:6]}"


def anchor(announcement_id: str) -> str:
    """Return the id of the element around the text, by which a post is recognised as ours."""
    return f"annonce-{slug(announcement_id)}"


def with_pictures(html: str, attachments: Mapping[str, Attachment]) -> str:
    """Put the addresses of uploaded pictures in the place of `media:<sha256>`."""

    def address(found: re.Match[str]) -> str:
        picture = attachments[found[1]]
        # By this class WordPress knows the picture and offers its smaller sizes to telephones.
        return f'class="wp-image-{picture.id}" src="{escape(picture.url)}"'

    return _PLACEHOLDER.sub(address, html)


def _blocks(
    announcement: Announcement, body: str, summary: str, settings: WordPressSettings
) -> Iterator[str]:
    said = words(announcement.language)
    if summary:
        yield f"<p><strong>{escape(summary)}</strong></p>"
    if announcement.event:
        yield _event(announcement.event, said)
    yield to_html(body)
    if announcement.link:
        yield _action(announcement.link)
    images = announcement.images[:MOST_IMAGES]
    featured_only = settings.first_image == "featured"
    if images and featured_only and one_line(images[0].credit):
        yield f"<p><small>{_credit(images[0], said)}</small></p>"
    for image in images[1:] if featured_only else images:
        yield _figure(image, said)
    for language, translation in announcement.translations.items():
        lead = one_line(translation.summary)
        yield (
            f"<section{_lang(language)}>"
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
    caption = f"<figcaption>{_credit(image, said)}</figcaption>" if one_line(image.credit) else ""
    alt = escape(one_line(image.alt))
    return f'<figure><img src="media:{image.sha256}" alt="{alt}">{caption}</figure>'


def _credit(image: Image, said: Words) -> str:
    return f"{said.photo} {escape(one_line(image.credit))}"


def _lang(language: str) -> str:
    return f' lang="{language}"' if _LANGUAGE.fullmatch(language) else ""


def _settled(html: str) -> str:
    """Leave nothing for WordPress to reinterpret: line breaks outside `<pre>`, and brackets."""
    parts = (
        part if part.startswith("<pre>") else part.replace("\n", " ") for part in _PRE.split(html)
    )
    return "".join(parts).replace("[", "&#91;").replace("]", "&#93;")
