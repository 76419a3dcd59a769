"""The parts of WordPress's answers that Publisher reads, checked before they are believed.

Each raises `ValueError` for anything else than what it reads.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final
from urllib.parse import urlsplit

_STATUS: Final = re.compile(r"[a-z][a-z0-9_-]{0,19}")
_SLUG: Final = re.compile(r"[^\s/?#\\\x00-\x1f\x7f]{0,200}")  # "" until WordPress gives one
_MOST: Final = 2**63 - 1


@dataclass(frozen=True, slots=True)
class Post:
    """One post, in any state."""

    id: int
    status: str  # "publish", "draft", …
    slug: str
    link: str  # http or https
    html: str
    featured: int  # the id of a picture; 0: none
    tags: frozenset[int]
    categories: frozenset[int]
    modified: datetime | None  # aware; None: WordPress does not say


@dataclass(frozen=True, slots=True)
class File:
    """One picture or film of the library."""

    id: int
    slug: str
    url: str  # http or https
    alt: str
    caption: str


@dataclass(frozen=True, slots=True)
class Account:
    """Whose password it is, and what it may do."""

    name: str
    able: frozenset[str]


@dataclass(frozen=True, slots=True)
class Index:
    """What a site says of itself and of its interface."""

    name: str
    namespaces: frozenset[str]
    authentication: frozenset[str]  # the ways that it takes


def post(told: Any) -> Post:
    """Read a post."""
    return Post(
        id=number(told, "id"),
        status=_matching(_STATUS, _text(told, "status")),
        slug=_matching(_SLUG, _text(told, "slug")),
        link=_address(told, "link"),
        html=_text(_object(told, "content"), "rendered"),
        featured=number(told, "featured_media", least=0),
        tags=_numbers(told, "tags"),
        categories=_numbers(told, "categories"),
        modified=_moment(told, "modified_gmt"),
    )


def file(told: Any) -> File:
    """Read a picture or a film of the library."""
    return File(
        id=number(told, "id"),
        slug=_matching(_SLUG, _text(told, "slug")),
        url=_address(told, "source_url"),
        alt=_text(told, "alt_text"),
        caption=_text(_object(told, "caption"), "raw"),
    )


def term(told: Any) -> int:
    """Read the id of a tag or a category."""
    return number(told, "id")


def account(told: Any) -> Account:
    """Read the account; what it may not do is absent, or false."""
    able = _object(told, "capabilities")
    return Account(_text(told, "name"), frozenset(right for right in able if able[right] is True))


def index(told: Any) -> Index:
    """Read what the site says of itself."""
    offered = told.get("namespaces") if isinstance(told, dict) else None
    if not isinstance(offered, list) or not all(isinstance(name, str) for name in offered):
        raise ValueError("no namespaces")
    ways = told.get("authentication")  # PHP writes no way at all as an empty list
    return Index(
        name=_text(told, "name"),
        namespaces=frozenset(offered),
        authentication=frozenset(ways if isinstance(ways, dict) else ()),
    )


def trashed(told: Any) -> bool:
    """Tell whether the answer to a deletion says that it was done."""
    return isinstance(told, dict) and (told.get("deleted") is True or told.get("status") == "trash")


def number(told: Any, name: str, *, least: int = 1) -> int:
    """Read an id: it ends up in the addresses of requests."""
    value = told.get(name) if isinstance(told, dict) else None
    whole = isinstance(value, int) and not isinstance(value, bool)
    if whole and isinstance(value, int) and least <= value <= _MOST:
        return value
    raise ValueError(f"no {name}")


def _numbers(told: dict[str, Any], name: str) -> frozenset[int]:
    value = told.get(name)
    if not isinstance(value, list):
        raise ValueError(f"no {name}")
    return frozenset(number({name: entry}, name) for entry in value)


def _moment(told: dict[str, Any], name: str) -> datetime | None:
    if told.get(name) is None:
        return None
    return datetime.fromisoformat(_text(told, name)).replace(tzinfo=UTC)


def _address(told: dict[str, Any], name: str) -> str:
    address = _text(told, name)
    parts = urlsplit(address)
    if parts.scheme in ("http", "https") and parts.hostname and address.isprintable():
        return address
    raise ValueError(f"no {name}")


def _matching(shape: re.Pattern[str], text: str) -> str:
    if shape.fullmatch(text):
        return text
    raise ValueError("not of that shape")


def _object(told: Any, name: str) -> dict[str, Any]:
    value = told.get(name) if isinstance(told, dict) else None
    if isinstance(value, dict):
        return value
    raise ValueError(f"no {name}")


def _text(told: Any, name: str) -> str:
    value = told.get(name) if isinstance(told, dict) else None
    if isinstance(value, str):
        return value
    raise ValueError(f"no {name}")
