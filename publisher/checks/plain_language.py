"""Plain language: sentences that can be read in one breath."""

from __future__ import annotations

import re
from typing import Final

from publisher.announcement import Announcement
from publisher.problem import Problem, warning
from publisher.sentence import say
from publisher.text.cleaning import cleaned
from publisher.text.markdown import to_plain

MOST_WORDS: Final = 30
_SENTENCE_END: Final = re.compile(r"[.!?…;:]+[\s»\"”)]+|\n+|$")


def check(announcement: Announcement) -> list[Problem]:
    """Name the first sentence that is too long in the summary and in the text."""
    found = []
    for field, text in (
        ("summary", cleaned(announcement.summary)),
        ("body", to_plain(announcement.body)),
    ):
        long = [words for words in map(_words, _SENTENCE_END.split(text)) if words]
        if long:
            others = len(long) - 1
            found.append(
                warning(
                    "sentence_long",
                    say(
                        "La phrase « {start}… » compte {count} mots{more} : coupez-la, au-delà de"
                        " {most} on perd le fil.",
                        start=" ".join(long[0][:5]),
                        count=len(long[0]),
                        most=MOST_WORDS,
                        more=say(" (et {count} autres)", count=others) if others else "",
                    ),
                    field,
                )
            )
    return found


def _words(sentence: str) -> list[str] | None:
    """Return the words of a sentence that is too long."""
    if len(sentence.split()) <= MOST_WORDS:
        return None  # most are; the closer look takes ten times as long
    words = [word for word in sentence.split() if any(map(str.isalnum, word))]
    return words if len(words) > MOST_WORDS else None
