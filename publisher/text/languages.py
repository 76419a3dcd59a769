"""Language codes (BCP 47) that exist."""

from __future__ import annotations

import re
from typing import Final

# ISO 639-1, whole.
_CODES: Final = (
    "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv"
    " cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr"
    " ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw"
    " ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv"
    " ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr"
    " ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi"
    " yo za zh zu"
)
_TWO_LETTERS: Final = frozenset(_CODES.split())
_SHAPE: Final = re.compile(r"([A-Za-z]{2,3})(-[A-Za-z0-9]{2,8})*")


def is_language(code: str) -> bool:
    """Whether `code` is a language: `fr`, `nl-BE`, or a three-letter code such as `wln`."""
    shape = _SHAPE.fullmatch(code)
    return shape is not None and (len(shape[1]) == 3 or shape[1].lower() in _TWO_LETTERS)


def primary(code: str) -> str:
    """Return the language without its region: `nl` for `nl-BE`."""
    return code.split("-", 1)[0].lower()
