"""The adapter contract: what a channel is, what it can do, and what it must say when it fails.

An adapter is a subclass of `Channel` that declares itself in the entry-point group
`publisher.channels`. What it can do beyond publishing, it shows by having the methods of the
`Supports…` protocols; `isinstance` tells. `render` and `check` are pure and instant (they run while
the officer types); everything else blocks and runs in the channel's lane, never on the GUI thread.

Errors of the blocking methods are those of publisher.errors.ChannelError, and no other: the choice
between `Unreachable` (surely not sent) and `OutcomeUnknown` (perhaps sent) decides whether the
engine may send again.

What an adapter handles is imported from here, wherever it is written down.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from datetime import datetime
from typing import Any, ClassVar, Protocol, runtime_checkable

from publisher.access import PREPARED, SHOWN, Access, Media, Progress, Secrets
from publisher.announcement import Announcement
from publisher.answers import Absent, Health, Partial, Quota, Receipt, Stops, Unknown
from publisher.capabilities import Capabilities, Edit
from publisher.framing import PictureLimits
from publisher.problem import Problem
from publisher.rendition import Rendition
from publisher.settings import SecretField
from publisher.video_limits import VideoLimits

__all__ = [
    "PREPARED",
    "SHOWN",
    "Absent",
    "Access",
    "Capabilities",
    "Channel",
    "Edit",
    "Health",
    "Media",
    "Partial",
    "Progress",
    "Quota",
    "Receipt",
    "Secrets",
    "Stops",
    "SupportsDiscovery",
    "SupportsHealth",
    "SupportsQuota",
    "SupportsReconcile",
    "SupportsReservedLink",
    "SupportsRetract",
    "SupportsUpdate",
    "Unknown",
]


class Channel(ABC):
    """One connected account or target."""

    kind: ClassVar[str]  # as in the entry point: "mastodon"
    label: ClassVar[str]  # as people call it: "Mastodon"
    summary: ClassVar[str]  # one French sentence for the list of kinds
    settings_type: ClassVar[type]  # a frozen dataclass of publisher.settings.setting fields
    secret_fields: ClassVar[tuple[SecretField, ...]] = ()
    # False: what it sends has no address that a person could open and give (a mail, a text).
    has_addresses: ClassVar[bool] = True
    looks_like: str = ""  # the kind whose previews and colour it wears; "": its own

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
