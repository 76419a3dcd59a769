"""Finding what must stay whole in a post: web addresses, mentions, hashtags.

Addresses and mentions are found as Mastodon finds them (only with http:// or https://, and only
under a top-level domain that exists), because its count depends on it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Final

import regex
from linkify_it.tlds import TLDS

_TOP_LEVEL_DOMAINS: Final = frozenset(name.lower() for name in TLDS)


class Sort(Enum):
    """What a span of text is."""

    URL = "url"
    MENTION = "mention"
    HASHTAG = "hashtag"


@dataclass(frozen=True, slots=True)
class Span:
    """`text[start:end]`; for a mention, `local` is where the part after the first @ ends."""

    sort: Sort
    start: int
    end: int
    local: int


_URL = regex.compile(
    r"""(?<![a-z0-9@＠$#＃])https?://
    (?:[\p{L}\p{N}](?:[\p{L}\p{N}_-]*+(?<![_-]))?\.)+
    (?P<top>xn--[a-z0-9-]+|\p{L}{2,})(?![\p{L}\p{N}@])
    (?::\d{1,5})?
    (?P<path>/(?:[^\s<>()?]++|\([^\s<>()?]*+\))*+)?
    (?P<query>\?[a-z0-9!?*'();:&=+$/%\#\[\]\-_.,~|@^\u00a0-\ud7ff\uf900-\uffef\U00010000-\U0010fffd]*+)?
    """,
    regex.IGNORECASE | regex.VERBOSE,
)
_NOT_LAST_IN_PATH = "?!*\"'「」<>;:=,.$%[]~&|@"
_NOT_LAST_IN_QUERY = "!?*'();:+$%[].,~|@^"
_MENTION = regex.compile(
    r"(?<![=/\w])@[a-z0-9_]++(?:[.-]++[a-z0-9_]++)*+(?P<host>@[\w.-]*\w)?", regex.IGNORECASE
)
_AFTER_NO_MENTION = regex.compile(r"[@＠À-ɏ]|://")
_HASHTAG = regex.compile(r"(?<![\w/)&])[#＃](?=\w*\p{L})[\w·]+")


def spans(text: str) -> list[Span]:
    """Return the spans of `text` in order; none overlaps another."""
    found: list[Span] = []
    for span in sorted((*_urls(text), *_mentions(text), *_hashtags(text)), key=_start):
        if not found or span.start >= found[-1].end:
            found.append(span)
    return found


def _start(span: Span) -> int:
    return span.start


def _urls(text: str) -> Iterator[Span]:
    if "://" not in text:
        return
    for match in _URL.finditer(text):
        if match["top"].lower() not in _TOP_LEVEL_DOMAINS:
            continue
        end = match.end()
        if match["path"]:
            path = match["path"].rstrip(_NOT_LAST_IN_PATH) or "/"
            if path != match["path"]:
                end = match.start("path") + len(path)
        if match["query"] and end == match.end():
            end = match.start("query") + len(match["query"].rstrip(_NOT_LAST_IN_QUERY))
        yield Span(Sort.URL, match.start(), end, end)


def _mentions(text: str) -> Iterator[Span]:
    for match in _MENTION.finditer(text):
        if not _AFTER_NO_MENTION.match(text, match.end()):
            local = match.start("host") if match["host"] else match.end()
            yield Span(Sort.MENTION, match.start(), match.end(), local)


def _hashtags(text: str) -> Iterator[Span]:
    for match in _HASHTAG.finditer(text):
        yield Span(Sort.HASHTAG, match.start(), match.end(), match.end())
