"""What was found in the texts of an announcement."""

from __future__ import annotations

from dataclasses import dataclass, field

from publisher.sentence import Sentence
from publisher.spelling.lexicon import Lexicon
from publisher.spelling.speller import Refused


@dataclass(frozen=True, slots=True)
class Findings:
    """By language: what a dictionary does not know, and what to do where there is none."""

    refused: dict[str, Refused] = field(default_factory=dict)
    lexicon: Lexicon = field(default_factory=Lexicon)
    missing: dict[str, Sentence] = field(default_factory=dict)
