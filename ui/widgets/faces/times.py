"""Days and hours of a rendition, as a reader finds them on the page."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from publisher.schedule import day_words
from ui.language import said


def day(written: str, zone: str = "") -> str:
    """Return « 28 novembre 2026 » for an ISO 8601 instant or wall time; "" for none."""
    at = _read(written, zone)
    return _day(at) if at else ""


def moment(written: str, zone: str = "") -> str:
    """Return the day and the hour; "" for none."""
    at = _read(written, zone)
    return f"{_day(at)}, {at:%H:%M}" if at else ""


def _day(at: datetime) -> str:
    return said(day_words(at.date()))


def _read(written: str, zone: str) -> datetime | None:
    try:
        at = datetime.fromisoformat(written)
        return at.astimezone(ZoneInfo(zone)) if zone and at.tzinfo else at
    except (ValueError, KeyError, OSError):
        return None
