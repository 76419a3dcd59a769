"""From an announcement to the post that would be sent. Pure and instant."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from channels._numbered import composed
from channels._pictures import distinct
from channels.x.settings import XSettings
from publisher.announcement import Announcement, Image
from publisher.rendition import Length, Rendition
from publisher.text.cleaning import cleaned
from publisher.text.counting import characters
from publisher.text.hashtags import hashtags
from publisher.text.shortening import shorten
from publisher.text.weighing import weight

SIGNS: Final = 280
MOST_IMAGES: Final = 4
ALT_CHARACTERS: Final = 1000


def render(announcement: Announcement, settings: XSettings, names: tuple[str, ...]) -> Rendition:
    """Compute the post; `names` are those by which a text of the channel's own is looked for."""
    link = announcement.canonical_url
    posts = composed(announcement, settings, names, limit=SIGNS, count=weight, link=link)
    # X refuses a text that holds one of these invisible signs.
    text, *following = (post.replace("\ufeff", "") for post in posts)
    return Rendition(
        announcement_id=announcement.id,
        language=announcement.language,
        text=text,
        following=tuple(following),
        link=link if link and link in text else None,
        images=_pictures(announcement.images),
        video=announcement.video,
        tags=hashtags(announcement.tags),
        length=Length(used=max(map(weight, (text, *following))), limit=SIGNS, unit="x"),
    )


def _pictures(images: tuple[Image, ...]) -> tuple[Image, ...]:
    return tuple(
        replace(image, alt=shorten(cleaned(image.alt).strip(), ALT_CHARACTERS, characters))
        for image in distinct(images)[:MOST_IMAGES]
    )
