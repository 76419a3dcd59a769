"""From an announcement to the post that would be sent. Pure and instant."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final
from urllib.parse import urlsplit

from channels._copies import FETCHED, copies, has_copies
from channels._pictures import distinct
from publisher.announcement import Announcement, Event, Image
from publisher.rendition import Length, Rendition
from publisher.text.cleaning import one_line
from publisher.text.counting import characters, utf16_units
from publisher.text.shortening import compose_post, shorten

# UTF-16 units: an emoji may count as two, and what fits so fits however it is counted.
LONGEST: Final = 1500
LONGEST_TITLE: Final = 58  # of an event
SMALLEST: Final = (400, 300)  # pixels
LIMITS: Final = replace(FETCHED, smallest=SMALLEST)
TOPIC: Final = "topic"
START: Final = "start"
END: Final = "end"
STANDARD: Final = "STANDARD"
EVENT: Final = "EVENT"


def render(announcement: Announcement, names: tuple[str, ...]) -> Rendition:
    """Compute the post; `names` are those by which a text of the channel's own is looked for."""
    text = message(announcement, names, LONGEST)
    return Rendition(
        announcement_id=announcement.id,
        language=announcement.language,
        title=event_title(announcement) if announcement.event else "",
        text=text,
        link=button(announcement),
        images=shown(announcement),
        length=Length(utf16_units(text), LONGEST, "utf16"),
        fields=_dates(announcement.event) if announcement.event else {TOPIC: STANDARD},
    )


def message(announcement: Announcement, names: tuple[str, ...], limit: int | None) -> str:
    """Write the text. The page's address is not in it: it is the button's."""
    link = announcement.link
    if link is not None and one_line(link.url) == button(announcement):
        announcement = replace(announcement, link=None)
    if announcement.event and (announcement.summary.strip() or announcement.body.strip()):
        announcement = replace(announcement, title="")  # the event shows it above
    return compose_post(announcement, limit=limit, count=utf16_units, names=names, max_tags=0)


def button(announcement: Announcement) -> str | None:
    """Return where the button leads: the page, or else where the citizen goes to act."""
    link = announcement.link
    for address in (announcement.canonical_url, one_line(link.url) if link else None):
        if address and _is_web(address):
            return address
    return None


def shown(announcement: Announcement) -> tuple[Image, ...]:
    """Return the picture of the post: the first that Google can take from the town's website."""
    if not has_copies(announcement.canonical_url, announcement.id):
        return ()
    return tuple(filter(taken, distinct(announcement.images)))[:1]


def taken(image: Image) -> bool:
    """Whether Google takes what the website shows of it: a JPEG that is large enough.

    Its copies are at most 1600 pixels wide, far below the 5 MB that Google allows.
    """
    widest = copies(image)[-1]
    width, height = SMALLEST
    return widest.name.endswith(".jpg") and widest.width >= width and widest.height >= height


def event_title(announcement: Announcement) -> str:
    """Return the name of the event, as long as Google allows."""
    return shorten(one_line(announcement.title), LONGEST_TITLE, characters)


def _dates(event: Event) -> dict[str, str]:
    return {
        TOPIC: EVENT,
        START: event.start.isoformat(timespec="minutes"),
        END: _end(event).isoformat(timespec="minutes"),
    }


def _end(event: Event) -> datetime:
    """Google wants an end, after the start: when none is given, that of the day."""
    if event.end is not None and event.end > event.start:
        return event.end
    midnight = event.start.replace(hour=23, minute=59)
    return midnight if midnight > event.start else event.start + timedelta(hours=1)


def _is_web(address: str) -> bool:
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname)
