"""From an announcement to the message that would be sent. Pure and instant.

What is sent is what was approved: the signs that only cost are replaced here, not on the way.
"""

from __future__ import annotations

from typing import Final

from channels._words import words
from channels.sms.settings import SmsSettings
from publisher.announcement import Announcement, Kind
from publisher.rendition import Length, Rendition
from publisher.text.cleaning import cleaned
from publisher.text.counting import utf16_units
from publisher.text.shortening import ELLIPSIS, compose_post
from publisher.text.sms import Signs, gsm, lighter, parts, room, septets, units

STOP_SIGNS: Final = 11  # what OVHcloud adds to an advertisement: « STOP 36180 »
PRIORITY: Final = "priority"
_DOTS: Final = "..."


def render(announcement: Announcement, settings: SmsSettings, names: tuple[str, ...]) -> Rendition:
    """Compute the message; `names` are those by which a text of its own is looked for."""
    text = _fitting(announcement, settings, names)
    link = announcement.canonical_url
    return Rendition(
        announcement_id=announcement.id,
        language=announcement.language,
        text=text,
        link=link if link and link in text else None,
        length=Length(
            used=units(text),
            limit=space(settings, seven_bits=gsm(text)),
            unit="septets" if gsm(text) else "utf16",
        ),
        fields={PRIORITY: "high" if announcement.kind is Kind.ALERT else "medium"},
    )


def whole(announcement: Announcement, settings: SmsSettings, names: tuple[str, ...]) -> str:
    """Return the message as long as it wants to be."""
    return _light(_composed(announcement, settings, names, None), settings)


def space(settings: SmsSettings, *, seven_bits: bool) -> int:
    """Return how many units a message may have."""
    taken = STOP_SIGNS if settings.advertising else 0
    return room(settings.parts, seven_bits=seven_bits) - taken


def cost(text: str, settings: SmsSettings) -> int:
    """Return how many messages each person's copy is paid as."""
    return parts(text + "x" * STOP_SIGNS if settings.advertising else text)


def _fitting(announcement: Announcement, settings: SmsSettings, names: tuple[str, ...]) -> str:
    text = whole(announcement, settings, names)
    seven_bits = gsm(text)
    limit = space(settings, seven_bits=seven_bits)
    if units(text) > limit or cost(text, settings) > settings.parts:
        # A sign that takes two units may not fit at the end of each part.
        for spare in (0, settings.parts):
            text = _composed(announcement, settings, names, limit - spare, seven_bits=seven_bits)
            text = _light(text, settings)
            if seven_bits:
                text = text.replace(ELLIPSIS, _DOTS)  # ours: the whole text had none
            if cost(text, settings) <= settings.parts:
                break
    return text


def _composed(
    announcement: Announcement,
    settings: SmsSettings,
    names: tuple[str, ...],
    limit: int | None,
    *,
    seven_bits: bool = False,
) -> str:
    before = words(announcement.language).correction.replace("\u00a0", " ")  # not in the alphabet
    before = before if announcement.revision > 1 else ""

    def count(text: str) -> int:
        text = lighter(text, Signs(settings.signs))
        return septets(text.replace(ELLIPSIS, _DOTS)) if seven_bits else utf16_units(text)

    return before + compose_post(
        announcement,
        limit=None if limit is None else limit - len(before),
        count=count,
        link=announcement.canonical_url,
        names=names,
        max_tags=0,
    )


def _light(text: str, settings: SmsSettings) -> str:
    """Replace what only costs; a blank line costs a sign and shows little on a telephone."""
    text = lighter(cleaned(text), Signs(settings.signs))
    return "\n".join(line.strip() for line in text.split("\n") if line.strip())
