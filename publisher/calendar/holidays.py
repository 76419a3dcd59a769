"""The public holidays of Belgium, in its languages and in English."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from types import MappingProxyType
from typing import Final

_NAMED: Final = {"fr": "fr", "nl": "nl", "de": "de", "en": "en_US"}  # as the library calls them


def between(first: date, last: date, language: str = "fr") -> dict[date, str]:
    """Return the holidays of these days, both included, and their names in fr, nl, de or en."""
    found: dict[date, str] = {}
    for year in range(first.year, last.year + 1):
        named = of_year(year, language)
        found |= {day: name for day, name in named.items() if first <= day <= last}
    return found


@lru_cache(maxsize=64)
def of_year(year: int, language: str = "fr") -> MappingProxyType[date, str]:
    """Return the holidays of one year; see `between`."""
    import holidays  # noqa: PLC0415 - it takes a fifth of a second, and few commands need it

    found = holidays.country_holidays("BE", years=year, language=_NAMED[language])
    return MappingProxyType(dict(found))
