"""The same letters with other accents: the mistake that people make most in French."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from itertools import islice, product
from typing import Final

MOST: Final = 600  # candidates: some milliseconds of a dictionary
_KIN: Final = {
    "a": "aàâ", "c": "cç", "e": "eéèê", "i": "iîï", "o": "oô", "u": "uùûü",
}  # fmt: skip


def accented(word: str) -> Iterator[str]:
    """Yield other spellings of a word that differ by accents and ligatures, few changes first."""
    letters = [_kin(letter) for letter in word]
    others = islice(product(*letters), MOST)
    ranked = sorted(("".join(one) for one in others), key=lambda one: _distance(word, one))
    for one in ranked:
        if one != word:
            yield one
        for apart, together in (("oe", "œ"), ("ae", "æ")):
            if apart in one:
                yield one.replace(apart, together)


def _kin(letter: str) -> str:
    bare = unicodedata.normalize("NFD", letter.lower())[:1]
    kin = _KIN.get(bare, "")
    if not kin:
        return letter
    kin = kin.upper() if letter.isupper() else kin
    return letter + kin.replace(letter, "")


def _distance(word: str, other: str) -> int:
    return sum(one != two for one, two in zip(word, other, strict=True))
