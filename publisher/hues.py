"""The colours by which channels are told apart. Only their names: the window knows the paints."""

from __future__ import annotations

from enum import StrEnum
from typing import Final
from zlib import crc32

from publisher.errors import SettingInvalid
from publisher.sentence import say
from publisher.text.folding import fold


class Hue(StrEnum):
    """One of the colours, in the order in which they are offered."""

    RED = "red"
    ORANGE = "orange"
    AMBER = "amber"
    OLIVE = "olive"
    GREEN = "green"
    TEAL = "teal"
    AZURE = "azure"
    BLUE = "blue"
    VIOLET = "violet"
    PINK = "pink"
    BROWN = "brown"
    SLATE = "slate"


NAMES: Final = {
    Hue.RED: say("rouge"),
    Hue.ORANGE: say("orange"),
    Hue.AMBER: say("ocre"),
    Hue.OLIVE: say("olive"),
    Hue.GREEN: say("vert"),
    Hue.TEAL: say("sarcelle"),
    Hue.AZURE: say("azur"),
    Hue.BLUE: say("bleu"),
    Hue.VIOLET: say("violet"),
    Hue.PINK: say("rose"),
    Hue.BROWN: say("brun"),
    Hue.SLATE: say("ardoise"),
}
_OF_KINDS: Final = {
    Hue.RED: ("cap",),
    Hue.ORANGE: ("feed",),
    Hue.AMBER: ("email", "brevo"),
    Hue.OLIVE: ("sms",),
    Hue.GREEN: ("google_business", "matrix", "ntfy"),
    Hue.TEAL: ("website", "wordpress", "plone", "imio", "drupal"),
    Hue.AZURE: ("bluesky", "telegram"),
    Hue.BLUE: ("facebook",),
    Hue.VIOLET: ("mastodon", "discord", "teams"),
    Hue.PINK: ("instagram", "slack"),
    Hue.BROWN: ("linkedin", "by_hand"),
    Hue.SLATE: ("threads", "x", "apprise"),
}
_KINDS: Final = {kind: hue for hue, kinds in _OF_KINDS.items() for kind in kinds}


def of_kind(kind: str) -> Hue:
    """Return the colour of a kind; of one that is not built in, always the same one too."""
    every = tuple(Hue)
    return _KINDS.get(kind) or every[crc32(kind.encode()) % len(every)]


def hue_named(typed: str) -> Hue:
    """Read « vert » or "green"; raises `SettingInvalid` with the colours there are."""
    for hue, name in NAMES.items():
        if fold(typed.strip()) in (hue.value, fold(name)):
            return hue
    raise SettingInvalid(
        say(
            "« {typed} » n'est pas une couleur de canal. Couleurs : {names}.",
            typed=typed,
            names=", ".join(NAMES.values()),
        )
    )
