"""The adapter contract: what a channel is, what it can do, and what it must say when it fails.

An adapter is a subclass of `Channel` that declares itself in the entry-point group
`publisher.channels`. What it can do beyond publishing, it shows by having the methods of the
`Supports…` protocols; `isinstance` tells. `render` and `check` are pure and instant (they run while
the officer types); everything else blocks and runs in the channel's lane, never on the GUI thread.

Errors of the blocking methods are those of publisher.errors.ChannelError, and no other: the choice
between `Unreachable` (surely not sent) and `OutcomeUnknown` (perhaps sent) decides whether the
engine may send again.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any, BinaryIO, ClassVar, Final, Protocol, runtime_checkable

from publisher.announcement import Announcement, Image, Kind
from publisher.framing import PictureLimits
from publisher.keeper import Keeper
from publisher.problem import Problem
from publisher.rendition import Rendition
from publisher.settings import SecretField
from publisher.video_limits import VideoLimits

if TYPE_CHECKING:
    from publisher.images import Fitted  # with it comes Pillow, which takes its time to import

# Among the steps of `progress`: the address (file://) of what a person is to publish themselves.
PREPARED: Final = "prepared"
# Likewise: citizens see a part of it already, which the other steps name. A withdrawal takes it
# away, even if the rest never follows.
SHOWN: Final = "shown"


class Edit(StrEnum):
    """What a correction becomes on this channel. All but NONE is done by `SupportsUpdate`."""

    IN_PLACE = "in_place"  # safe to repeat: the same edit twice is one edit
    NEW_VERSION = "new_version"  # another id replaces the first
    REPLACE = "replace"  # post again and delete the first: one post is left, its replies are lost
    CORRECTION = "correction"  # the first stays, and a second post, under it, corrects it
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Capabilities:
    """What a channel takes and does; read while planning, shown to the officer."""

    text_limit: int | None = None  # in `text_unit`; None: no limit
    text_unit: str = "characters"
    most_posts: int = 1  # more: a long text may go out as a thread of so many posts
    comment_limit: int | None = None  # of a first comment, in `text_unit`; None: there is none
    max_images: int = 0
    alt_text: bool = False
    alt_limit: int | None = None  # characters
    edit: Edit = Edit.NONE
    # The same update twice (by its delivery key and what `progress` kept) is one update, even when
    # the first answer was lost: the engine repeats it. Else a person is asked. IN_PLACE always is.
    edit_repeats: bool = False
    retract: bool = False
    # What was sent can be taken back by nobody, not even by hand: mail, text messages.
    irrevocable: bool = False
    # Told `Announcement.expires_at`, the platform ends it there by itself, as it should be ended.
    ends_itself: bool = False
    keeps: tuple[Keeper, ...] = ()  # who keeps a copy after a correction or a withdrawal
    gives_link: bool = False  # its page is the canonical address of the announcement
    carries_link: bool = False  # its post carries that address, so it waits for it
    # `publish` only prepares, keeps PREPARED and ends in OutcomeUnknown; `find` answers Unknown and
    # says what a person is to do. They tell Publisher where the publication is.
    by_hand: bool = False
    public: bool = True  # False: rehearsal, nothing reaches a citizen
    kinds: tuple[Kind, ...] = ()  # the only sorts of announcement that `check` accepts; (): all
    read_back_delay: timedelta = timedelta(0)  # how long "absent" is not to be believed


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What the platform gave back. `remote_ids` keeps every id (post, media, container)."""

    remote_ids: dict[str, str]
    url: str | None
    at: datetime  # aware, UTC


@dataclass(frozen=True, slots=True)
class Absent:
    """A read-back proved that nothing was published."""


@dataclass(frozen=True, slots=True)
class Partial:
    """A read-back found the beginning of a delivery, and no more: sending again goes on behind it.

    `steps` are put into `progress` first. It is believed no sooner than an absence.
    """

    steps: Mapping[str, str]
    told: str  # one French sentence: how far it came


@dataclass(frozen=True, slots=True)
class Unknown:
    """The platform cannot be read, or the answer proves nothing: a person decides."""

    reason: str = ""


class Stops(StrEnum):
    """What no longer goes through when nothing is left of a quota."""

    EVERYTHING = "everything"  # not even a withdrawal
    POSTS = "posts"  # new posts; corrections and withdrawals go through
    NOTHING = "nothing"  # only a part of some posts, such as pictures


@dataclass(frozen=True, slots=True, kw_only=True)
class Quota:
    """How much the platform still takes from this account, as it said itself.

    Read aloud: "il reste 1 `one`", "il reste 3 `many`"; `many` may be "% des appels permis".
    """

    name: str  # for programs, the same each time: "posts", "requests"
    one: str
    many: str
    left: int  # 0: nothing more before `resets_at`
    limit: int | None = None
    resets_at: datetime | None = None  # aware, UTC, by our clock; None: the platform does not say
    stops: Stops = Stops.NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """The account can be used now, and what the platform says of later."""

    sentence: str  # what `test` returns
    warnings: tuple[str, ...] = ()  # French sentences: what ends or is missing, and what to do
    access_ends_at: datetime | None = None  # aware, UTC; None: no end, or the platform says none


class Secrets(Protocol):
    """Credentials of one channel, by field name."""

    def read(self, field: str) -> str:
        """Return the credential; raises `SecretUnavailable` with what to do."""

    def keep(self, field: str, secret: str) -> None:
        """Keep a credential that the platform renewed; raises `SecretUnavailable`."""

    def alone(self) -> AbstractContextManager[object]:
        """Keep other processes from renewing this channel's credentials meanwhile."""


class Media(Protocol):
    """The masters of the announcement's images, and its video."""

    def read(self, sha256: str) -> bytes:
        """Return the bytes of one master (`Image.master`); raises `NotFound`."""

    def fitted(self, image: Image, limits: PictureLimits) -> Fitted:
        """Return a picture as the channel takes it, made once for all who want the same.

        Raises `InputError` when nothing of it fits, `NotFound` among them.
        """

    def film(self, sha256: str) -> BinaryIO:
        """Open a video to be read, and sought in, piece by piece; raises `NotFound`."""


class Progress(Protocol):
    """Remote ids known so far in this delivery, kept durably as soon as they are saved.

    A resumed attempt reads them first and continues; it never repeats a finished step.
    """

    def known(self) -> Mapping[str, str]:
        """Return what earlier steps and attempts saved."""

    def save(self, step: str, remote_id: str) -> None:
        """Keep one remote id before the next request is made."""

    def report(self, done: int, total: int) -> None:
        """Tell how much of an upload is done, in bytes, as often as you like: nothing is kept."""


def _not_kept(_: Sequence[Quota]) -> None:
    """Nobody keeps quotas here: a rehearsal, a test."""


@dataclass(frozen=True, slots=True)
class Access:
    """What the engine hands to an adapter when it opens a channel."""

    name: str  # the channel's name, chosen by the officer
    secrets: Secrets
    media: Media
    facts: Mapping[str, Any] = field(default_factory=dict)  # what `discover` last learned
    # Tell here what the headers of an answer said, whatever was asked: cheap, and never raises.
    tell_quotas: Callable[[Sequence[Quota]], None] = _not_kept


class Channel(ABC):
    """One connected account or target."""

    kind: ClassVar[str]  # as in the entry point: "mastodon"
    label: ClassVar[str]  # as people call it: "Mastodon"
    summary: ClassVar[str]  # one French sentence for the list of kinds
    settings_type: ClassVar[type]  # a frozen dataclass of publisher.settings.setting fields
    secret_fields: ClassVar[tuple[SecretField, ...]] = ()
    # False: what it sends has no address that a person could open and give (a mail, a text).
    has_addresses: ClassVar[bool] = True

    def __init__(self, settings: Any, access: Access) -> None:
        self.settings = settings
        self.access = access

    @property
    def names(self) -> tuple[str, ...]:
        """By which `Announcement.variants` are looked for, the most particular first."""
        return (self.access.name, self.kind)

    @property
    @abstractmethod
    def capabilities(self) -> Capabilities:
        """What this account takes; may depend on settings and discovered facts."""

    @abstractmethod
    def render(self, announcement: Announcement) -> Rendition:
        """Compute exactly what would be sent. Pure, instant, never raises for any announcement."""

    @abstractmethod
    def check(self, announcement: Announcement) -> list[Problem]:
        """Say what the platform would refuse or spoil. Pure and instant."""

    def picture_limits(self, rendition: Rendition) -> PictureLimits | None:
        """How each picture of `rendition` is sent; None: not at all. Pure and instant.

        Previews, and what is said of cut pictures, are made of it.
        """
        del rendition
        return None

    def video_limits(self, announcement: Announcement) -> VideoLimits | None:
        """What this channel takes of the announcement's video; None: no video. Pure and instant.

        Where it takes it, `render` and `check` meet an announcement with its video, and `render`
        puts it into the rendition. Else they meet none, and a still of it among the images.
        """
        del announcement
        return None

    @abstractmethod
    def publish(self, rendition: Rendition, delivery_key: str, progress: Progress) -> Receipt:
        """Publish what was approved. `delivery_key` is the same on every attempt of a delivery."""

    @abstractmethod
    def test(self) -> str:
        """Prove that the account can be used, without publishing; return one French sentence.

        Raises `AuthorizationRevoked`, `Unreachable` or `SecretUnavailable`.
        """


@runtime_checkable
class SupportsUpdate(Protocol):
    """The channel can change what it published."""

    def update(
        self, rendition: Rendition, receipt: Receipt, delivery_key: str, progress: Progress
    ) -> Receipt:
        """Make the published post say `rendition`, in the way of `Capabilities.edit`.

        Called again with the same `delivery_key` and `progress`, it posts nothing twice. The
        receipt names all that is then visible: after Edit.CORRECTION the first post too, so that a
        withdrawal takes away both. A platform that refuses the new text must leave the old one.
        """


@runtime_checkable
class SupportsRetract(Protocol):
    """The channel can withdraw what it published."""

    def retract(
        self, receipt: Receipt, reason: str, delivery_key: str, progress: Progress
    ) -> Receipt:
        """Withdraw the post; done only when its absence was read back. Already gone is success."""


@runtime_checkable
class SupportsReconcile(Protocol):
    """The channel can be read back after an attempt whose outcome is unknown."""

    def find(
        self, rendition: Rendition, delivery_key: str, since: datetime
    ) -> Receipt | Absent | Partial | Unknown:
        """Look for what an earlier `publish` of this delivery may have left, from `since` (UTC).

        A receipt only for the whole of it, `Absent` only when nothing of it is there.
        """


@runtime_checkable
class SupportsReservedLink(Protocol):
    """The channel knows, before publishing, the address that its page will have."""

    def reserve(self, announcement: Announcement) -> str:
        """Return the page's address. Pure: the same announcement always gets the same address."""


@runtime_checkable
class SupportsDiscovery(Protocol):
    """The channel's limits depend on the account and can be read."""

    def discover(self) -> dict[str, Any]:
        """Return facts (JSON values) that later come back in `Access.facts`."""


@runtime_checkable
class SupportsQuota(Protocol):
    """The platform says how much it still takes."""

    def quotas(self) -> tuple[Quota, ...]:
        """Ask the platform; raises as `test` does. What headers say meanwhile: `tell_quotas`."""


@runtime_checkable
class SupportsHealth(Protocol):
    """The platform says more of an account than that it works: when its access ends, what lacks."""

    def health(self) -> Health:
        """Ask the platform, without publishing; raises as `test` does."""
