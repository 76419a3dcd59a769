"""What a change does on one channel, as an officer reads it before approving."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from publisher.channel import Edit
from publisher.keeper import kept_by
from publisher.planning.standing import Standing
from publisher.sentence import say


class Fate(StrEnum):
    """What becomes of an announcement on a channel; the values are what `--json` prints."""

    EDITED = "edited"
    NEW_VERSION = "new_version"
    REPLACED = "replaced"
    CORRECTED = "corrected"  # by a second post, under the first
    PUBLISHED = "published"  # it had not left yet
    WITHDRAWN = "withdrawn"
    CANCELLED = "cancelled"  # before it left
    ENDS_ITSELF = "ends_itself"
    BY_HAND = "by_hand"
    CANNOT = "cannot"
    LEAVING = "leaving"  # a withdrawal was asked for already
    DISCONNECTED = "disconnected"


# Publisher does nothing there; a person reads why.
LEFT: Final = frozenset({Fate.BY_HAND, Fate.CANNOT, Fate.LEAVING, Fate.DISCONNECTED})
COSTLY: Final = frozenset({Fate.NEW_VERSION, Fate.REPLACED, Fate.CORRECTED})
# Nothing is on the channel: nobody has a copy.
_NOTHING_THERE: Final = frozenset({Fate.PUBLISHED, Fate.CANCELLED})
OF_EDIT: Final = {
    Edit.IN_PLACE: Fate.EDITED,
    Edit.NEW_VERSION: Fate.NEW_VERSION,
    Edit.REPLACE: Fate.REPLACED,
    Edit.CORRECTION: Fate.CORRECTED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One channel in a plan."""

    channel: str  # its name
    fate: Fate
    sentence: str  # what will happen there
    url: str | None = None  # of what stands there now
    keeps: str = ""  # who keeps a copy out of reach, in a sentence; "": nobody


def line(standing: Standing, fate: Fate, sentence: str) -> Line:
    """Describe what becomes of what stands on a channel."""
    able = standing.target.channel.capabilities
    kept = able.public and fate not in _NOTHING_THERE
    return Line(
        channel=standing.target.name,
        fate=fate,
        sentence=sentence,
        url=standing.url,
        keeps=kept_by(able.keeps) if kept else "",
    )


def disconnected(channel: str, url: str | None) -> Line:
    """Say of a channel that Publisher reaches no more that a person must see to it."""
    sentence = say(
        "Ce canal n'est plus connecté à Publisher : corrigez ou retirez l'annonce vous-même sur la"
        " plateforme."
    )
    return Line(channel=channel, fate=Fate.DISCONNECTED, sentence=sentence, url=url)


def by_hand(what: str) -> str:
    """Say that a person has to do it; `what` is an imperative."""
    return say(
        "Ce canal ne permet pas de le faire depuis Publisher : {what} vous-même sur la plateforme.",
        what=what,
    )
