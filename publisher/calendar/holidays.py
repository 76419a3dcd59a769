"""The public holidays of Belgium, in French."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from types import MappingProxyType


def between(first: date, last: date) -> dict[date, str]:
    """Return the holidays of these days, both included, and their names."""
    found: dict[date, str] = {}
    for year in range(first.year, last.year + 1):
        found |= {day: name for day, name in _of(year).items() if first <= day <= last}
    return found


@lru_cache(maxsize=32)
def _of(year: int) -> MappingProxyType[date, str]:
    import holidays  # noqa: PLC0415 - it takes a fifth of a second, and few commands need it

    return MappingProxyType(dict(holidays.country_holidays("BE", years=year, language="fr")))
