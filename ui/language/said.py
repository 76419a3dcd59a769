"""What the domain and the channels say, in the language of the window.

They speak French, and French is what the database, the journal and the log keep (decision 2): one
town may work in two languages on the same outbox. `said` translates where a text is shown. A
`Sentence` still knows its template; a text that comes back from the database no longer does, and is
recognised by the pattern of the template that it was made of.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property, lru_cache
from string import Formatter
from typing import Any, Final

from publisher.sentence import Sentence
from ui.language.writing import figures

_LEAST: Final = 6  # letters that a pattern must have of its own: "{a} : {b}" would match anything
_JOINT: Final = re.compile(r"(,| et| ou| ni) ")
_LONGEST: Final = 7  # words and joints of a list in one word that holds joints itself
_BOUNDARY: Final = re.compile(r"(?<=[.!?…»])\s+")

_known: Mapping[str, str] = {}
_patterns: tuple[_Pattern, ...] = ()


def use(sentences: Mapping[str, str]) -> None:
    """From now on, say things by this catalogue; an empty one: in French."""
    global _known, _patterns  # noqa: PLW0603 - the language of the process, as Qt's translators are
    _known = sentences
    _patterns = tuple(_patterns_of(sentences))
    _recognised.cache_clear()


def said(text: str) -> str:
    """Return a text of the domain in the language of the window; as it is when it has no other."""
    if not _known or not text:
        return str(text)
    if isinstance(text, Sentence):
        template = _known.get(text.template)
        if template is None:
            return _recognised(str(text))
        return _filled(template, text.values) if text.values else template
    return _recognised(text)


@lru_cache(maxsize=4096)
def _recognised(text: str) -> str:
    whole = _list(text) or _whole(text)
    if whole is not None:
        return whole
    pieces = _BOUNDARY.split(text)
    if len(pieces) > 1:
        return _joined(pieces)
    return ", ".join(_known.get(piece, piece) for piece in text.split(", "))


def _whole(text: str) -> str | None:
    """Translate what is one template, filled or not."""
    if text in _known:
        return _known[text]
    for pattern in _patterns:
        found = pattern.values_in(text)
        if found is not None:
            return _filled(pattern.translation, found)
    return None


def _list(text: str) -> str | None:
    """Translate « a, b et c » when each of them is known; None: something else."""
    pieces = _JOINT.split(text)
    listed, joint, place = "", "", 0
    while place < len(pieces):
        count, word = _first_of(pieces[place:])
        if word is None or count == len(pieces):
            return None
        pattern = _known.get(f"{{first}}{joint} {{last}}", "{first}, {last}")
        listed = pattern.format(first=listed, last=word) if place else word
        joint = "".join(pieces[place + count : place + count + 1])
        place += count + 1
    return listed


def _first_of(pieces: list[str]) -> tuple[int, str | None]:
    """Translate the longest word that is known: it may hold joints itself. With its pieces."""
    for count in range(min(len(pieces), _LONGEST), 1, -2):
        words, joints = pieces[:count:2], [*pieces[1:count:2], ""]
        whole = "".join(f"{word}{joint} " for word, joint in zip(words, joints, strict=True))
        if whole.rstrip() in _known:
            return count, _known[whole.rstrip()]
    return 1, _whole(pieces[0])


def _joined(pieces: list[str]) -> str:
    """Translate what was joined of several: each time the longest that is one template."""
    done: list[str] = []
    while pieces:
        for count in range(len(pieces), 0, -1):
            found = _whole(" ".join(pieces[:count]))
            if found is not None:
                break
        done.append(pieces[0] if found is None else found)
        pieces = pieces[count:]
    return " ".join(done)


def _filled(template: str, values: Mapping[str, object]) -> str:
    """Fill a translation; what fills it may be a sentence too."""
    shown = {
        name: figures(said(value)) if isinstance(value, str) else value
        for name, value in values.items()
    }
    return _FILLING.vformat(template, (), shown)


class _Filling(Formatter):
    """What comes back from the database is written already."""

    def format_field(self, value: Any, format_spec: str) -> str:
        return value if isinstance(value, str) else format(value, format_spec)


_FILLING: Final = _Filling()


@dataclass(frozen=True)
class _Pattern:
    """A French template, by which a text that was made of it is recognised."""

    # What is written, the field that follows it, and how that is written: « %d/%m/%Y ».
    parts: tuple[tuple[str, str | None, str | None], ...]
    translation: str

    @property
    def own(self) -> int:
        """How many letters it has of its own."""
        return sum(letter.isalpha() for written, _, _ in self.parts for letter in written)

    def values_in(self, text: str) -> Mapping[str, object] | None:
        """Return what filled the template to make `text`; None: something else made it."""
        if not text.startswith(self.parts[0][0]):
            return None
        found = self._expression.fullmatch(text)
        if found is None:
            return None
        values: dict[str, object] = dict(found.groupdict())
        for _, name, how in self.parts:
            if name and how and "%" in how:
                values[name] = _read(found[name], how)
        return values

    @cached_property
    def _expression(self) -> re.Pattern[str]:
        """Compiled when it is first likely: of a thousand templates few are ever met."""
        written, seen = "", set[str]()
        for literal, name, _ in self.parts:
            written += re.escape(literal)
            if name:
                written += f"(?P={name})" if name in seen else f"(?P<{name}>.*?)"
                seen.add(name)
        return re.compile(written, re.DOTALL)


def _read(written: str, how: str) -> datetime | str:
    """Read a moment, so that a translation writes it its own way."""
    try:
        return datetime.strptime(written, how)  # noqa: DTZ007 - written again, never compared
    except ValueError:
        return written


def _patterns_of(sentences: Mapping[str, str]) -> list[_Pattern]:
    """Make a pattern of each template that is filled; the most telling come first."""
    found = []
    for source, translation in sentences.items():
        if "{" in source:
            parts = tuple(
                (written, name, how) for written, name, how, _ in Formatter().parse(source)
            )
            found.append(_Pattern(parts, translation))
    telling = [one for one in found if one.own >= _LEAST and any(name for _, name, _ in one.parts)]
    return sorted(telling, key=lambda one: one.own, reverse=True)
