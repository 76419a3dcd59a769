"""The instants of an announcement by which the calendar finds it."""

from __future__ import annotations

from datetime import datetime

from publisher import schedule
from publisher.announcement import Announcement, Draft


def of_event(written: Announcement) -> dict[str, datetime | None]:
    """Return the columns of what an announcement tells of: when it begins and when it ends."""
    about, zone = written.event, written.time_zone
    return {
        "event_start": schedule.ending(about.start, zone) if about else None,
        "event_end": schedule.ending(about.end, zone) if about and about.end else None,
    }


def of_draft(written: Draft) -> datetime | None:
    """Return the instant at which a draft is meant to go out; None: now, or an hour that is none.

    A correction goes out at once.
    """
    if written.publish_at is None or written.announcement.revision > 1:
        return None
    return schedule.ending(written.publish_at, written.announcement.time_zone)
