"""Sentences meant for people, kept apart from the values they carry.

The source language of Publisher is French (docs/decisions/0002). A `Sentence` is a `str`, so it can
be printed, stored and compared as one; its `template` and `values` stay at hand so that a window in
another language can translate the template and fill it again.
"""

from __future__ import annotations

import errno
from collections.abc import Sequence
from functools import reduce
from typing import Any, Final, Self


class Sentence(str):
    """One French sentence; `template.format(**values)` is its text."""

    __slots__ = ("template", "values")

    template: str
    values: dict[str, Any]

    def __new__(cls, template: str, **values: Any) -> Self:
        text = template.format(**values) if values else template
        sentence = super().__new__(cls, text)
        sentence.template = template
        sentence.values = values
        return sentence


# What a system says in English of a file or a folder, whatever its own language is set to.
_CAUSES: Final = {
    errno.EACCES: Sentence("accès refusé"),
    errno.EPERM: Sentence("opération interdite"),
    errno.EROFS: Sentence("disque en lecture seule"),
    errno.ENOENT: Sentence("l'endroit n'existe pas"),
    errno.ENOTDIR: Sentence("un fichier se trouve là où il faut un dossier"),
    errno.EEXIST: Sentence("un fichier se trouve là où il faut un dossier"),
    errno.EISDIR: Sentence("c'est un dossier"),
    errno.ENAMETOOLONG: Sentence("le nom est trop long"),
    errno.ENOSPC: Sentence("le disque est plein"),
    errno.EFBIG: Sentence("le fichier est trop gros pour ce disque"),
    errno.EIO: Sentence("le disque ne répond pas comme il faut"),
    errno.EMFILE: Sentence("trop de fichiers sont ouverts"),
    errno.EBUSY: Sentence("un autre programme l'occupe"),
}


def say(template: str, **values: Any) -> Sentence:
    """Write a sentence for a person: ``say("« {name} » n'existe pas.", name=name)``."""
    return Sentence(template, **values)


_AND: Final = Sentence("{first} et {last}")
_OR: Final = Sentence("{first} ou {last}")
_NOR: Final = Sentence("{first} ni {last}")


def both(words: Sequence[str]) -> str:
    """Join one word or more: « a et b et c »."""
    return _joined(_AND, words)


def either(words: Sequence[str]) -> str:
    """Join one word or more: « a ou b ou c »."""
    return _joined(_OR, words)


def neither(words: Sequence[str]) -> str:
    """Join one word or more, after a negation: « a ni b ni c »."""
    return _joined(_NOR, words)


def _joined(two: Sentence, words: Sequence[str]) -> str:
    return reduce(lambda first, last: Sentence(two.template, first=first, last=last), words)


def raised(text: str) -> str:
    """Begin with a capital, and leave the rest as it is: units have capitals of their own."""
    return text[:1].upper() + text[1:]


def cause(failure: OSError) -> str:
    """Name in a few French words why the system refused; in its own words when it is rare."""
    known = _CAUSES.get(failure.errno or 0)
    return known or failure.strerror or str(failure) or "erreur du disque"
