"""Instants as people in an office say them, in this computer's zone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, tzinfo

from publisher.sentence import say


def near(instant: datetime, now: datetime | None = None, zone: tzinfo | None = None) -> str:
    """Say an instant near `now`: « aujourd'hui à 10:32 », « demain à 9:00 », « le 27/11 à 9:00 ».

    Both are aware; `zone` is this computer's when it is not given.
    """
    there = instant.astimezone(zone)
    here = (now or datetime.now(UTC)).astimezone(zone)
    clock = f"{there.hour}:{there:%M}"
    match there.date() - here.date():
        case timedelta(days=0):
            return say("aujourd'hui à {clock}", clock=clock)
        case timedelta(days=1):
            return say("demain à {clock}", clock=clock)
        case timedelta(days=-1):
            return say("hier à {clock}", clock=clock)
    year = "" if there.year == here.year else f"/{there.year}"
    return say("le {day} à {clock}", day=f"{there:%d/%m}{year}", clock=clock)
