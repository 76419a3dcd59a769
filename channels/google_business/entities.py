"""What Google's answers say; each reader raises `ValueError` for nonsense."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

LIVE: Final = "LIVE"
PROCESSING: Final = "PROCESSING"
REJECTED: Final = "REJECTED"
# What a list says beside its entries; an error that calls itself a success is no empty list.
_BESIDE: Final = frozenset({"nextPageToken", "totalSize"})
_ACCOUNT: Final = re.compile(r"accounts/\d+")
_LOCATION: Final = re.compile(r"locations/\d+")
_POST: Final = re.compile(r"accounts/\d+/locations/\d+/localPosts/[A-Za-z0-9_-]+")


@dataclass(frozen=True, slots=True)
class Post:
    """One post on a profile; `raw` is all that Google says of it."""

    name: str  # accounts/1/locations/2/localPosts/3
    summary: str
    title: str  # of an event, else ""
    state: str
    url: str | None
    created: datetime | None
    raw: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Place:
    """One profile."""

    path: str  # accounts/1/locations/2
    title: str
    posts: bool  # whether Google lets it post

    @property
    def number(self) -> str:
        """What the setting `location` takes."""
        return self.path.rpartition("/")[2]


def post(told: Any) -> Post:
    """Read one post."""
    event = told.get("event") if isinstance(told, dict) else None
    url, created = _field(told, "searchUrl"), _field(told, "createTime")
    return Post(
        name=post_name(_field(told, "name")),
        summary=_optional(told, "summary"),
        title=_optional(event, "title") if event is not None else "",
        state=_optional(told, "state"),
        url=url if isinstance(url, str) and url.startswith("https://") else None,
        created=None if created is None else _moment(created),
        raw=told,
    )


def post_name(name: Any) -> str:
    """Read the name of a post: it becomes a part of addresses."""
    if not isinstance(name, str) or not _POST.fullmatch(name):
        raise ValueError(name)
    return name


def posts(told: Any) -> tuple[list[Post], str]:
    """Read one page of posts, and the token of the next one or ""."""
    return [post(one) for one in _list(told, "localPosts")], _optional(told, "nextPageToken")


def accounts(told: Any) -> tuple[list[str], str]:
    """Read one page of accounts, by name."""
    names = [_matched(_ACCOUNT, _field(one, "name")) for one in _list(told, "accounts")]
    return names, _optional(told, "nextPageToken")


def places(told: Any, account: str) -> tuple[list[Place], str]:
    """Read one page of an account's profiles."""
    found = [
        Place(
            path=f"{account}/{_matched(_LOCATION, _field(one, 'name'))}",
            title=_optional(one, "title"),
            posts=_allowed(_field(one, "metadata")),
        )
        for one in _list(told, "locations")
    ]
    return found, _optional(told, "nextPageToken")


def nothing(told: Any) -> None:
    """Read an answer that says nothing."""
    if told != {}:
        raise ValueError(told)


def _allowed(metadata: Any) -> bool:
    """A profile of which Google does not say it may post: try."""
    return not (isinstance(metadata, dict) and metadata.get("canOperateLocalPost") is False)


def _moment(text: Any) -> datetime:
    moment = datetime.fromisoformat(text) if isinstance(text, str) else None
    if moment is None or moment.tzinfo is None:
        raise ValueError(text)
    return moment


def _matched(pattern: re.Pattern[str], name: Any) -> str:
    if not isinstance(name, str) or not pattern.fullmatch(name):
        raise ValueError(name)
    return name


def _list(told: Any, name: str) -> list[Any]:
    found = _field(told, name)
    if found is None and set(told) <= _BESIDE:
        return []  # Google leaves out what is empty
    if not isinstance(found, list):
        raise ValueError(told)
    return found


def _optional(told: Any, name: str) -> str:
    found = _field(told, name)
    if found is None:
        return ""
    if not isinstance(found, str):
        raise ValueError(told)
    return found


def _field(told: Any, name: str) -> Any:
    if not isinstance(told, dict):
        raise ValueError(told)
    return told.get(name)
