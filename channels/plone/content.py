"""From an announcement to a page of Plone. Pure."""

from __future__ import annotations

from typing import Final

from channels import _article as article
from channels._plone import text
from channels._plone.films import figure
from channels.plone.settings import PloneSettings
from publisher.announcement import Announcement
from publisher.rendition import Length, Rendition
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
    shown = figure(announcement.video, announcement.language) if announcement.video else ""
    plain = "\n\n".join(part for part in (summary, to_plain(body).strip()) if part)
    return Rendition(
        announcement_id=announcement.id,
        language=announcement.language,
        title=title,
        text=f"{title}\n\n{plain}".strip(),
        html=article.enclosed(announcement, text.settled(shown + "".join(inside))),
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
