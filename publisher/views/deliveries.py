"""Deliveries as people follow them, and those that wait for their word."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from publisher.announcement import DEFAULT_TIME_ZONE
from publisher.delivery import LATE, Operation, State


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryView:
    """One delivery, as people follow it."""

    id: str
    announcement_id: str
    revision: int
    channel: str  # its name
    kind: str
    operation: Operation
    state: State
    due_at: datetime
    next_at: datetime | None
    remote_ids: dict[str, str]
    url: str | None
    attempts: int
    error: str
    waits_for_link: bool = False  # queued until the page that gives the link has answered
    waits_for: str = ""  # the name of the channel of that page
    title: str = ""  # of the announcement's revision, for lists of deliveries
    alert: bool = False  # of an announcement that may be let through an emergency stop
    stopped: bool = False  # nothing but the emergency stop keeps it from going, or from asking
    prepared: str | None = None  # address of what a person is to publish now, themselves
    has_address: bool = True  # what is sent there can be opened: a mail cannot
    series: str = ""  # id of the series that planted the announcement
    time_zone: str = DEFAULT_TIME_ZONE  # of the announcement


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingView:
    """One announcement of which something waits for a person's word."""

    announcement_id: str
    title: str
    time_zone: str  # in which a person chooses a time
    alert: bool
    deliveries: tuple[DeliveryView, ...]  # those that wait, the first due first

    @property
    def late(self) -> tuple[DeliveryView, ...]:
        """What did not go out at its hour: it may still be sent, planned or dropped."""
        return tuple(one for one in self.deliveries if one.state in LATE)

    @property
    def planned_for(self) -> datetime:
        """The hour that was chosen, of what is late, or else of the rest."""
        return min(one.due_at for one in self.late or self.deliveries)


@dataclass(frozen=True, slots=True, kw_only=True)
class TwinView:
    """The same text on the same channel, of another announcement: gone out, or about to."""

    channel: str
    announcement_id: str
    title: str
    state: State
    at: datetime  # when it went out, or will
    url: str | None
    message: str  # one sentence with all of it


@dataclass(frozen=True, slots=True)
class Upload:
    """How far a delivery is with sending a video."""

    delivery_id: str
    done: int  # bytes
    total: int  # bytes

    @property
    def percent(self) -> int:
        """From 0 to 100."""
        return min(100, self.done * 100 // self.total) if self.total > 0 else 0
