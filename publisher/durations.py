"""Lengths of time as people type them: 24h, 90min, 2j."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Final

from publisher.errors import InputError
from publisher.sentence import say

_UNITS: Final = {
    "j": timedelta(days=1),
    "h": timedelta(hours=1),
    "min": timedelta(minutes=1),
    "s": timedelta(seconds=1),
}
_WHOLE: Final = re.compile(r"(?:\d{1,6}(?:j|h|min|s))+|0")
_PART: Final = re.compile(r"(\d+)(j|h|min|s)")


def parse_duration(text: str) -> timedelta:
    """Read « 24h », « 1h30min » or « 0 »; raises `InputError`."""
    typed = re.sub(r"\s+", "", text.lower())
    if not _WHOLE.fullmatch(typed):
        raise InputError(
            say(
                "« {text} » n'est pas une durée : écrivez par exemple 24h, 90min, 2j ou 0.",
                text=text,
            )
        )
    return sum((int(count) * _UNITS[unit] for count, unit in _PART.findall(typed)), timedelta(0))


def written(duration: timedelta) -> str:
    """Write a length of time so that `parse_duration` reads it again: « 1j », « 1h30min »."""
    left, parts = duration, []
    for unit, length in _UNITS.items():
        count, left = divmod(left, length)
        if count:
            parts.append(f"{count}{unit}")
    return "".join(parts) or "0"
