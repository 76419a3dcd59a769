"""The parts of LinkedIn's answers that Publisher reads, checked before they are believed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from channels.linkedin.little import plain

URN: Final = re.compile(r"urn:li:(?:share|ugcPost):[0-9]{1,20}")
_VIDEO: Final = re.compile(r"urn:li:video:[A-Za-z0-9_-]{1,100}")
_NUMBER: Final = re.compile(r"[0-9]{1,20}")
_IMAGE: Final = re.compile(r"urn:li:image:[A-Za-z0-9_-]{1,100}")


@dataclass(frozen=True, slots=True)
class Post:
    """One published post."""

    urn: str
    text: str  # plain
    created: datetime | None  # aware; None just after it was made
    pictures: tuple[tuple[str, str], ...] = ()  # urn and alternative text
    card: tuple[str, str] | None = None  # title and description


@dataclass(frozen=True, slots=True)
class Comment:
    """One comment under a post."""

    id: str
    actor: str  # the urn of who wrote it
    text: str


@dataclass(frozen=True, slots=True)
class Upload:
    """Where a picture goes, and what it will be called."""

    address: str
    urn: str


@dataclass(frozen=True, slots=True)
class Part:
    """Some bytes of a video, and where they go."""

    address: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class FilmUpload:
    """Where the parts of a video go, and what it will be called."""

    urn: str
    token: str
    parts: tuple[Part, ...]


def post(told: Any) -> Post:
    """Read a post; raises `ValueError` for anything else."""
    part = _object(told)
    urn, text = part.get("id"), part.get("commentary", "")
    if not isinstance(urn, str) or not URN.fullmatch(urn) or not isinstance(text, str):
        raise ValueError("no post")
    content = part.get("content")
    content = content if isinstance(content, dict) else {}
    return Post(
        urn=urn,
        text=plain(text),
        created=_moment(part.get("publishedAt") or part.get("createdAt")),
        pictures=_pictures(content),
        card=_card(content),
    )


def page(told: Any) -> list[Post]:
    """Read a page of posts."""
    elements = _object(told).get("elements")
    if not isinstance(elements, list):
        raise ValueError("no list")
    return [post(entry) for entry in elements]


def comment(told: Any) -> Comment:
    """Read a comment; raises `ValueError` for anything else."""
    part = _object(told)
    id, message = part.get("id"), _object(part.get("message"))
    actor, text = part.get("actor"), message.get("text", "")
    if not isinstance(id, str) or not _NUMBER.fullmatch(id):
        raise ValueError("no comment")
    if not isinstance(actor, str) or not isinstance(text, str):
        raise ValueError("nobody's comment")
    return Comment(id, actor, text)


def comments(told: Any) -> list[Comment]:
    """Read a page of comments."""
    elements = _object(told).get("elements")
    if not isinstance(elements, list):
        raise ValueError("no list")
    return [comment(entry) for entry in elements]


def upload(told: Any) -> Upload:
    """Read where to send a picture."""
    value = _object(_object(told).get("value"))
    address, urn = value.get("uploadUrl"), value.get("image")
    if not isinstance(address, str) or not isinstance(urn, str) or not _IMAGE.fullmatch(urn):
        raise ValueError("no upload")
    return Upload(address, urn)


def film_upload(told: Any, size: int) -> FilmUpload:
    """Read where to send the parts of a video of `size` bytes, which leave nothing out."""
    value = _object(_object(told).get("value"))
    urn, token, listed = (value.get(n) for n in ("video", "uploadToken", "uploadInstructions"))
    if not isinstance(urn, str) or not _VIDEO.fullmatch(urn) or not isinstance(listed, list):
        raise ValueError("no upload")
    parts = tuple(
        Part(str(one["uploadUrl"]), int(one["firstByte"]), int(one["lastByte"]))
        for one in map(_object, listed)
        if {"uploadUrl", "firstByte", "lastByte"} <= one.keys()
    )
    ends = [-1, *(part.last for part in parts)]
    if ends[-1] != size - 1 or any(
        part.first != end + 1 or part.last < part.first
        for part, end in zip(parts, ends, strict=False)
    ):
        raise ValueError("parts that are no whole")
    return FilmUpload(urn, str(token or ""), parts)


def picture_state(told: Any) -> str:
    """Read how far LinkedIn is with a picture: AVAILABLE, PROCESSING, …"""
    state = _object(told).get("status")
    if not isinstance(state, str):
        raise ValueError("no status")
    return state


def _pictures(content: dict[str, Any]) -> tuple[tuple[str, str], ...]:
    several = content.get("multiImage")
    shown = several.get("images") if isinstance(several, dict) else [content.get("media")]
    return tuple(
        (str(picture["id"]), str(picture.get("altText") or ""))
        for picture in (shown if isinstance(shown, list) else ())
        if isinstance(picture, dict) and "id" in picture
    )


def _card(content: dict[str, Any]) -> tuple[str, str] | None:
    card = content.get("article")
    if not isinstance(card, dict):
        return None
    return str(card.get("title") or ""), str(card.get("description") or "")


def _moment(milliseconds: object) -> datetime:
    whole = isinstance(milliseconds, int) and not isinstance(milliseconds, bool)
    if not whole or not 0 < int(str(milliseconds)) < 4_000_000_000_000:
        raise ValueError("no date")
    return datetime.fromtimestamp(int(str(milliseconds)) / 1000, UTC)


def _object(told: Any) -> dict[str, Any]:
    if isinstance(told, dict):
        return told
    raise ValueError("no object")
