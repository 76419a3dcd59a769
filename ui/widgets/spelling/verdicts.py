"""What is known of words until now: asked by every field, taught by what the dictionaries said."""

from __future__ import annotations

from publisher.spelling.findings import Findings
from publisher.spelling.lexicon import Lexicon
from publisher.spelling.words import normal


class Verdicts:
    """A verdict is about a word, wherever it stands: it never comes too late."""

    def __init__(self) -> None:
        self._refused: dict[str, dict[str, tuple[str, ...]]] = {}
        self._lexicon = Lexicon()
        self._ignored: dict[str, set[str]] = {}  # by announcement
        self.announcement = ""  # the id of the one that is written now

    def take(self, findings: Findings) -> None:
        """Learn what was found."""
        self._lexicon = findings.lexicon
        for language, refused in findings.refused.items():
            self._refused.setdefault(language, {}).update(refused)

    def forget(self) -> None:
        """Know nothing any more: nothing is checked."""
        self._refused = {}

    def ignore(self, word: str) -> None:
        """Leave a word alone in this announcement, until Publisher ends."""
        self._ignored.setdefault(self.announcement, set()).add(normal(word))

    def wrong(self, language: str, word: str) -> bool:
        """Whether a word is to be looked at; one that nothing is known of yet is not."""
        unknown = self.unknown(language, word)
        if not unknown or normal(word) in self._ignored.get(self.announcement, ()):
            return False
        return not self._lexicon.accepts(language, word, unknown)

    def unknown(self, language: str, word: str) -> tuple[str, ...]:
        """The parts of a word that the dictionary does not know."""
        return self._refused.get(language, {}).get(word, ())
