"""The places of the rail, as numbers of the pages."""

from __future__ import annotations

COMPOSE, OUTBOX, HISTORY, LIBRARY, CHANNELS, CALENDAR = range(6)
