"""From an announcement to the newsletter: one text, and the same as HTML. Pure and instant.

Pictures are addressed as `media:<sha256>` until the message holds them; the reader's own address in
the link to unsubscribe is put in when the message is made.
"""

from __future__ import annotations

from channels._letter.writing import blocks, farewell, joined, pictures, subject
from channels._words.letters import words
from channels.email.settings import EmailSettings
from publisher.announcement import Announcement
from publisher.rendition import Length, Rendition
from publisher.text.cleaning import one_line
from publisher.text.counting import characters


def render(
    announcement: Announcement, settings: EmailSettings, names: tuple[str, ...]
) -> Rendition:
    """Compute the newsletter; `names` are those by which a text of its own is looked for."""
    images, address = pictures(announcement), leaving(settings)
    last = farewell(words(announcement.language), address, _shown(address))
    text, html = joined([*blocks(announcement, names, images), last])
    return Rendition(
        announcement_id=announcement.id,
        language=announcement.language,
        title=subject(announcement),
        text=text,
        html=html,
        link=one_line(announcement.canonical_url or "") or None,
        images=images,
        length=Length(characters(text), None, "characters"),
    )


def leaving(settings: EmailSettings) -> str:
    """Return where a reader unsubscribes; in it, « {adresse} » stands for the reader's address."""
    if settings.unsubscribe_is_web:
        return settings.unsubscribe
    return f"mailto:{settings.unsubscribe or settings.sender}?subject=unsubscribe"


def _shown(address: str) -> str:
    return address.removeprefix("mailto:").removesuffix("?subject=unsubscribe")
