"""Text messages: their alphabet of 7 bits, what a text costs in it, and how to stay within it.

A message of that alphabet (GSM 03.38) takes 160 septets, or 153 in each part of a long one. A
single sign from outside turns all of it into UCS-2: 70 units of UTF-16, or 67.
"""

from __future__ import annotations

import unicodedata
from enum import StrEnum
from typing import Final

import regex

_BASIC: Final = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    "ÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENDED: Final = frozenset("\f^{}\\[~]|€")  # two septets each
_ONE: Final = (160, 70)  # units of a message that is alone: septets, UTF-16
_EACH: Final = (153, 67)  # of each part of a longer one
_QUOTES: Final = regex.compile(r"«\s*|\s*»")
_TYPOGRAPHY: Final = str.maketrans({
    "’": "'", "‘": "'", "ʼ": "'", "‚": ",", "“": '"', "”": '"', "„": '"', "‹": "'", "›": "'",
    "–": "-", "—": "-", "‑": "-", "‐": "-", "−": "-", "…": "...", "•": "-", "·": "-", "×": "x",
    "œ": "oe", "Œ": "OE", "\t": " ", "\u00ad": None, "\u200b": None, "\ufeff": None,
})  # fmt: skip


class Signs(StrEnum):
    """What is replaced so that a message stays within the alphabet."""

    KEEP = "keep"
    TYPOGRAPHY = "typography"  # quotation marks, dashes, spaces, ligatures: nothing that is heard
    LETTERS = "letters"  # accents, too, on the letters that the alphabet lacks: ê, ç, ô


def lighter(text: str, signs: Signs) -> str:
    """Return `text` with the signs replaced that only cost."""
    if signs is Signs.KEEP:
        return text
    text = _QUOTES.sub('"', text).translate(_TYPOGRAPHY)
    text = "".join(" " if unicodedata.category(sign) == "Zs" else sign for sign in text)
    if signs is Signs.LETTERS:
        text = "".join(sign if gsm(sign) else _bare(sign) for sign in text)
    return text


def gsm(text: str) -> bool:
    """Whether all of `text` is in the alphabet of 7 bits."""
    return not outside(text)


def outside(text: str) -> tuple[str, ...]:
    """Return the signs that are not in the alphabet, each once, in their order."""
    return tuple(dict.fromkeys(s for s in text if s not in _BASIC and s not in _EXTENDED))


def septets(text: str) -> int:
    """Count the septets of a text of the alphabet; any other sign counts one."""
    return len(text) + sum(sign in _EXTENDED for sign in text)


def units(text: str) -> int:
    """Count what a message's room is counted in: septets, or units of UTF-16."""
    return septets(text) if gsm(text) else len(text.encode("utf-16-le", "surrogatepass")) // 2


def room(parts: int, *, seven_bits: bool) -> int:
    """Return how many units fit into so many parts."""
    at = 0 if seven_bits else 1
    return _ONE[at] if parts == 1 else parts * _EACH[at]


def parts(text: str) -> int:
    """Return how many messages `text` is sent and paid as; no sign is split between two."""
    seven_bits = gsm(text)
    if units(text) <= room(1, seven_bits=seven_bits):
        return 1
    each, count, left = _EACH[0 if seven_bits else 1], 1, _EACH[0 if seven_bits else 1]
    for sign in text:
        size = units(sign) if seven_bits else len(sign.encode("utf-16-le", "surrogatepass")) // 2
        if size > left:
            count, left = count + 1, each
        left -= size
    return count


def _bare(sign: str) -> str:
    """Take the accents off one letter; what is no letter of ours stays."""
    plain = "".join(s for s in unicodedata.normalize("NFD", sign) if not unicodedata.combining(s))
    return plain if plain and gsm(plain) else sign
