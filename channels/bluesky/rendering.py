"""From an announcement to the post that would be sent. Pure and instant."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from channels._numbered import wanted
from channels._pictures import distinct
from channels._words import words
from channels.bluesky.settings import REPLY, BlueskySettings
from publisher.announcement import Announcement, Image, Video
from publisher.rendition import Length, Rendition
from publisher.text.cleaning import cleaned, one_line
from publisher.text.counting import characters, graphemes, utf8_bytes
from publisher.text.hashtags import hashtags
from publisher.text.markdown import to_plain
from publisher.text.shortening import compose_post, compose_thread, shorten

GRAPHEMES: Final = 300
BYTES: Final = 3000
MOST_IMAGES: Final = 4
ALT_CHARACTERS: Final = 2000  # as the official application takes
VIDEO_ALT: Final = 1000  # graphemes
CARD_TITLE: Final = 200  # characters that a card can show
CARD_DESCRIPTION: Final = 300
CARD: Final = "card"  # a field: the address of the card, when there is one


def render(
    announcement: Announcement, settings: BlueskySettings, names: tuple[str, ...]
) -> Rendition:
    """Compute the post; `names` are those by which a text of the channel's own is looked for.

    With pictures the link stands in the text; without, or when the settings say so, in a card.
    """
    images = distinct(announcement.images)
    card = _card(announcement, settings)
    page = announcement.canonical_url
    text, *following = _texts(announcement, settings, None if card else page, names)
    link = card or (page if page and page in text else None)
    return Rendition(
        announcement_id=announcement.id,
        language=announcement.language,
        text=text,
        following=tuple(following),
        link=link,
        images=_pictures(images[:1] if card else images),
        video=_video(announcement.video),
        tags=hashtags(announcement.tags),
        length=Length(
            used=max(map(graphemes, (text, *following))), limit=GRAPHEMES, unit="graphemes"
        ),
        fields=_card_fields(announcement, card) if card else {},
    )


def _texts(
    announcement: Announcement, settings: BlueskySettings, link: str | None, names: tuple[str, ...]
) -> tuple[str, ...]:
    """Write the post, or the thread: at most 300 graphemes each, and at most 3000 bytes as well.

    Only texts of many composed emoji or piled-up accents reach the bytes first; a post of those is
    written again for fewer and fewer graphemes.
    """
    opening = _opening(announcement, settings)
    if wanted(announcement, settings, names):
        return compose_thread(
            announcement, limit=GRAPHEMES, count=_signs, link=link, names=names, opening=opening
        )
    room, most = GRAPHEMES - graphemes(opening), BYTES - utf8_bytes(opening)
    while room > 0:
        text = compose_post(announcement, limit=room, count=graphemes, link=link, names=names)
        used = utf8_bytes(text)
        if used <= most:
            return (opening + text if text else "",)
        room = min(room - 1, room * most // used)
    return (opening + shorten(one_line(announcement.title), most, utf8_bytes),)


def _signs(text: str) -> int:
    """Count graphemes, or more of them where the bytes reach their limit first."""
    return max(graphemes(text), -(-utf8_bytes(text) * GRAPHEMES // BYTES))


def _opening(announcement: Announcement, settings: BlueskySettings) -> str:
    if settings.correction != REPLY or announcement.revision < 2:
        return ""
    return words(announcement.language).correction


def _card(announcement: Announcement, settings: BlueskySettings) -> str | None:
    if announcement.video is not None or (announcement.images and not settings.card_with_picture):
        return None
    link = announcement.canonical_url
    if link is None and announcement.link is not None:
        link = announcement.link.url.strip()
    fits = link and link.startswith(("https://", "http://")) and len(link.split()) == 1
    return link if fits else None


def _card_fields(announcement: Announcement, card: str) -> dict[str, str]:
    told = cleaned(announcement.summary).strip() or to_plain(announcement.body)
    return {
        CARD: card,
        "card_title": shorten(one_line(announcement.title), CARD_TITLE, characters) or card,
        "card_description": shorten(one_line(told), CARD_DESCRIPTION, characters),
    }


def _video(video: Video | None) -> Video | None:
    if video is None:
        return None
    return replace(video, alt=shorten(cleaned(video.alt).strip(), VIDEO_ALT, graphemes))


def _pictures(images: tuple[Image, ...]) -> tuple[Image, ...]:
    return tuple(
        replace(image, alt=shorten(cleaned(image.alt).strip(), ALT_CHARACTERS, characters))
        for image in images[:MOST_IMAGES]
    )
