"""What the service shows to the desktop and to the command line: frozen, ready to display."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from publisher.announcement import Announcement, Image
from publisher.channel import Capabilities
from publisher.delivery import LATE, Attempt, Operation, State
from publisher.framing import PictureLimits
from publisher.health import Checkup
from publisher.hues import Hue, of_kind
from publisher.planning import Line
from publisher.problem import Problem, Severity
from publisher.quotas import LearntQuota
from publisher.rendition import Rendition
from publisher.settings import SecretField, SettingField


@dataclass(frozen=True, slots=True, kw_only=True)
class KindView:
    """One installed kind of channel, and what its connect form asks."""

    kind: str
    label: str
    summary: str
    settings: tuple[SettingField, ...]
    secrets: tuple[SecretField, ...]
    practice_of: tuple[str, ...] = ()  # for `practice`: the kinds it can rehearse
    connects: bool = False  # by a sign-in in the browser
    family: str = ""  # the heading under which people look for it


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelView:
    """One connected channel."""

    id: str
    name: str
    kind: str
    label: str  # of the kind, or "Mastodon (répétition)"
    settings: dict[str, str]
    capabilities: Capabilities
    connects: bool = False  # by a sign-in in the browser
    quotas: tuple[LearntQuota, ...] = ()  # what the platform last said, as far as it still holds
    health: Checkup | None = None  # of the account; None: never checked
    looks_like: str = ""  # the kind whose face and colour it wears; "": its own
    colour: str = ""  # the Hue that was chosen for it; "": that of its kind
    limits: tuple[str, ...] = ()  # what it takes, in sentences

    @property
    def hue(self) -> Hue:
        """The colour by which it is told apart."""
        return Hue(self.colour) if self.colour else of_kind(self.looks_like or self.kind)


@dataclass(frozen=True, slots=True, kw_only=True)
class LastDelivery:
    """What went out on a channel the last time."""

    announcement_id: str
    title: str
    operation: Operation
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What one channel would be sent, and what is wrong with it."""

    channel: str
    kind: str
    rendition: Rendition
    problems: tuple[Problem, ...]
    picture_limits: PictureLimits | None = None  # how each picture is sent; None: not at all

    @property
    def blocked(self) -> bool:
        """Whether an error stops publication on this channel."""
        return any(problem.severity is Severity.ERROR for problem in self.problems)


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
class PreferenceView:
    """One choice of the whole house, in the form in which it is typed."""

    name: str
    value: str  # « 24h »
    default: str
    help: str
    choices: tuple[str, ...] = ()  # the only values there are; () where it is typed


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """What `publish`, `correct` and `retract` put in the outbox, durably."""

    announcement_id: str
    revision: int
    deliveries: tuple[DeliveryView, ...]
    by_hand: tuple[tuple[str, str], ...] = ()  # channel name, what a person must do there
    notices: tuple[tuple[str, str], ...] = ()  # channel name, what a correction costs there


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanView:
    """What a correction or a withdrawal would do, before anybody does it."""

    announcement_id: str
    revision: int  # the new one, of a correction; the newest, of a withdrawal
    title: str
    operation: Operation  # UPDATE or RETRACT
    lines: tuple[Line, ...]  # one per channel
    token: str  # `correct` and `retract` take it as what was approved


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


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftView:
    """One saved draft, for the list of drafts."""

    id: str
    title: str
    updated_at: datetime


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


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureView:
    """One picture of the library, as it was last used."""

    image: Image
    used_at: datetime  # of the last revision that used it, or when it was added
    uses: int  # announcements that ever used it
    version: int  # whoever changes its words says which they saw


@dataclass(frozen=True, slots=True, kw_only=True)
class PicturePage:
    """One page of pictures, the last used first; `next` is the key of the following page."""

    rows: tuple[PictureView, ...]
    next: str | None
