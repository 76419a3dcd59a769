"""Channels as people see them, and what each would be sent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from publisher.channel import Capabilities
from publisher.delivery import Operation
from publisher.framing import PictureLimits
from publisher.health import Checkup
from publisher.hues import Hue, of_kind
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
