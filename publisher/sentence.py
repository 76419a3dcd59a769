"""Sentences meant for people, kept apart from the values they carry.

The source language of Publisher is French (docs/decisions/0002). A `Sentence` is a `str`, so it can
be printed, stored and compared as one; its `template` and `values` stay at hand so that a window in
another language can translate the template and fill it again.
"""

from __future__ import annotations

from typing import Any, Self


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


def say(template: str, **values: Any) -> Sentence:
    """Write a sentence for a person: ``say("« {name} » n'existe pas.", name=name)``."""
    return Sentence(template, **values)
