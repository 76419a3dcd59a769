"""What a channel answers: of a post, of a look for one, of the account."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


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
