"""Entries for tests of the calendar."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from publisher.calendar import Entry, Place, What
from publisher.delivery import State

ZONE = "Europe/Brussels"


def entry(at: str, about: str = "a1", *channels: str, **changes: Any) -> Entry:
    """A publication planned for an instant such as « 2026-12-21T09:00 », in UTC."""
    values: dict[str, Any] = {
        "what": What.PUBLICATION,
        "about": about,
        "at": datetime.fromisoformat(at).replace(tzinfo=UTC),
        "title": f"Annonce {about}",
        "time_zone": ZONE,
        "places": tuple(Place(name, "website", State.QUEUED) for name in channels or ("Site web",)),
    }
    return Entry(**{**values, **changes})
