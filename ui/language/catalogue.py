"""The translations of one language, read from its Qt Linguist file.

The file itself is read, not a compiled form of it: what came from the domain or from the database
is found by its pattern (`ui.language.said`), for which the French texts must be at hand; and a file
that is never compiled is never stale.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from importlib.resources import files
from typing import Final
from xml.etree import ElementTree

SENTENCES: Final = "sentences"  # the context of what is born outside the window


@dataclass(frozen=True, slots=True)
class Catalogue:
    """French text to translation, by context: a class of the window, a module, or SENTENCES."""

    by_context: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def find(self, context: str, text: str) -> str | None:
        """Return the translation of a text of the window; None: it has none."""
        return self.by_context.get(context, {}).get(text)

    @property
    def sentences(self) -> Mapping[str, str]:
        """What the domain and the channels say, by its French template."""
        return self.by_context.get(SENTENCES, {})


def read_catalogue(language: str) -> Catalogue:
    """Return the translations into nl, de or en. Source: resources/translations."""
    written = (files("resources") / "translations" / f"{language}.ts").read_text(encoding="utf-8")
    return Catalogue({name: dict(pairs) for name, pairs in _contexts(written)})


def _contexts(written: str) -> Iterator[tuple[str, Iterator[tuple[str, str]]]]:
    tree = ElementTree.fromstring(written)  # noqa: S314 - Publisher's own file
    for context in tree.iter("context"):
        yield context.findtext("name", ""), _messages(context)


def _messages(context: ElementTree.Element) -> Iterator[tuple[str, str]]:
    """Yield what is translated; a text whose translation is not finished stays French."""
    for message in context.iter("message"):
        found = message.find("translation")
        if found is not None and found.get("type") is None and found.text:
            yield message.findtext("source", ""), found.text
