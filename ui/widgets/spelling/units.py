"""Qt counts UTF-16 units, Python characters: an emoji is two of the former."""

from __future__ import annotations


def units(text: str, place: int) -> int:
    """Return the place in UTF-16 units of a place in characters."""
    return len(text[:place].encode("utf-16-le")) // 2


def characters(text: str, place: int) -> int:
    """Return the place in characters of a place in UTF-16 units."""
    return len(text.encode("utf-16-le")[: 2 * place].decode("utf-16-le", "ignore"))
