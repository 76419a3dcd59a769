"""How long a text is, counted as each platform counts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Final, TypeAlias

import regex

from publisher.text.entities import Sort, spans
from publisher.text.sms import septets
from publisher.text.weighing import weight

Count: TypeAlias = Callable[[str], int]

_GRAPHEME = regex.compile(r"\X")
_PICTURED = regex.compile(r"[\p{Extended_Pictographic}\p{Regional_Indicator}\u20e3]")
MASTODON_URL: Final = 23  # characters, unless the instance says otherwise


def characters(text: str) -> int:
    """Count Unicode code points."""
    return len(text)


def graphemes(text: str) -> int:
    """Count what a reader sees as one character: a letter with its accents, a whole emoji."""
    if text.isascii() and "\r" not in text:
        return len(text)
    return len(_GRAPHEME.findall(text))


def utf8_bytes(text: str) -> int:
    """Count bytes of UTF-8; a lone surrogate, which cannot be sent, counts three."""
    return len(text.encode("utf-8", "surrogatepass"))


def utf16_units(text: str) -> int:
    """Count UTF-16 code units, as Telegram and JavaScript do."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def mastodon(text: str, characters_reserved_per_url: int = MASTODON_URL) -> int:
    """Count as Mastodon does: graphemes, each address as a fixed number, mentions without host."""
    parts: list[str] = []
    done = 0
    for span in spans(text):
        if span.sort is Sort.URL:
            parts += (text[done : span.start], "x" * characters_reserved_per_url)
            done = span.end
        elif span.sort is Sort.MENTION:
            parts.append(text[done : span.local])
            done = span.end
    parts.append(text[done:])
    return graphemes("".join(parts))


def threads(text: str) -> int:
    """Count as Threads does: code points, but each emoji as its bytes of UTF-8."""
    emoji = sum(utf8_bytes(found) - len(found) for found in _emoji(text))
    return len(text) + emoji


def _emoji(text: str) -> Iterator[str]:
    if not text.isascii():
        yield from filter(_PICTURED.search, _GRAPHEME.findall(text))


def counting_addresses_as(characters_reserved_per_url: int) -> Count:
    """Return the count of a Mastodon instance that reserves this many characters per address."""
    return partial(mastodon, characters_reserved_per_url=characters_reserved_per_url)


UNITS: Final[dict[str, Count]] = {
    "characters": characters,
    "graphemes": graphemes,
    "bytes": utf8_bytes,
    "utf16": utf16_units,
    "mastodon": mastodon,
    "x": weight,
    "threads": threads,
    "septets": septets,
}
