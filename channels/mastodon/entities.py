"""The parts of an instance's answers that Publisher reads, checked before they are believed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final
from urllib.parse import urlsplit

_ID: Final = re.compile(r"(?!.*\.\.)[^\s?#\x00-\x1f\x7f]{1,512}")


@dataclass(frozen=True, slots=True)
class Account:
    """Whose token it is."""

    id: str
    name: str  # without @ and instance: "ville"
    suspended: bool
    limited: bool  # hidden from people who do not follow it


@dataclass(frozen=True, slots=True)
class Upload:
    """One picture on the instance."""

    id: str
    ready: bool  # False: the instance still works on it, and no post can show it


@dataclass(frozen=True, slots=True)
class Status:
    """One published post."""

    id: str
    url: str | None
    created: datetime  # aware
    content: str  # HTML
    media: tuple[str, ...]  # ids, in their order
    described: tuple[str, ...]  # the text of each picture, in the same order
    shared: bool  # somebody else's post, passed on
    answers: str | None  # the id of the post that this one answers
    owner: str  # the id of its account; "" when the server does not say


def account(told: Any) -> Account:
    """Read an account; raises `ValueError` for anything else."""
    return Account(
        id=_id(told),
        name=_text(told, "username").lstrip("@"),
        suspended=told.get("suspended") is True,
        limited=told.get("limited") is True,
    )


def status(told: Any) -> Status:
    """Read a post; raises `ValueError` for anything else."""
    created = datetime.fromisoformat(_text(told, "created_at"))
    shown, owner = told.get("media_attachments"), told.get("account")
    pictures = (
        [entry for entry in shown if isinstance(entry, dict)] if isinstance(shown, list) else []
    )
    return Status(
        id=_id(told),
        url=_address(told.get("url")) or _address(told.get("uri")),
        created=created if created.tzinfo else created.replace(tzinfo=UTC),
        content=_text(told, "content"),
        media=tuple(_id(media) for media in pictures),
        described=tuple(str(media.get("description") or "") for media in pictures),
        shared=bool(told.get("reblog")),
        answers=_id({"id": told["in_reply_to_id"]}) if told.get("in_reply_to_id") else None,
        owner=str(owner.get("id") or "") if isinstance(owner, dict) else "",
    )


def answers(told: Any) -> list[Status]:
    """Read what answers a post, however far below it."""
    below = told.get("descendants") if isinstance(told, dict) else None
    if not isinstance(below, list):
        raise ValueError("no answers")
    return [status(entry) for entry in below]


def upload(told: Any) -> Upload:
    """Read an uploaded picture; raises `ValueError` for anything else."""
    return Upload(id=_id(told), ready=_address(told.get("url")) is not None)


def _id(told: Any) -> str:
    value = told.get("id") if isinstance(told, dict) else None
    # Numbers on Mastodon; other servers have addresses, even. It ends up in paths.
    if isinstance(value, str | int) and not isinstance(value, bool) and _ID.fullmatch(str(value)):
        return str(value)
    raise ValueError("no id")


def _text(told: Any, name: str) -> str:
    value = told.get(name) if isinstance(told, dict) else None
    if isinstance(value, str):
        return value
    raise ValueError(f"no {name}")


def _address(value: object) -> str | None:
    """Keep an address that a browser may safely be sent to."""
    if isinstance(value, str) and urlsplit(value).scheme in ("http", "https"):
        return value
    return None
