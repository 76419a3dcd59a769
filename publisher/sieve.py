"""Which announcements of the history a person wants to see."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from publisher.announcement import DEFAULT_TIME_ZONE, Kind
from publisher.delivery import State


@dataclass(frozen=True, slots=True, kw_only=True)
class Sieve:
    """What must all hold of an announcement; what is not given holds of every one."""

    words: str = ""  # each is found by its beginning; accents and case do not matter
    kind: Kind | None = None
    channel: str | None = None  # its name: something was ever sent there, or is to be
    # How its newest delivery stands: on that channel, or else on any.
    state: State | None = None
    first: date | None = None  # the day of its newest revision, in `zone`, this one included
    last: date | None = None
    author: str | None = None  # of its newest revision
    zone: str = DEFAULT_TIME_ZONE


EVERYTHING = Sieve()


@dataclass(frozen=True, slots=True, kw_only=True)
class SieveChoices:
    """What can be chosen of what differs from one town to another."""

    channels: tuple[str, ...]  # names, those in use first
    authors: tuple[str, ...]
