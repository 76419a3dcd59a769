"""LinkedIn's "little text": what would be markup is escaped, and hashtags are a template.

An unescaped bracket makes LinkedIn cut the text there, or refuse it.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

import regex

from publisher.text.entities import Sort, spans

_RESERVED: Final = re.compile(r"[\\|{}@\[\]()<>#*_~]")
_TEMPLATE: Final = re.compile(r"\{hashtag\|\\?[#＃]\|((?:[^}\\]|\\.)*)\}")
_ESCAPED: Final = re.compile(r"\\(.)", re.DOTALL)
_SAID: Final = regex.compile(r"[^\p{L}\p{M}\p{N}]+")


def little(text: str) -> str:
    """Write plain text for LinkedIn."""
    parts: list[str] = []
    done = 0
    for span in spans(text):
        if span.sort is Sort.HASHTAG:
            name = _escaped(text[span.start + 1 : span.end])
            parts += (_escaped(text[done : span.start]), f"{{hashtag|\\#|{name}}}")
            done = span.end
    parts.append(_escaped(text[done:]))
    return "".join(parts)


def plain(text: str) -> str:
    """Read what `little` wrote."""
    return _ESCAPED.sub(r"\1", _TEMPLATE.sub(r"#\1", text))


def core(text: str) -> str:
    """Return what must be the same in two writings of one plain text: letters and figures."""
    return _SAID.sub("", unicodedata.normalize("NFC", text)) or "".join(text.split())


def _escaped(text: str) -> str:
    return _RESERVED.sub(r"\\\g<0>", text)
