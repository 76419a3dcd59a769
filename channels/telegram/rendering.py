"""From an announcement to the message that would be sent. Pure and instant.

Telegram has no field for the description of a picture, so descriptions stand at the end of the
caption, where everybody reads them.
"""

from __future__ import annotations

from typing import Final

from channels._pictures import distinct
from channels._words import words
from publisher.announcement import Announcement, Image
from publisher.rendition import Length, Rendition
from publisher.text.cleaning import one_line
from publisher.text.counting import utf16_units
from publisher.text.hashtags import hashtags
from publisher.text.languages import primary
from publisher.text.shortening import compose_post, own_text, shorten

TEXT: Final = 4096  # UTF-16 units of a message
CAPTION: Final = 1024  # of a picture's or an album's caption
MOST_IMAGES: Final = 10
DESCRIPTIONS: Final = 400  # of a caption; the rest belongs to the text
BOLD: Final = "bold"  # the field that tells how many UTF-16 units at the beginning are bold


def render(announcement: Announcement, names: tuple[str, ...]) -> Rendition:
    """Compute the message; `names` are those by which a text of the channel's own is looked for."""
    images = distinct(announcement.images)[:MOST_IMAGES]
    limit = CAPTION if announcement.video else limit_of(images)
    told = descriptions(announcement, images)
    room = limit - (utf16_units(told) + 2 if told else 0)
    link = announcement.canonical_url
    text = compose_post(announcement, limit=room, count=utf16_units, link=link, names=names)
    title = "" if own_text(announcement, names) else one_line(announcement.title)
    bold = utf16_units(title) if title and f"{text}\n".startswith(f"{title}\n") else 0
    text = "\n\n".join(part for part in (text, told) if part)
    return Rendition(
        announcement_id=announcement.id,
        language=announcement.language,
        text=text,
        link=link if link and link in text else None,
        images=images,
        video=announcement.video,
        tags=hashtags(announcement.tags),
        length=Length(used=utf16_units(text), limit=limit, unit="utf16"),
        fields={BOLD: str(bold)} if bold else {},
    )


def limit_of(images: tuple[Image, ...]) -> int:
    """How many UTF-16 units the text may have; with pictures it is their caption."""
    return CAPTION if images else TEXT


def descriptions(announcement: Announcement, images: tuple[Image, ...]) -> str:
    """Write what the pictures, or the video, show: a line for each; "" without any."""
    if announcement.video is not None:
        label = "Vidéo\u00a0: " if primary(announcement.language) == "fr" else "Video: "
        return label + shorten(one_line(announcement.video.alt), DESCRIPTIONS, utf16_units)
    described = [(number, one_line(image.alt)) for number, image in enumerate(images, 1)]
    room = DESCRIPTIONS // len(images) if images else 0
    lines = []
    for number, alt in described:
        if alt:
            label = words(announcement.language).shows(number if len(images) > 1 else 0)
            lines.append(label + shorten(alt, room - utf16_units(label), utf16_units))
    return "\n".join(lines)
