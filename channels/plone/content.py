"""From an announcement to a page of Plone. Pure."""

from __future__ import annotations

from html import escape
from typing import Final

from channels import _article as article
from channels._plone import text
from channels._plone.entities import Page
from channels._words import words
from channels.plone.settings import PloneSettings
from publisher.announcement import Announcement, Video
from publisher.rendition import Length, Rendition
from publisher.text.cleaning import one_line
from publisher.text.markdown import to_plain

MOST_IMAGES: Final = 20


def render(announcement: Announcement, settings: PloneSettings, channel: str) -> Rendition:
    """Compute the page; `channel` is its name, by which a variant may be addressed."""
    body, summary = text.own_words(announcement, channel, "plone")
    title = text.titled(announcement.title, summary, body)
    images = announcement.images[:MOST_IMAGES]
    lead = 1 if settings.first_image == "lead" else 0
    # Plone shows the summary itself, above the text.
    inside = article.blocks(
        announcement, body, figures=images[lead:], translations=announcement.translations
    )
    plain = "\n\n".join(part for part in (summary, to_plain(body).strip()) if part)
    return Rendition(
        announcement_id=announcement.id,
        language=announcement.language,
        title=title,
        text=f"{title}\n\n{plain}".strip(),
        html=article.enclosed(announcement, text.settled(_film(announcement) + "".join(inside))),
        images=images,
        video=announcement.video,
        tags=text.subjects(announcement),
        length=Length(len(plain), None, "characters"),
        fields={
            "id": article.page_name(announcement),
            "description": summary,
            "expires": article.expiry(announcement),
        },
    )


def with_film(html: str, video: Video, film: Page, poster: str) -> str:
    """Put the film and its still (an address) in their places."""
    before = f'<video controls src="media:{video.sha256}">'
    player = (
        f'<video controls poster="{escape(poster)}" src="resolveuid/{film.uid}/@@download/file">'
    )
    page = f'href="resolveuid/{film.uid}/view"'
    return html.replace(before, player).replace(f'href="media:{video.sha256}"', page)


def _film(announcement: Announcement) -> str:
    """The player; below it what the film shows, which leads to it also where no player is left."""
    video = announcement.video
    if video is None:
        return ""
    told, whose = escape(one_line(video.alt) or video.name), ""
    if one_line(video.credit):
        whose = f"<br>{article.credit(video, words(announcement.language))}"
    return (
        f'<figure><video controls src="media:{video.sha256}"></video>'
        f'<figcaption><a href="media:{video.sha256}">{told}</a>{whose}</figcaption></figure>'
    )
