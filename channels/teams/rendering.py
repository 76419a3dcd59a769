"""From an announcement to the card that would be sent. Pure and instant."""

from __future__ import annotations

import json
from typing import Final

from channels._copies import has_copies, public_address, whole_jpeg
from channels._pictures import distinct
from channels._words import words
from channels.teams.cards import LIMIT, card, message
from publisher.announcement import Announcement, Image
from publisher.rendition import Length, Rendition
from publisher.text.cleaning import one_line
from publisher.text.counting import utf8_bytes
from publisher.text.hashtags import hashtags
from publisher.text.shortening import call_to_action, compose_post, own_text

MOST_IMAGES: Final = 10  # more would push the buttons out of sight
CARD: Final = "card"  # the field that holds the card, as JSON
SPARE: Final = 512  # bytes, for an address that comes out longer than the reserved one
# Bytes of text that are tried until the card, whose every line costs something, fits.
_TRIES: Final = (20_000, 16_000, 12_000, 8_000, 5_000, 3_000, 1_500, 700)


def render(announcement: Announcement, names: tuple[str, ...]) -> Rendition:
    """Compute the card; `names` are those by which a text of the channel's own is looked for."""
    link = announcement.canonical_url
    images = shown_images(announcement)
    for limit in _TRIES:
        text = compose_post(announcement, limit=limit, count=utf8_bytes, link=link, names=names)
        written = _card(announcement, text, names, images)
        used = len(message(written))
        if used <= LIMIT - SPARE:
            break
    return Rendition(
        announcement_id=announcement.id,
        language=announcement.language,
        text=text,
        link=link if link and link in text else None,
        images=images,
        tags=hashtags(announcement.tags),
        length=Length(used=used, limit=LIMIT, unit="bytes"),
        fields={CARD: written},
    )


def shown_images(announcement: Announcement) -> tuple[Image, ...]:
    """Return the pictures that Teams can fetch: those beside a page of the town's own site."""
    page = announcement.canonical_url or ""
    if not page.startswith("https://") or not has_copies(page, announcement.id):
        return ()
    return distinct(announcement.images)[:MOST_IMAGES]


def _card(
    announcement: Announcement, text: str, names: tuple[str, ...], images: tuple[Image, ...]
) -> str:
    """Lay `text` out; lines that only lead somewhere become buttons."""
    title = "" if own_text(announcement, names) else one_line(announcement.title)
    if not f"{text}\n".startswith(f"{title}\n"):
        title = ""
    leads = _leads(announcement)
    buttons: dict[str, str] = {}
    paragraphs = []
    for block in text[len(title) :].split("\n\n"):
        lines = []
        for line in block.split("\n"):
            if line in leads:
                url, label = leads[line]
                buttons[url] = label
            elif line.strip():
                lines.append(line)
        paragraphs.append(lines)
    page = announcement.canonical_url or ""
    made = card(
        paragraphs,
        title=title,
        pictures={public_address(whole_jpeg(image), page): image.alt for image in images},
        buttons=buttons,
        language=announcement.language,
    )
    return json.dumps(made, ensure_ascii=False)


def _leads(announcement: Announcement) -> dict[str, tuple[str, str]]:
    """Return, by the lines of a post that lead somewhere, their addresses and labels."""
    leads = {}
    call = announcement.link
    if call is not None and one_line(call.url).startswith(("https://", "http://")):
        url = one_line(call.url)
        leads[call_to_action(announcement)] = (url, one_line(call.label) or url)
    if announcement.canonical_url:
        more = words(announcement.language).more
        leads[announcement.canonical_url] = (announcement.canonical_url, more)
    return leads
