"""From an announcement to a newsletter: one text, and the same as HTML. Pure and instant.

Pictures are addressed as `media:<sha256>`; who sends the letter puts their real place there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from typing import Final

from channels import _words
from channels._pictures import distinct
from channels._words.letters import Words, words
from publisher.announcement import Announcement, Image
from publisher.text.cleaning import cleaned, one_line
from publisher.text.counting import characters
from publisher.text.markdown import SCHEMES, to_html, to_plain
from publisher.text.shortening import call_to_action, own_text, shorten
from publisher.text.when import when_and_where

MOST_IMAGES: Final = 5
LONGEST_SUBJECT: Final = 150  # characters; mail programs show half of it
_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_BUTTON: Final = (
    "display:inline-block;padding:10px 16px;background:#1a4f7a;color:#ffffff;"
    "text-decoration:none;border-radius:4px"
)
Block = tuple[str, str]  # the same words as text and as HTML; "" leaves one out


def subject(announcement: Announcement) -> str:
    """Return the subject's one line; "" when nothing was written."""
    title = one_line(announcement.title) or one_line(announcement.summary)
    if title and announcement.revision > 1:
        title = _words.words(announcement.language).correction + title
    return shorten(title, LONGEST_SUBJECT, characters)


def blocks(
    announcement: Announcement, names: tuple[str, ...], images: tuple[Image, ...]
) -> Iterator[Block]:
    """Yield the letter's parts but the last, which says how to leave.

    `names` are those by which a text of the channel's own is looked for.
    """
    said = words(announcement.language)
    title = one_line(announcement.title)
    yield title, f"<h1>{escape(title)}</h1>" if title else ""
    if announcement.revision > 1:
        yield _paragraph(said.replaces)
    own = own_text(announcement, names)
    if not own:
        yield _strong(one_line(announcement.summary))
    if announcement.event:
        yield _paragraph(when_and_where(announcement.event))
    body = own or cleaned(announcement.body)
    yield to_plain(body).strip(), to_html(body)
    for image in images:
        yield _picture(image, _words.words(announcement.language).photo)
    yield _call(announcement)
    if announcement.canonical_url:
        address = one_line(announcement.canonical_url)
        yield f"{said.read}{said.colon}{address}", _linked(address, said.read)
    for language, there in announcement.translations.items():
        yield _translated(language, there.title, there.summary, there.body)


def farewell(said: Words, address: str, shown: str) -> Block:
    """Write why one gets the letter and how to leave, at `address`, which a text `shown` names."""
    return (
        f"--\n{said.why}\n{said.leave}{said.colon}{shown}",
        f'<hr><p style="font-size:14px">{escape(said.why)} '
        f'<a href="{escape(address)}">{escape(said.leave)}</a></p>',
    )


def joined(parts: list[Block]) -> tuple[str, str]:
    """Put the letter's parts together, as text and as HTML."""
    return "\n\n".join(plain for plain, _ in parts if plain), "".join(html for _, html in parts)


def pictures(announcement: Announcement) -> tuple[Image, ...]:
    """Return the pictures that a letter takes along."""
    return distinct(announcement.images)[:MOST_IMAGES]


def page(html: str, title: str, language: str) -> str:
    """Put the letter's HTML into a page that mail programs show at a readable width."""
    return (
        f"<!doctype html>\n<html{lang(language)}><head>"
        '<meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f"<title>{escape(title)}</title></head>"
        '<body style="margin:0 auto;padding:16px;max-width:600px;font:16px/1.5 sans-serif;'
        f'color:#1b1b1b;background:#ffffff">\n{html}\n</body></html>\n'
    )


def lang(language: str) -> str:
    """Return the HTML attribute that names a language; "" for what is none."""
    return f' lang="{language}"' if _LANGUAGE.fullmatch(language) else ""


def _translated(language: str, title: str, summary: str, body: str) -> Block:
    title, summary, body = one_line(title), one_line(summary), cleaned(body)
    text = "\n\n".join(part for part in (title, summary, to_plain(body).strip()) if part)
    lead = f"<p><strong>{escape(summary)}</strong></p>" if summary else ""
    return text, (
        f"<section{lang(language)}><h2>{escape(title)}</h2>{lead}{to_html(body)}</section>"
    )


def _paragraph(text: str) -> Block:
    return text, f"<p>{escape(text)}</p>" if text else ""


def _strong(text: str) -> Block:
    return text, f"<p><strong>{escape(text)}</strong></p>" if text else ""


def _picture(image: Image, photo: str) -> Block:
    alt, credit = one_line(image.alt), one_line(image.credit)
    named = f"{photo} {credit}" if credit else ""
    caption = f'<br><span style="font-size:14px">{escape(named)}</span>' if named else ""
    text = " ".join(part for part in (f"[{alt}]" if alt else "", named) if part)
    return text, (
        f'<p><img src="media:{image.sha256}" alt="{escape(alt)}"'
        f' style="display:block;max-width:100%;height:auto">{caption}</p>'
    )


def _call(announcement: Announcement) -> Block:
    link = announcement.link
    if link is None or not one_line(link.url):
        return "", ""
    address = one_line(link.url)
    return call_to_action(announcement), _linked(address, one_line(link.label), _BUTTON)


def _linked(address: str, label: str, style: str = "") -> str:
    if address.partition(":")[0].lower() not in SCHEMES:
        return f"<p>{escape(f'{label} {address}'.strip())}</p>"
    look = f' style="{style}"' if style else ""
    return f'<p><a href="{escape(address)}"{look}>{escape(label or address)}</a></p>'
