"""From an announcement to the body of a node. Pure.

Drupal's usual format keeps paragraphs, lists, headings and pictures, and the attribute `lang` on
all of them; it drops `<div>`, `<section>` and `<figure>`. So the language stands on every block,
and a picture's credit is its caption.
"""

from __future__ import annotations

import re
from html import escape
from typing import Final

from channels import _article as article
from channels._words import words
from channels.drupal.settings import DrupalSettings
from publisher.announcement import Announcement
from publisher.rendition import Length, Rendition
from publisher.text.cleaning import cleaned, one_line
from publisher.text.counting import characters
from publisher.text.markdown import to_plain
from publisher.text.shortening import own_text, shorten

MOST_IMAGES: Final = 20
LONGEST_TITLE: Final = 255  # characters
LONGEST_ALT: Final = 512  # characters
_FIGURE: Final = re.compile(r"<figure>(<img [^>]*)>(?:<figcaption>(.*?)</figcaption>)?</figure>")
_BLOCK: Final = re.compile(r"<(p|h[2-6]|ul|ol|blockquote|pre|table)>")
_SECTION: Final = re.compile(r'<section( lang="[^"]*")?>(.*?)</section>', re.DOTALL)
_TAG: Final = re.compile(r"<[^>]*>")


def render(announcement: Announcement, settings: DrupalSettings, channel: str) -> Rendition:
    """Compute the node; `channel` is its name, by which a variant may be addressed."""
    own = own_text(announcement, (channel, "drupal"))
    body = own or cleaned(announcement.body)
    summary = one_line("" if own else announcement.summary)
    plain = "\n\n".join(part for part in (summary, to_plain(body).strip()) if part)
    title = one_line(announcement.title) or plain.split("\n", 1)[0] or "Annonce"
    images = announcement.images[:MOST_IMAGES] if settings.pictured else ()
    inside = "".join(
        [
            _film(announcement),
            *article.blocks(
                announcement,
                body,
                summary=summary,
                credited=images[:1],
                figures=images[1:],
                translations=announcement.translations,
            ),
        ]
    )
    return Rendition(
        announcement_id=announcement.id,
        language=announcement.language,
        title=shorten(title, LONGEST_TITLE, characters),
        text=f"{title}\n\n{plain}".strip(),
        html=_settled(inside, article.lang(announcement.language)),
        images=images,
        video=announcement.video,
        tags=tuple(dict.fromkeys(tag for tag in map(one_line, announcement.tags) if tag)),
        length=Length(characters(plain), None, "characters"),
        fields={"alias": alias(announcement, settings), "summary": summary},
    )


def _film(announcement: Announcement) -> str:
    """Say what the film shows and whose it is: the site's player stands where the site puts it."""
    video = announcement.video
    if video is None:
        return ""
    whose = article.credit(video, words(announcement.language)) if one_line(video.credit) else ""
    told = " – ".join(part for part in (escape(one_line(video.alt)), whose) if part)
    return f"<p><small>{told}</small></p>" if told else ""


def alias(announcement: Announcement, settings: DrupalSettings) -> str:
    """Return the page's path; "" where the site chooses it."""
    return f"{settings.prefix}/{article.page_name(announcement)}" if settings.prefix else ""


def _settled(html: str, language: str) -> str:
    html = _FIGURE.sub(_captioned, html)
    html = _SECTION.sub(lambda part: _spoken(part[2], part[1] or ""), html)
    return _spoken(html, language)


def _spoken(html: str, language: str) -> str:
    """Write the language on the blocks that have none yet."""
    return _BLOCK.sub(rf"<\1{language}>", html) if language else html


def _captioned(figure: re.Match[str]) -> str:
    caption = _TAG.sub("", figure[2] or "")
    return f'<p>{figure[1]} data-caption="{caption}"></p>' if caption else f"<p>{figure[1]}></p>"
