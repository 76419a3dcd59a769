"""Until when: after publication, and after what is announced."""

from __future__ import annotations

from publisher import schedule
from publisher.announcement import Announcement
from publisher.errors import TimeInvalid
from publisher.problem import Problem, error, warning
from publisher.sentence import say


def check(announcement: Announcement) -> list[Problem]:
    """Say what is wrong with the expiry."""
    wall, event = announcement.expires_at, announcement.event
    if wall is None:
        return []
    try:
        instant = schedule.instant(wall, announcement.time_zone)
    except schedule.TimeAmbiguous as double:
        instant = double.choices[1]
    except TimeInvalid as wrong:
        return [error("expiry_invalid", say("{why}", why=str(wrong)), "expires_at")]
    if instant <= announcement.dated:
        return [
            error(
                "expiry_before_publication",
                say("L'annonce expire avant d'être publiée : choisissez une date plus tardive."),
                "expires_at",
            )
        ]
    if event is not None and wall.replace(tzinfo=None) < (event.end or event.start):
        return [
            warning(
                "expiry_before_event",
                say("L'annonce expire avant la fin de ce qu'elle annonce."),
                "expires_at",
            )
        ]
    return []
