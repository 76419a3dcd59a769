"""Days and hours of a rendition, as a reader finds them on the page."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale


def _tr(text: str) -> str:
    return QCoreApplication.translate("Faces", text)


def day(written: str, zone: str = "") -> str:
    """Return « 28 novembre 2026 » for an ISO 8601 instant or wall time; "" for none."""
    at = _read(written, zone)
    return _day(at) if at else ""


def moment(written: str, zone: str = "") -> str:
    """Return the day and the hour; "" for none."""
    at = _read(written, zone)
    return f"{_day(at)}, {at:%H:%M}" if at else ""


def _day(at: datetime) -> str:
    return QLocale().toString(QDate(at.year, at.month, at.day), _tr("d MMMM yyyy"))


def _read(written: str, zone: str) -> datetime | None:
    try:
        at = datetime.fromisoformat(written)
        return at.astimezone(ZoneInfo(zone)) if zone and at.tzinfo else at
    except (ValueError, KeyError, OSError):
        return None
