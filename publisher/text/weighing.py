"""How long a text is for X: most letters weigh one, what is wide or a picture two, an address 23.

X turns into a link whatever looks like an address, also without https://: `ville.be` weighs 23, and
so does « fin.La », because .la is a domain.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import Final

import regex
from linkify_it.tlds import TLDS

ADDRESS: Final = 23
# What weighs one: Latin, Greek, Cyrillic, Arabic …, and the spaces, dashes, quotes and primes.
_LIGHT: Final = ((0, 4351), (8192, 8205), (8208, 8223), (8242, 8247))
_TOP_LEVEL_DOMAINS: Final = frozenset(name.lower() for name in TLDS)
_IN_PATH: Final = r"\p{Latin}\p{Cyrillic}0-9!*';:=+,.$/%\#\[\]\-–_~@|&"
_ENDS_PATH: Final = r"\p{Latin}\p{Cyrillic}0-9=_\#/+\-"
# What follows a host without a path belongs to its address only after https://.
_QUERY: Final = r"(?:\?[a-z0-9!?*'@();:&=+$/%\#\[\]\-_.,~|]*[a-z0-9\-_&=\#/])?"
_LATIN: Final = r"\p{Latin}0-9"
# The lengths are bounded for the sake of hostile texts; no host has longer names.
_ADDRESS = regex.compile(
    rf"""(?<![a-z0-9@＠$#＃])
    (?:(?P<scheme>https?://)(?:[\p{{L}}\p{{M}}\p{{N}}][\p{{L}}\p{{M}}\p{{N}}_-]{{0,62}}\.){{0,20}}
        [\p{{L}}\p{{M}}\p{{N}}](?:[\p{{L}}\p{{M}}\p{{N}}-]{{0,62}}+(?<!-))?
        \.(?P<top>xn--[a-z0-9-]+|[a-z]{{2,}}|\p{{L}}{{2,}})
    |(?<![-_./])(?:[{_LATIN}][{_LATIN}_-]{{0,62}}\.){{0,20}}
        [{_LATIN}](?:[{_LATIN}-]{{0,62}}+(?<!-))?
        \.(?P<top>xn--[a-z0-9-]+|[a-z]{{2,}}))
    (?![a-z0-9@+-])
    (?:(?::\d+)?/(?:(?:[{_IN_PATH}]|\([{_IN_PATH}]+\))*(?:[{_ENDS_PATH}]|\([{_IN_PATH}]+\)))?
        {_QUERY}
    |(?(scheme)(?::\d+)?{_QUERY}))
    """,
    regex.IGNORECASE | regex.VERBOSE,
)
# One picture, however many code points it is made of.
_EMOJI = regex.compile(
    r"""\p{Regional_Indicator}{2} | [0-9\#*]\ufe0f?\u20e3
    | (?P<one>\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?
        (?:[\U000e0020-\U000e007e]+\U000e007f)?)(?:\u200d(?&one))*""",
    regex.VERBOSE,
)


def weight(text: str) -> int:
    """Return how many of its 280 signs X counts for `text`."""
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n"))
    done = total = 0
    for start, end in addresses(text):
        total += _weight(text[done:start]) + ADDRESS
        done = end
    return total + _weight(text[done:])


def bare_addresses(text: str) -> list[str]:
    """Return the addresses without https:// of which X makes links, each once."""
    found = (text[start:end] for start, end in addresses(text))
    return list(dict.fromkeys(name for name in found if "://" not in name))


def addresses(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the addresses begin and end of which X makes links."""
    if "." not in text:
        return
    for match in _ADDRESS.finditer(text):
        top = match["top"].lower()
        if top in _TOP_LEVEL_DOMAINS or top.startswith("xn--"):
            yield match.start(), match.end()


def _weight(text: str) -> int:
    if text.isascii() and "\u20e3" not in text:
        return len(text)
    total = 0
    done = 0
    for match in _EMOJI.finditer(text):
        total += sum(map(_of_one, text[done : match.start()])) + 2
        done = match.end()
    return total + sum(map(_of_one, text[done:]))


def _of_one(letter: str) -> int:
    return 1 if any(first <= ord(letter) <= last for first, last in _LIGHT) else 2
