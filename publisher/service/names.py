"""Names that people give to channels."""

from __future__ import annotations

import re

from publisher.errors import SettingInvalid
from publisher.sentence import say

LONGEST = 40  # characters
_ALLOWED = re.compile(r"[^\W_][\w .()'&+-]*", re.UNICODE)


def channel_name(text: str) -> str:
    """Return the name, trimmed; raises `SettingInvalid` for one that cannot be used."""
    name = " ".join(text.split())
    if not name or len(name) > LONGEST or not _ALLOWED.fullmatch(name):
        raise SettingInvalid(
            say(
                "Le nom « {name} » ne convient pas : des lettres, des chiffres et des espaces, au"
                " plus {longest} signes, sans virgule ni barre.",
                name=name[:60],
                longest=LONGEST,
            )
        )
    return name
