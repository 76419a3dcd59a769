"""When and where: an event has a start, an end after it, and a place."""

from __future__ import annotations

from datetime import datetime

from publisher import schedule
from publisher.announcement import Announcement, Event, Kind
from publisher.errors import TimeInvalid
from publisher.problem import Problem, error, warning
from publisher.sentence import say


def check(announcement: Announcement) -> list[Problem]:
    """Say what is wrong with the event."""
    event = announcement.event
    if event is None:
        if announcement.kind is not Kind.EVENT:
            return []
        return [error("event_missing", say("Dites quand l'événement commence."), "event")]
    found = _times(event, announcement.time_zone)
    if event.end is not None and event.end < event.start:
        found.append(
            error("event_end_before_start", say("L'événement finit avant de commencer."), "event")
        )
    if announcement.kind is Kind.EVENT and not event.place.strip():
        found.append(warning("event_place_missing", say("Dites où l'événement a lieu."), "event"))
    return found


def _times(event: Event, zone: str) -> list[Problem]:
    found = []
    for wall in (event.start, event.end):
        why = _wrong(wall, zone) if wall else None
        if why:
            found.append(error("event_time_invalid", why, "event"))
    return list(dict.fromkeys(found))


def _wrong(wall: datetime, zone: str) -> str | None:
    try:
        schedule.instant(wall, zone)
    except schedule.TimeAmbiguous:
        return None  # readers see the hour; which of the two hardly matters to them
    except TimeInvalid as wrong:
        return say("{why}", why=str(wrong))
    return None
