"""Which language is spoken."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from publisher.text.languages import primary

T = TypeVar("T")


def spoken(by_language: Mapping[str, T], language: str) -> T:
    """Return the words for a BCP 47 language; French for one that we do not speak."""
    return by_language.get(primary(language), by_language["fr"])
