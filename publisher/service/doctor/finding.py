"""One thing that was looked at, and how it stands."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Word(StrEnum):
    """How it stands; the values are what `--json` prints."""

    OK = "ok"
    MENDED = "mended"
    TODO = "todo"  # a person must do what the sentence says


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """`about` names the examination for programs; `sentence` is French."""

    about: str
    word: Word
    sentence: str


def ok(about: str, sentence: str) -> Finding:
    """All is well."""
    return Finding(about=about, word=Word.OK, sentence=sentence)


def mended(about: str, sentence: str) -> Finding:
    """It was not well, and is now."""
    return Finding(about=about, word=Word.MENDED, sentence=sentence)


def todo(about: str, sentence: str) -> Finding:
    """It is not well."""
    return Finding(about=about, word=Word.TODO, sentence=sentence)
