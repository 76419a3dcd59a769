"""What is done on a thread: the words of all texts are read, then looked up."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from publisher.spelling.findings import Findings
from publisher.spelling.words import words

if TYPE_CHECKING:
    from publisher.service import Service


class LookedUp(NamedTuple):
    """What the dictionaries say of some texts."""

    findings: Findings
    met: tuple[tuple[str, str], ...]  # language and word of all that was refused, as it is read


def look_up(samples: Sequence[tuple[str, Sequence[str]]], service: Service) -> LookedUp:
    """Look up the words of texts; of several for one field, the first one is what counts."""
    read = [
        (language, number == 0, word.text)
        for language, texts in samples
        for number, text in enumerate(texts)
        for word in words(text)
    ]
    different: dict[str, dict[str, None]] = {}
    for language, _, word in read:
        different.setdefault(language, {})[word] = None
    findings = service.spell(different)
    return LookedUp(
        findings,
        tuple(
            (language, word)
            for language, counts, word in read
            if counts and word in findings.refused.get(language, ())
        ),
    )
