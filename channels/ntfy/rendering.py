"""From an announcement to the notification that would be sent. Pure and instant.

ntfy has no field for the description of a picture, so it stands at the end of the message.
"""

from __future__ import annotations

import json
from typing import Final

from channels._pictures import distinct
from channels._words import words
from channels.ntfy.limits import MOST_TAGS, TITLE, ServerFacts
from channels.ntfy.settings import NtfySettings
from publisher.announcement import Announcement, Image, Kind
from publisher.rendition import Length, Rendition
from publisher.text.cleaning import cleaned, one_line
from publisher.text.counting import characters, utf8_bytes
from publisher.text.markdown import SCHEMES, to_plain
from publisher.text.shortening import own_text, shorten
from publisher.text.when import when_and_where

CLICK: Final = "click"  # the fields of a rendition: where a tap leads
ACTIONS: Final = "actions"  # buttons, as JSON
PRIORITY: Final = "priority"
URGENT: Final = "4"  # rings also where others are grouped; 5 would not stop ringing
WARNING_SIGN: Final = "warning"  # a tag of that name is shown as ⚠️ before the title
DESCRIPTION: Final = 600  # bytes of the picture's description; the rest belongs to the text


def render(
    announcement: Announcement, settings: NtfySettings, facts: ServerFacts, names: tuple[str, ...]
) -> Rendition:
    """Compute the notification; `names` are those by which a text of its own is looked for."""
    image = picture(announcement, settings, facts)
    title = shorten(whole_title(announcement, facts), TITLE, characters)
    end = description(announcement, image)
    room = facts.message_bytes - (utf8_bytes(end) + 2 if end else 0)
    text = _text(announcement, names, room)
    text = "\n\n".join(part for part in (text, end) if part)
    if not text:  # an empty message would read « triggered »
        title, text = "", title
    link = one_line(announcement.canonical_url or "") or None
    fields = {CLICK: _click(announcement), ACTIONS: _actions(announcement)}
    if announcement.kind is Kind.ALERT:
        fields[PRIORITY] = URGENT
    return Rendition(
        announcement_id=announcement.id,
        language=announcement.language,
        title=title,
        text=text,
        link=link if link == fields[CLICK] else None,
        images=(image,) if image else (),
        tags=_tags(announcement),
        length=Length(used=utf8_bytes(text), limit=facts.message_bytes, unit="bytes"),
        fields={name: value for name, value in fields.items() if value},
    )


def whole_title(announcement: Announcement, facts: ServerFacts) -> str:
    """Return the title, uncut; one that corrects what stays visible says so."""
    title = one_line(announcement.title)
    if title and announcement.revision > 1 and not facts.corrects:
        return words(announcement.language).correction + title
    return title


def whole_text(announcement: Announcement, names: tuple[str, ...]) -> str:
    """Return the text, uncut, without when and where an event takes place."""
    own = own_text(announcement, names)
    return own or cleaned(announcement.summary).strip() or to_plain(announcement.body).strip()


def picture(announcement: Announcement, settings: NtfySettings, facts: ServerFacts) -> Image | None:
    """Return the one picture that goes along, if any does."""
    images = distinct(announcement.images)
    return images[0] if images and settings.pictures and facts.pictures else None


def description(announcement: Announcement, image: Image | None) -> str:
    """Write what the picture shows; "" without one."""
    alt = one_line(image.alt) if image else ""
    label = words(announcement.language).shows()
    return label + shorten(alt, DESCRIPTION, utf8_bytes) if alt else ""


def when(announcement: Announcement, names: tuple[str, ...]) -> str:
    """Write when and where an event takes place, unless a text of the channel's own replaces it."""
    if announcement.kind is not Kind.EVENT or not announcement.event:
        return ""
    return "" if own_text(announcement, names) else when_and_where(announcement.event)


def _text(announcement: Announcement, names: tuple[str, ...], room: int) -> str:
    place = shorten(when(announcement, names), room // 4, utf8_bytes)
    room -= utf8_bytes(place) + 2 if place else 0
    text = shorten(whole_text(announcement, names), room, utf8_bytes)
    return "\n\n".join(part for part in (text, place) if part)


def _click(announcement: Announcement) -> str:
    """Return where a tap leads: the page of the announcement, else of its call to action."""
    call = announcement.link.url if announcement.link else ""
    return one_line(announcement.canonical_url or "") or _safe(call)


def _actions(announcement: Announcement) -> str:
    """Write the button of the call to action, as JSON; "" without one."""
    link = announcement.link
    address = _safe(link.url) if link else ""
    if link is None or not address or address == _click(announcement):
        return ""
    label = shorten(one_line(link.label), 60, characters) or address
    return json.dumps([{"action": "view", "label": label, "url": address}], ensure_ascii=False)


def _safe(url: str) -> str:
    """Return an address that a tap may open; "" for any other."""
    address = one_line(url)
    return address if address.partition(":")[0].lower() in SCHEMES else ""


def _tags(announcement: Announcement) -> tuple[str, ...]:
    """Return the tags as words: ntfy shows them below the message, and parts them at commas."""
    tags = [one_line(tag.replace(",", " ")) for tag in announcement.tags]
    sign = (WARNING_SIGN,) if announcement.kind is Kind.ALERT else ()
    return (*sign, *dict.fromkeys(shorten(tag, 40, characters) for tag in tags if tag))[:MOST_TAGS]
