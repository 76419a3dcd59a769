"""Hashtags made from an announcement's tags, readable by a screen reader."""

from __future__ import annotations

from collections.abc import Iterable

import regex

from publisher.text.cleaning import one_line

_WORD = regex.compile(r"[\p{L}\p{M}\p{N}]+")


def hashtag(tag: str) -> str:
    """Write « rue de la Station » as « #RueDeLaStation »; "" when nothing usable is left.

    Each word gets a capital, so that a screen reader tells the words apart; accents stay. A
    hashtag of figures only is no link on any platform, so there is none.
    """
    words = _WORD.findall(one_line(tag))
    name = "".join(word[:1].upper() + word[1:] for word in words)
    return f"#{name}" if any(letter.isalpha() for letter in name) else ""


def hashtags(tags: Iterable[str]) -> tuple[str, ...]:
    """Return the hashtags of `tags` in order, each once whatever its capitals."""
    made: dict[str, str] = {}
    for tag in tags:
        name = hashtag(tag)
        if name:
            made.setdefault(name.casefold(), name)
    return tuple(made.values())
