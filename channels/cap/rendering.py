"""From an announcement to the alert that would be issued. Pure and instant."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Final

from channels._words.alerts import words
from channels.cap.blocks import Block
from channels.cap.settings import CapSettings
from publisher.announcement import Announcement, Kind
from publisher.codec import encode
from publisher.errors import InputError
from publisher.problem import Problem, error, warning
from publisher.rendition import Rendition
from publisher.schedule import instant
from publisher.sentence import say
from publisher.showing import still
from publisher.text.cleaning import cleaned, one_line
from publisher.text.languages import is_language
from publisher.text.markdown import to_plain
from publisher.text.shortening import call_to_action, own_text

MOST_IMAGES: Final = 4
LONGEST_HEADLINE: Final = 160  # characters, as the standard advises for small screens


def render(announcement: Announcement, settings: CapSettings, channel: str) -> Rendition:
    """Compute the alert but its identifier and hour, which are minted when it is issued."""
    blocks = list(_blocks(announcement, channel))
    expires = _moment(announcement.expires_at, announcement.time_zone)
    onset = _moment(
        announcement.event.start if announcement.event else None, announcement.time_zone
    )
    video = announcement.video
    # The still too: panels show pictures, and play nothing.
    images = (*((still(video),) if video else ()), *announcement.images)
    return Rendition(
        announcement_id=announcement.id,
        language=announcement.language,
        title=blocks[0].headline,
        text=blocks[0].description,
        link=announcement.canonical_url,
        images=images[:MOST_IMAGES],
        video=video,
        fields={
            "revision": str(announcement.revision),
            "blocks": json.dumps(encode(blocks), ensure_ascii=False),
            "status": settings.status,
            "category": settings.category,
            "urgency": settings.urgency,
            "severity": settings.severity,
            "certainty": settings.certainty,
            "area": one_line(settings.area),
            "geocode": settings.geocode,
            "polygon": " ".join(settings.polygon.split()),
            "onset": onset,
            "expires": expires,
            "hours": "" if expires else str(settings.hours),
        },
    )


def check(announcement: Announcement) -> list[Problem]:
    """Say what an alert must not be."""
    problems = []
    if announcement.kind is not Kind.ALERT:
        problems.append(
            error(
                "cap_alerts_only",
                say(
                    "Ce canal n'émet que des alertes CAP : donnez à l'annonce le type « alerte »,"
                    " ou ne la publiez pas ici."
                ),
                "kind",
            )
        )
    headline = one_line(announcement.title)
    if len(headline) > LONGEST_HEADLINE:
        problems.append(
            warning(
                "cap_long_headline",
                say(
                    "Le titre fait {used} caractères : au-delà de {limit}, les petits écrans et les"
                    " panneaux le coupent.",
                    used=len(headline),
                    limit=LONGEST_HEADLINE,
                ),
                "title",
            )
        )
    if len(announcement.images) > MOST_IMAGES:
        problems.append(
            warning(
                "cap_images",
                say("L'alerte ne montre que les {most} premières images.", most=MOST_IMAGES),
                "images",
            )
        )
    return problems


def _blocks(announcement: Announcement, channel: str) -> Iterator[Block]:
    """Say it in each language, the announcement's own first."""
    own = own_text(announcement, (channel, "cap"))
    said = own or _description(announcement.summary, announcement.body)
    yield Block(
        language=_language(announcement.language),
        headline=one_line(announcement.title) or words(announcement.language).event,
        description="\n\n".join(part for part in (said, call_to_action(announcement)) if part),
    )
    for language, translation in announcement.translations.items():
        yield Block(
            language=_language(language),
            headline=one_line(translation.title) or words(language).event,
            description=_description(translation.summary, translation.body),
        )


def _description(summary: str, body: str) -> str:
    parts = (cleaned(summary).strip(), to_plain(cleaned(body)).strip())
    return "\n\n".join(part for part in parts if part)


def _language(code: str) -> str:
    return code if is_language(code) else "fr"


def _moment(wall: datetime | None, zone: str) -> str:
    """Return an instant as ISO text; "" when there is none, or the checks refuse it."""
    try:
        return instant(wall, zone).astimezone(UTC).isoformat() if wall else ""
    except InputError:
        return ""
