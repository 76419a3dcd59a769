"""One document as every format sees it: entries, and where it stands among its neighbours."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from channels.feed.entry import Entry


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """Addresses are absolute; `older` and `newer` are archives of the same format."""

    entries: tuple[Entry, ...]
    address: str  # its own
    current: str  # of the feed that people subscribe to, in the same format
    page: str  # the same entries as a page for people
    older: str | None
    newer: str | None
    archived: bool

    @property
    def updated(self) -> datetime:
        """When its newest change was made: not when it was written, so that bytes stay the same."""
        return max(
            (entry.updated for entry in self.entries), default=datetime(2000, 1, 1, tzinfo=UTC)
        )
