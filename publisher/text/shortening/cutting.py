"""Making a text fit: cut where a reader would pause."""

from __future__ import annotations

from typing import Final

import regex

from publisher.text.counting import Count
from publisher.text.entities import spans

ELLIPSIS: Final = "…"
# A sentence end is preferred to a word end when it keeps at least this part of what fits.
WORTH_A_SENTENCE: Final = 0.6

_WORD = regex.compile(r"\s*\S+")
_GRAPHEME = regex.compile(r"\X")
_SENTENCE_END = regex.compile(r"[.!?…][»\"”')\]]*$")
_DANGLING = " \t\n\u00a0\u202f,;:–—-(«"


def shorten(text: str, limit: int, count: Count, ellipsis: str = ELLIPSIS) -> str:
    """Return `text`, or its beginning and `ellipsis`, so that `count` gives at most `limit`.

    Cut at the end of a sentence when that keeps enough, else of a word; never inside an address, a
    mention, a hashtag or a grapheme. "" when not even the ellipsis fits.
    """
    text = text.strip()
    ends = _word_ends(text, limit, count)
    if not ends or ends[-1] == len(text):
        return text if ends or not text else _begin_first_word(text, limit, count, ellipsis)
    while ends:
        kept = _closed(text[: ends[-1]], ellipsis)
        if count(kept) <= limit:
            return _until_sentence(text, ends, limit, count, ellipsis) or kept
        ends.pop()
    return _begin_first_word(text, limit, count, ellipsis)


def just_too_long(text: str, limit: int, count: Count) -> str:
    """Return `text`, or of a longer one only what `shorten` reads of it to fit it into `limit`."""
    ends = _word_ends(text, limit, count)
    following = _WORD.match(text, ends[-1] if ends else 0)
    return text[: following.end()] if following else text


def _word_ends(text: str, limit: int, count: Count) -> list[int]:
    """Return where the words end that fit, reading no further than the first that does not.

    Every unit adds up over words, because each word begins with the white space before it.
    """
    ends: list[int] = []
    for match in _WORD.finditer(text):
        limit -= count(match[0])
        if limit < 0:
            break
        ends.append(match.end())
    return ends


def _until_sentence(
    text: str, ends: list[int], limit: int, count: Count, ellipsis: str
) -> str | None:
    for start, end in zip(reversed([0, *ends[:-1]]), reversed(ends), strict=True):
        if end < WORTH_A_SENTENCE * ends[-1]:
            return None
        if _SENTENCE_END.search(text, start, end):
            kept = f"{text[:end]} {ellipsis}"
            if count(kept) <= limit:
                return kept
    return None


def _closed(kept: str, ellipsis: str) -> str:
    """Add the ellipsis; apart from an address, which would swallow it."""
    if "://" in kept.rsplit(maxsplit=1)[-1]:
        return f"{kept} {ellipsis}"
    return kept.rstrip(_DANGLING) + ellipsis


def _begin_first_word(text: str, limit: int, count: Count, ellipsis: str) -> str:
    """Cut a first word that is longer than the limit, unless it is an address or the like."""
    room = limit - count(ellipsis)
    if room < 0:
        return ""
    word = text.split(maxsplit=1)[0]
    kept = ""
    if "://" not in word and not spans(word):
        for grapheme in _GRAPHEME.finditer(word):
            room -= count(grapheme[0])
            if room < 0:
                break
            kept += grapheme[0]
    # Where bare addresses have a length of their own, the pieces say nothing of the whole.
    return kept + ellipsis if count(kept + ellipsis) <= limit else ellipsis
