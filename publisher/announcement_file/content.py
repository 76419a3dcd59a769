"""What the header's keys mean."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from difflib import get_close_matches
from typing import Final

from publisher import schedule
from publisher.announcement import (
    DEFAULT_TIME_ZONE,
    Announcement,
    Draft,
    Event,
    Kind,
    Link,
    LongText,
    Translation,
    Variant,
)
from publisher.announcement_file.films import Clip
from publisher.announcement_file.pictures import Picture
from publisher.announcement_file.repeating import read_rule
from publisher.announcement_file.section import Section
from publisher.errors import TimeInvalid
from publisher.ids import new_id
from publisher.sentence import either, say
from publisher.text.cleaning import cleaned
from publisher.text.languages import is_language

KEYS: Final = (
    "title", "language", "kind", "summary", "tags", "link", "images", "video", "event",
    "publish_at", "repeat", "expires_at", "time_zone", "channels", "variants", "translations",
)  # fmt: skip


def draft_of(
    header: Section, body: str, pictures: Sequence[Picture] = (), clip: Clip | None = None
) -> Draft:
    """Build the draft; what is wrong becomes a complaint."""
    zone = _zone(header)
    written = Announcement(
        id=new_id(),
        title=header.required("title"),
        language=_language(header, "language", header.text("language", "fr")),
        kind=_kind(header),
        summary=header.text("summary"),
        body=cleaned(body),
        tags=header.texts("tags"),
        link=_link(header),
        images=tuple(picture.image for picture in pictures),
        video=clip.video if clip else None,
        event=_event(header, zone),
        expires_at=_wall(header, "expires_at", zone),
        time_zone=zone,
        variants=_variants(header),
        translations=_translations(header),
    )
    publish_at = _publish_at(header, zone)
    repeat = read_rule(header, publish_at)
    return Draft(
        announcement=written,
        channels=header.texts("channels"),
        publish_at=None if repeat else publish_at,
        repeat=repeat,
    )


def _zone(header: Section) -> str:
    name = header.text("time_zone") or DEFAULT_TIME_ZONE
    try:
        return schedule.zone_named(name).key
    except TimeInvalid as wrong:
        header.complaints.add(header.line_of("time_zone"), "{why}", why=str(wrong))
        return DEFAULT_TIME_ZONE


def _kind(header: Section) -> Kind:
    name = header.text("kind") or Kind.NEWS
    try:
        return Kind(name)
    except ValueError:
        near = get_close_matches(name.lower(), list(Kind), n=1)
        header.complaints.add(
            header.line_of("kind"),
            "la sorte « {name} » n'existe pas.{hint} Sortes : {kinds}.",
            name=name[:60],
            hint=say(" Vouliez-vous dire « {near} » ?", near=near[0]) if near else "",
            kinds=", ".join(Kind),
        )
        return Kind.NEWS


def _language(section: Section, key: str, code: str) -> str:
    if not is_language(code):
        section.complaints.add(
            section.line_of(key),
            "« {code} » n'est pas un code de langue : écrivez par exemple fr, nl, de ou en.",
            code=code[:60],
        )
    return code


def _link(header: Section) -> Link | None:
    section = header.section("link", ("url", "label"))
    return Link(section.required("url"), section.text("label")) if section else None


def _event(header: Section, zone: str) -> Event | None:
    section = header.section("event", ("start", "end", "place"))
    if section is None:
        return None
    section.required("start")
    start, end = _wall(section, "start", zone), _wall(section, "end", zone)
    return Event(start, end, section.text("place")) if start else None


def _wall(section: Section, key: str, zone: str) -> datetime | None:
    """Return a naive time that exists; which of two hardly matters to a reader."""
    wall = section.time(key)
    if wall is None:
        return None
    if wall.tzinfo is not None:
        section.complaints.add(
            section.line_of(key),
            "« {key} » : donnez l'heure sans décalage, c'est celle de {zone}.",
            key=key,
            zone=zone,
        )
        return None
    try:
        schedule.instant(wall, zone)
    except schedule.TimeAmbiguous:
        pass
    except TimeInvalid as wrong:
        section.complaints.add(section.line_of(key), "« {key} » : {why}", key=key, why=str(wrong))
    return wall


def _publish_at(header: Section, zone: str) -> datetime | None:
    wall = header.time("publish_at")
    if wall is None:
        return None
    try:
        schedule.instant(wall, zone)
    except TimeInvalid as wrong:
        header.complaints.add(
            header.line_of("publish_at"), "« publish_at » : {why}", why=str(wrong)
        )
    return wall


def _variants(header: Section) -> dict[str, Variant]:
    found = {}
    for name, section in header.named_sections("variants", ("text", "long_text", "first_comment")):
        chosen = _long_text(section)
        given = {"long_text", "first_comment"} & section.values.keys()
        text = section.text("text") if given else section.required("text")
        found[name] = Variant(text, chosen, section.text("first_comment"))
    return found


def _long_text(section: Section) -> LongText | None:
    choice = section.text("long_text")
    try:
        return LongText(choice) if choice else None
    except ValueError:
        section.complaints.add(
            section.line_of("long_text"),
            "« long_text » vaut « {choice} » ; il faut {choices}.",
            choice=choice[:60],
            choices=either(tuple(LongText)),
        )
        return None


def _translations(header: Section) -> dict[str, Translation]:
    found = {}
    for code, section in header.named_sections("translations", ("title", "summary", "body")):
        _language(section, "", code)
        found[code] = Translation(
            section.required("title"), section.text("summary"), section.text("body")
        )
    return found
