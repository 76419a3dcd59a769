"""Plain language: sentences that can be read in one breath."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from publisher.announcement import Announcement
from publisher.problem import Problem, warning
from publisher.sentence import say
from publisher.text.cleaning import cleaned
from publisher.text.markdown import to_plain

MOST_WORDS: Final = 30
_SENTENCE_END: Final = re.compile(r"[.!?…;:]+[\s»\"”)]+|\n+|$")
_WORD: Final = re.compile(r"\w[\w'’-]*")


def check(announcement: Announcement) -> list[Problem]:
    """Name the first sentence that is too long in the summary and in the text."""
    found = []
    for field, text in (
        ("summary", cleaned(announcement.summary)),
        ("body", to_plain(announcement.body)),
    ):
        long = [sentence for sentence in _sentences(text) if len(sentence) > MOST_WORDS]
        if long:
            found.append(
                warning(
                    "sentence_long",
                    say(
                        "La phrase « {start}… » compte {count} mots{more} : coupez-la, au-delà de"
                        " {most} on perd le fil.",
                        start=" ".join(long[0][:5]),
                        count=len(long[0]),
                        most=MOST_WORDS,
                        more=f" (et {len(long) - 1} autres)" if len(long) > 1 else "",
                    ),
                    field,
                )
            )
    return found


def _sentences(text: str) -> Iterator[list[str]]:
    for sentence in _SENTENCE_END.split(text):
        yield _WORD.findall(sentence)
