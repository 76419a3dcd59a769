"""What the house as a whole chose: lengths of time, kept in seconds under their keys."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from sqlalchemy import Connection

from publisher.storage import settings

DUPLICATE_WINDOW: Final = timedelta(hours=24)
DUPLICATE_WINDOW_KEY: Final = "duplicate_window_seconds"


def duration(connection: Connection, key: str, default: timedelta) -> timedelta:
    """Return the length of time kept under `key`, or the default."""
    kept = settings.read(connection, key)
    return default if kept is None else timedelta(seconds=kept)


def keep_duration(connection: Connection, key: str, value: timedelta) -> None:
    """Keep a length of time, in whole seconds."""
    settings.keep(connection, key, int(value.total_seconds()))
