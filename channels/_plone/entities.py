"""The parts of Plone's answers that Publisher reads, checked before they are believed.

Each raises `ValueError` for anything else than what it reads.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final, TypeAlias, TypeVar
from urllib.parse import unquote, urlsplit

T = TypeVar("T")
Read: TypeAlias = Callable[[Any], T]
_UID: Final = re.compile(r"[0-9A-Za-z-]{1,64}")
_NAME: Final = re.compile(r"[A-Za-z][A-Za-z0-9_.-]{0,99}")


@dataclass(frozen=True, slots=True)
class Page:
    """A page, a folder or a picture."""

    path: str  # within the site, without a slash at either end
    uid: str
    title: str
    state: str  # of the workflow; "" where pages have none and are public at once
    text: str  # HTML, as visitors get it
    image: str | None  # the file name of its own picture; None: it has none
    size: int | None  # of its own file, in bytes; None: it has none
    effective: datetime | None  # aware; None: never published


def page(told: Any, base_url: str) -> Page:
    """Read a page of the site at `base_url`."""
    uid = _text(told, "UID")
    if not _UID.fullmatch(uid):
        raise ValueError("no UID")
    text, image, file = told.get("text"), told.get("image"), told.get("file")
    return Page(
        path=path(told, base_url),
        uid=uid,
        title=_optional(_object(told), "title"),
        state=state(told),
        text=(_optional(text, "data") if isinstance(text, dict) else ""),
        image=(_optional(image, "filename") if isinstance(image, dict) else None),
        size=(_whole(file, "size") if isinstance(file, dict) else None),
        effective=_moment(told.get("effective")),
    )


def path(told: Any, base_url: str) -> str:
    """Read where a thing says that it is."""
    address = _text(told, "@id")
    place = urlsplit(address)
    inside = unquote(place.path.removeprefix(urlsplit(base_url).path)).strip("/")
    inside = inside.removeprefix("++api++/")
    steps = inside.split("/")
    if not address.isprintable() or not inside.isprintable() or {"", ".", ".."} & set(steps):
        raise ValueError("no path")
    return inside


def state(told: Any) -> str:
    """Read the state of a page's workflow; "" where there is none."""
    value = _object(told).get("review_state")
    if value is None or value == "":
        return ""
    if isinstance(value, str) and _NAME.fullmatch(value):
        return value
    raise ValueError("no state")


def moved(told: Any) -> str:
    """Read the state after a transition."""
    if found := state(told):
        return found
    raise ValueError("no state")


def transitions(told: Any) -> frozenset[str]:
    """Read what the account may do in a page's workflow."""
    offered = _list(_object(told).get("transitions"))
    return frozenset(_text(entry, "@id").rsplit("/", 1)[-1] for entry in offered)


def found(told: Any, base_url: str) -> list[str]:
    """Read the paths of what a search found; an unfiltered one finds the site itself too."""
    entries = [_object(entry) for entry in _list(_object(told).get("items"))]
    return [path(entry, base_url) for entry in entries if entry.get("@id") != base_url]


def addable(told: Any) -> list[str]:
    """Read the types that may be added to a folder."""
    return [
        _text(entry, "id" if "id" in entry else "@id").rsplit("/", 1)[-1]
        for entry in map(_object, _list(told))
        if entry.get("addable") is True
    ]


def fields(told: Any) -> list[str]:
    """Read the names of the fields of a type."""
    return sorted(_object(_object(told).get("properties")))


def site_title(told: Any) -> str:
    """Read the name of the site; "" when it has none."""
    return _optional(_object(told), "plone.site_title")


def terms(told: Any) -> dict[str, str]:
    """Read the terms of a vocabulary: title by token."""
    entries = [_object(entry) for entry in _list(_object(told).get("items"))]
    return {
        _text(entry, "token"): _optional(entry, "title") or _text(entry, "token")
        for entry in entries
    }


def _moment(value: object) -> datetime | None:
    if value is None:
        return None
    if not isinstance(value, str):
        raise ValueError("no date")
    moment = datetime.fromisoformat(value)
    if moment.year < 1970:  # what Plone says of a page that was never published
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)  # a naive date means UTC


def _object(told: Any) -> dict[str, Any]:
    if isinstance(told, dict):
        return told
    raise ValueError("no object")


def _list(told: Any) -> Iterable[Any]:
    if isinstance(told, list):
        return told
    raise ValueError("no list")


def _text(told: Any, name: str) -> str:
    value = _object(told).get(name)
    if isinstance(value, str):
        return value
    raise ValueError(f"no {name}")


def _whole(told: dict[str, Any], name: str) -> int:
    value = told.get(name)
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise ValueError(f"no {name}")


def _optional(told: dict[str, Any], name: str) -> str:
    return "" if told.get(name) is None else _text(told, name)
