"""Which channels a new announcement is for, before anybody touched them. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from publisher.announcement import Kind
from publisher.groups import ALERT, Group


class Rule(StrEnum):
    """How they are found."""

    LAST = "last"  # those that the person chose the last time
    ALL = "all"
    GROUP = "group"
    CHANNELS = "channels"


@dataclass(frozen=True, slots=True)
class Usual:
    """What a town chose for one kind of announcement."""

    rule: Rule = Rule.LAST
    group: str = ""  # its id, for Rule.GROUP
    channels: tuple[str, ...] = ()  # names, for Rule.CHANNELS


LAST: Final = Usual()
# Before a town chose anything: as the last time, but an alert goes where alerts go.
AT_FIRST: Final = {Kind.ALERT: Usual(Rule.GROUP, ALERT)}


def at_first(kind: Kind) -> Usual:
    """Return what holds for a kind as long as nobody chose something else."""
    return AT_FIRST.get(kind, LAST)


def settled(usual: Usual, connected: Sequence[str], groups: Sequence[Group]) -> tuple[str, ...]:
    """Return the channels that a rule names by itself, in their order; none for Rule.LAST.

    A group that is empty or gone, and channels that are all disconnected, name none either.
    """
    match usual.rule:
        case Rule.ALL:
            return tuple(connected)
        case Rule.GROUP:
            return next((one.members for one in groups if one.id == usual.group), ())
        case Rule.CHANNELS:
            return tuple(name for name in connected if name in usual.channels)
    return ()
