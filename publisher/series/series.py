"""What a series is, and what is shown of it: frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from publisher.announcement import Announcement
from publisher.delivery import State, WithoutLink
from publisher.ids import id_of
from publisher.recurrence import Rule
from publisher.rendition import Rendition


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """What was approved: a text, its channels and a rule. Its id is that of `announcement`."""

    announcement: Announcement  # as it was written, its dates those of the rule's first day
    channels: tuple[str, ...]  # their ids, as they were chosen
    rule: Rule
    without_link: WithoutLink = WithoutLink.SEND
    revision: int = 1  # counts what a person approved; skipping a date is none
    # One occurrence, and what each channel made of it before the eyes of who approved.
    sample: Announcement
    approved: dict[str, Rendition]  # by the id of the channel

    @property
    def id(self) -> str:
        """What it is called by; no announcement has the same."""
        return self.announcement.id

    def occurrence_id(self, day: date) -> str:
        """Return the id of the announcement of a day: always the same for this revision."""
        return id_of(f"series/{self.id}/{self.revision}/{day.isoformat()}")

    def delivery_id(self, day: date, channel_id: str) -> str:
        """Return the id, and so the key, of what a channel is sent on that day."""
        return id_of(f"series/{self.id}/{self.revision}/{day.isoformat()}/{channel_id}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Coming:
    """One date of a series: of the rule alone, or planted as an announcement."""

    day: date  # that the rule gives
    wall: datetime  # naive, in the zone of the series: when it is published
    at: datetime  # the same, aware, in UTC
    announcement_id: str | None = None  # None: not planted yet
    states: dict[str, State] | None = None  # by the name of the channel, once it is planted
    event_start: datetime | None = None  # naive: when what it tells of takes place
    moved: bool = False  # by a person, apart from the others


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesView:
    """One series, as people follow it."""

    series_id: str
    revision: int
    title: str
    words: str  # the rule, in a sentence
    rule: Rule
    time_zone: str
    channels: tuple[str, ...]  # their names; of those that are still connected
    missing: tuple[str, ...]  # names of channels that were disconnected since
    coming: tuple[Coming, ...]  # the next dates; () once it has ended
    ended_at: datetime | None  # stopped by a person; None: goes on while the rule does
    doubted: bool = False  # comes from a copy that was taken back: nothing leaves by itself
    author: str = ""
    approved_at: datetime | None = None
