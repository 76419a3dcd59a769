"""Making texts comparable for search: École finds ecole, œuvre finds oeuvre."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

# Letters that Unicode does not take apart.
_LIGATURES: Final = str.maketrans({
    "œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ı": "i",
})  # fmt: skip
_WORD: Final = re.compile(r"[^\W_]+")
LONGEST_WORD: Final = 100  # characters; what is longer is not prose, and no index takes it


def fold(text: str) -> str:
    """Return `text` in lower case, without accents or ligatures."""
    apart = unicodedata.normalize("NFKD", text.lower().translate(_LIGATURES))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def words(text: str) -> tuple[str, ...]:
    """Return the distinct folded words of `text`, in order; only letters and digits are left."""
    return tuple(dict.fromkeys(word[:LONGEST_WORD] for word in _WORD.findall(fold(text))))
