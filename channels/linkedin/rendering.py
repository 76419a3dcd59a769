"""From an announcement to the post that would be sent. Pure and instant."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from channels._pictures import distinct
from channels.linkedin.settings import LinkedInSettings
from publisher.announcement import Announcement, Image
from publisher.rendition import Length, Rendition
from publisher.text.cleaning import cleaned, one_line
from publisher.text.commenting import first_comment
from publisher.text.counting import characters
from publisher.text.hashtags import hashtags
from publisher.text.markdown import to_plain
from publisher.text.shortening import compose_post, shorten

SIGNS: Final = 3000
MOST_IMAGES: Final = 20
ALT_CHARACTERS: Final = 4086
CARD: Final = "card"  # a field: the address of the card, when there is one
CARD_TITLE: Final = "card_title"
CARD_DESCRIPTION: Final = "card_description"
LONGEST_TITLE: Final = 200  # characters that a card can show
LONGEST_DESCRIPTION: Final = 300


def render(
    announcement: Announcement, settings: LinkedInSettings, names: tuple[str, ...]
) -> Rendition:
    """Compute the post; `names` are those by which a text of the channel's own is looked for.

    With pictures the link stands in the text; without, or when the settings say so, in a card.
    """
    images = distinct(announcement.images)
    comment = first_comment(announcement, names)
    card, page = _card(announcement, settings), announcement.canonical_url
    # Who gives the address in the comment does not want it in the post.
    said = comment.split()
    card, page = None if card in said else card, None if page in said else page
    text = compose_post(
        announcement, limit=SIGNS, count=characters, link=None if card else page, names=names
    )
    return Rendition(
        announcement_id=announcement.id,
        language=announcement.language,
        text=text,
        first_comment=comment,
        link=card or (page if page and page in text else None),
        images=_pictures(images[:1] if card else images),
        video=announcement.video,
        tags=hashtags(announcement.tags),
        length=Length(used=characters(text), limit=SIGNS, unit="characters"),
        fields=_card_fields(announcement, card) if card else {},
    )


def _card(announcement: Announcement, settings: LinkedInSettings) -> str | None:
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
        CARD_TITLE: shorten(one_line(announcement.title), LONGEST_TITLE, characters) or card,
        CARD_DESCRIPTION: shorten(one_line(told), LONGEST_DESCRIPTION, characters),
    }


def _pictures(images: tuple[Image, ...]) -> tuple[Image, ...]:
    return tuple(
        replace(image, alt=shorten(cleaned(image.alt).strip(), ALT_CHARACTERS, characters))
        for image in images[:MOST_IMAGES]
    )
