"""What was published: the list, and all of one announcement."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from publisher.announcement import Announcement
from publisher.delivery import Attempt, State
from publisher.planning import Line
from publisher.rendition import Rendition
from publisher.views.deliveries import DeliveryView


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryRow:
    """One announcement in the history: its newest revision and how its deliveries stand."""

    announcement_id: str
    revision: int
    title: str
    kind: str
    language: str
    accepted_at: datetime
    due_at: datetime | None
    states: dict[str, State]  # channel name → state of its newest delivery
    author: str = ""
    series: str = ""  # id of the series that planted it


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryPage:
    """Up to a page of rows, newest first; `next` is the key of the following page, or None."""

    rows: tuple[HistoryRow, ...]
    next: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RevisionView:
    """One immutable revision, with what each channel was really sent."""

    announcement: Announcement
    accepted_at: datetime
    author: str
    sent: dict[str, Rendition]  # channel name → rendition


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnouncementView:
    """Everything about one announcement."""

    announcement_id: str
    revisions: tuple[RevisionView, ...]  # oldest first
    deliveries: tuple[DeliveryView, ...]  # oldest first
    attempts: dict[str, tuple[Attempt, ...]]  # delivery id → attempts
    # Delivery id → sentence, of what corrected or withdrew: who keeps the former text all the same.
    keeps: dict[str, str] = field(default_factory=dict)
    remains: tuple[Line, ...] = ()  # where it still is although it has come to its end
    series: str = ""  # id of the series that planted it
