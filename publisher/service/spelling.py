"""Use cases: which words no dictionary knows, what they may mean, and which are the town's own."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final

from sqlalchemy import Connection

from publisher.library import Word, tidy
from publisher.sentence import Sentence, say
from publisher.service.library import LibraryCases
from publisher.spelling import dictionaries
from publisher.spelling.findings import Findings
from publisher.spelling.lexicon import Lexicon, lexicon
from publisher.spelling.speller import DictionaryUnusable, Refused, available
from publisher.spelling.words import normal
from publisher.storage import channels
from publisher.storage.library import pieces

_log = logging.getLogger(__name__)
# Settings of channels that hold names: of the town, of a site, of who signs.
_NAMES: Final = ("title", "author", "sender", "sender_name", "organization", "name", "town")


class SpellingCases(LibraryCases):
    """Reads the dictionaries of this computer; the town's own words are those of the library."""

    def spell(self, words: Mapping[str, Iterable[str]]) -> Findings:
        """Look up words, by language; a dictionary that cannot be used counts as missing."""
        refused: dict[str, Refused] = {}
        missing: dict[str, Sentence] = {}
        for language, some in words.items():
            if not available():
                missing[language] = say("Hunspell n'existe pas pour ce type d'ordinateur.")
                continue
            dictionary = self._dictionary(language)
            if dictionary is None:
                with suppress(OSError):
                    self._own_folder.mkdir(exist_ok=True)  # where the advice says to put it
                missing[language] = dictionaries.advice(language, self._own_folder)
                continue
            try:
                refused[language] = self.house.speller.refused(dictionary, some)
            except DictionaryUnusable:
                _log.exception("the dictionary of %s cannot be used", language)
                missing[language] = say(
                    "Le dictionnaire {file} ne peut pas être lu : remplacez-le.", file=dictionary
                )
        with self.house.database.read() as connection:
            return Findings(refused, self._lexicon(connection), missing)

    def suggest(self, language: str, word: str) -> tuple[str, ...]:
        """Return up to five other spellings of a word; none where no dictionary helps."""
        dictionary = self._dictionary(language)
        if dictionary is None:
            return ()
        try:
            return self.house.speller.suggest(dictionary, word)
        except DictionaryUnusable:
            _log.exception("the dictionary of %s cannot be used", language)
            return ()

    def learn(self, word: str) -> None:
        """Call a word right in every language, for the whole team, unless it is already."""
        piece = tidy(Word(name=normal(word)))
        if all(kept.piece.name != piece.name for kept in self.words()):
            self.add_piece(piece)

    @property
    def _own_folder(self) -> Path:
        return self.house.folder / dictionaries.OWN

    def _dictionary(self, language: str) -> Path | None:
        return dictionaries.find(language, dictionaries.folders(self._own_folder))

    def _lexicon(self, connection: Connection) -> Lexicon:
        own = [(kept.piece.name, kept.piece.language) for kept in pieces.all(connection, Word)]
        return lexicon(own, _names(connection))


def _names(connection: Connection) -> Iterator[str]:
    for row in channels.all(connection):
        yield row.name
        for key in _NAMES:
            if isinstance(value := row.settings.get(key), str):
                yield value
