"""From an announcement to the post that would be sent. Pure and instant."""

from __future__ import annotations

from dataclasses import replace

from channels._numbered import composed
from channels._pictures import distinct
from channels.mastodon.limits import Limits
from channels.mastodon.settings import MastodonSettings
from publisher.announcement import Announcement, Image, Video
from publisher.rendition import Length, Rendition
from publisher.text.cleaning import cleaned
from publisher.text.counting import characters, counting_addresses_as
from publisher.text.hashtags import hashtags
from publisher.text.shortening import shorten


def render(
    announcement: Announcement, settings: MastodonSettings, limits: Limits, names: tuple[str, ...]
) -> Rendition:
    """Compute the post; `names` are those by which a text of the channel's own is looked for."""
    count = counting_addresses_as(limits.characters_per_url)
    link = announcement.canonical_url
    text, *following = composed(
        announcement, settings, names, limit=limits.characters, count=count, link=link
    )
    return Rendition(
        announcement_id=announcement.id,
        language=announcement.language,
        text=text,
        following=tuple(following),
        link=link if link and link in text else None,
        images=_pictures(announcement.images, limits),
        video=_video(announcement.video, limits),
        tags=hashtags(announcement.tags),
        length=Length(
            used=max(map(count, (text, *following))), limit=limits.characters, unit="mastodon"
        ),
        fields={"visibility": settings.visibility},
    )


def _pictures(images: tuple[Image, ...], limits: Limits) -> tuple[Image, ...]:
    return tuple(
        replace(image, alt=_described(image.alt, limits))
        for image in distinct(images)[: limits.images]
    )


def _video(video: Video | None, limits: Limits) -> Video | None:
    return replace(video, alt=_described(video.alt, limits)) if video else None


def _described(alt: str, limits: Limits) -> str:
    return shorten(cleaned(alt).strip(), limits.alt_characters, characters)
