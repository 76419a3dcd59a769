"""Telling whether a post on the instance is the one that was sent.

The instance shows a post as HTML of its own making: links in pieces, mentions without their host,
sometimes Markdown turned into markup. What survives all that is the letters and digits, in order.
"""

from __future__ import annotations

import unicodedata
from html.parser import HTMLParser

import regex

_SAID = regex.compile(r"[^\p{L}\p{M}\p{N}]+")
_HOST_OF_MENTION = regex.compile(r"(?<![\w/])(@\w+)@[\w.-]+\w")


def plain(html: str) -> str:
    """Return the text of a post's HTML, the hidden pieces of its links included."""
    reader = _Text()
    reader.feed(html.replace("<br", "\n<br").replace("</p>", "</p>\n"))
    reader.close()
    return "".join(reader.pieces)


def core(text: str) -> str:
    """Return what must be the same in two writings of one post; never "" for a visible text."""
    text = unicodedata.normalize("NFC", _HOST_OF_MENTION.sub(r"\1", text))
    return _SAID.sub("", text) or "".join(text.split())


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []

    def handle_data(self, data: str) -> None:
        self.pieces.append(data)
