"""What a town calls right, whatever dictionaries say: its own words, and the names it goes by."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from publisher.spelling.words import core, normal, words


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Words by language; those under "" hold in all of them. Kept in their normal form."""

    by_language: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def accepts(self, language: str, word: str, wrong: tuple[str, ...] = ()) -> bool:
        """Whether a word is one of the town's; of a compound, whether its unknown parts are."""
        if self._has(language, word):
            return True
        return bool(wrong) and all(self._has(language, part) for part in wrong)

    def _has(self, language: str, word: str) -> bool:
        plain = normal(word)
        own = self.by_language.get("", frozenset()), self.by_language.get(language, frozenset())
        forms = {form for one in (plain, core(plain)) for form in (one, one[:1].lower() + one[1:])}
        return any(form in some for some in own for form in forms)


def to_learn(word: str, wrong: tuple[str, ...]) -> str:
    """Return what to keep so that a word is right in every form: « d'Yzour » gives « Yzour »."""
    return wrong[0] if len(wrong) == 1 else core(normal(word))


def lexicon(own: Iterable[tuple[str, str]], names: Iterable[str]) -> Lexicon:
    """Gather words, each with its language or "", and the words that names consist of."""
    found: dict[str, set[str]] = {"": set()}
    for word, language in own:
        found.setdefault(language, set()).add(normal(word))
    for name in names:
        for one in words(name):
            plain = normal(one.text)
            found[""].update((plain, core(plain), *plain.split("-")))
    return Lexicon({language: frozenset(some) for language, some in found.items()})
