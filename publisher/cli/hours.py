"""Hours as people read them: by the clocks of the announcement, wherever this computer is."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo


def hour(at: datetime, zone: str, pattern: str = "%d/%m/%Y %H:%M") -> str:
    """Write an instant (aware) in a zone, and name it where this computer shows another hour."""
    there = f"{at.astimezone(ZoneInfo(zone)):{pattern}}"
    return f"{there} ({zone})" if elsewhere(at, zone) else there


def elsewhere(at: datetime, zone: str) -> bool:
    """Whether this computer's clocks and those of a zone show different hours then."""
    return at.astimezone(ZoneInfo(zone)).utcoffset() != at.astimezone().utcoffset()
