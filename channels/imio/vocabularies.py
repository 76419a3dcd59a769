"""The words that iMio's server takes for its fields, as it lists them itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from channels._plone import entities
from channels._plone.site import Site
from publisher.announcement import Kind
from publisher.text.cleaning import one_line
from publisher.text.folding import fold

NAMES: Final = {
    "category": "imio.news.vocabulary.NewsCategories",
    "local_category": "imio.news.vocabulary.NewsLocalCategories",
    "topics": "imio.smartweb.vocabulary.Topics",
    "iam": "imio.smartweb.vocabulary.IAm",
}
BY_KIND: Final = {Kind.WORKS: "works", Kind.JOB: "job_offer"}
_MOST: Final = 500  # terms of one vocabulary

Terms = Mapping[str, str]  # token → title


def read(site: Site, folder: str) -> dict[str, dict[str, str]]:
    """Read all vocabularies as the folder offers them: by field, title by token."""
    return {
        field: site.read(f"{folder}/@vocabularies/{name}", entities.terms, b_size=_MOST)
        for field, name in NAMES.items()
    }


def terms(facts: Mapping[str, Any], field: str) -> Terms:
    """Return what `discover` last read of one vocabulary; empty before it did."""
    known = facts.get("vocabularies")
    found = known.get(field) if isinstance(known, dict) else None
    return found if isinstance(found, dict) else {}


def token(given: str, known: Terms) -> str:
    """Return the token of a token or title; "" when the vocabulary has no such term.

    A vocabulary that was never read takes every word: the server will judge.
    """
    word = one_line(given)
    if not known or word in known:
        return word
    return next((token for token, title in known.items() if fold(title) == fold(word)), "")


def listed(given: str) -> list[str]:
    """Read words that commas separate."""
    return [word for word in map(one_line, given.split(",")) if word]


def tokens(words: Iterable[str], known: Terms) -> tuple[str, ...]:
    """Return the tokens of those words that the vocabulary has, each once."""
    return tuple(dict.fromkeys(found for word in words if (found := token(word, known))))


def titles(known: Terms) -> str:
    """Return the vocabulary as people read it."""
    return ", ".join(f"« {title} »" for title in known.values())
