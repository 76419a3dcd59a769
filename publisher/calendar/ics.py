"""The calendar as a file that other programs read: RFC 5545, by the icalendar library."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from publisher.calendar.entries import Entry, What

if TYPE_CHECKING:
    from icalendar import Calendar, Event

NAME: Final = "Publisher"
_SHOWN: Final = timedelta(minutes=15)  # how long a publication takes in a week of hours


def written(entries: Iterable[Entry], now: datetime) -> bytes:
    """Write every publication and every event that an announcement tells of.

    Each keeps its UID, so that a file taken in again changes what is there. `now` is aware.
    """
    from icalendar import Calendar  # noqa: PLC0415 - it takes its time to import

    whole = Calendar()
    whole.add("prodid", "-//Publisher//Calendrier de publication//FR")
    whole.add("version", "2.0")
    whole.add("calscale", "GREGORIAN")
    whole.add("x-wr-calname", NAME)
    seen = set()
    for entry in entries:
        # A date of a series keeps it when it is planted, and when the series is changed.
        about = f"{entry.series}-{entry.day}" if entry.series else entry.about
        uid = f"{entry.what}-{about}@town-publisher"
        if entry.what not in (What.PUBLICATION, What.EVENT) or uid in seen:
            continue
        seen.add(uid)
        whole.add_component(_event(entry, uid, now))
    _tell_of_zones(whole)
    content: bytes = whole.to_ical()
    return content


def _event(entry: Entry, uid: str, now: datetime) -> Event:
    from icalendar import Event  # noqa: PLC0415 - as above

    zone = ZoneInfo(entry.time_zone)
    event = Event()
    event.add("uid", uid)
    event.add("dtstamp", now)
    event.add("dtstart", entry.at.astimezone(zone))
    if entry.what is What.EVENT:
        event.add("summary", entry.title)
        if entry.until is not None and entry.until > entry.at:
            event.add("dtend", entry.until.astimezone(zone))
        if entry.where:
            event.add("location", entry.where)
        return event
    event.add("dtend", (entry.at + _SHOWN).astimezone(zone))
    event.add("summary", f"Publication : {entry.title}")
    if entry.places:
        event.add("description", ", ".join(place.channel for place in entry.places))
    event.add("categories", ["Publication"])
    event.add("transp", "TRANSPARENT")  # nobody is busy meanwhile
    if entry.withdrawn:
        event.add("status", "CANCELLED")
    return event


def _tell_of_zones(whole: Calendar) -> None:
    """Readers know a zone by the rules that stand in the file."""
    whole.add_missing_timezones()
