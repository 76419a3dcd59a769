"""The parts of a homeserver's answers that Publisher reads, checked before they are believed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

KEY: Final = "org.town_publisher.delivery"  # in an event's content: which delivery made it
PART: Final = (
    "org.town_publisher.part"  # which part of that delivery: the text, a picture, the video
)
_EVENT: Final = re.compile(r"\$\S{1,254}")
_ROOM: Final = re.compile(r"!\S{1,254}")
_USER: Final = re.compile(r"@\S{1,254}")
_MXC: Final = re.compile(r"mxc://[^/\s]+/[^/\s]+")


@dataclass(frozen=True, slots=True)
class Event:
    """One message of the room, as it is shown now."""

    id: str
    sender: str
    at: datetime  # aware, UTC
    key: str | None  # of the delivery that made it
    part: str | None
    body: str  # after the newest edit, as `content` is
    content: dict[str, Any]
    redacted: bool


def event(told: Any) -> Event:
    """Read an event; raises `ValueError` for anything else."""
    content, unsigned = _object(told, "content"), _object(told, "unsigned")
    edited = _object(_object(_object(unsigned, "m.relations"), "m.replace"), "content")
    shown = _object(edited, "m.new_content") or content
    millis = told.get("origin_server_ts") if isinstance(told, dict) else None
    if not isinstance(millis, int) or isinstance(millis, bool):
        raise ValueError("no instant")
    try:
        at = datetime.fromtimestamp(millis / 1000, UTC)
    except (OverflowError, OSError):
        raise ValueError("strange instant") from None
    return Event(
        id=_matching(_EVENT, told, "event_id"),
        sender=_matching(_USER, told, "sender"),
        at=at,
        key=_optional(content, KEY),
        part=_optional(content, PART),
        body=_optional(shown, "body") or "",
        content=shown,
        redacted="redacted_because" in unsigned,
    )


def events(told: Any) -> tuple[list[Event], str | None]:
    """Read a page of messages, and where the next one begins."""
    chunk = told.get("chunk") if isinstance(told, dict) else None
    if not isinstance(chunk, list):
        raise ValueError("no chunk")
    return [event(entry) for entry in chunk], _optional(told, "end")


def event_id(told: Any) -> str:
    """Read the id of what was sent."""
    return _matching(_EVENT, told, "event_id")


def room_id(told: Any) -> str:
    """Read the id of a room."""
    return _matching(_ROOM, told, "room_id")


def user_id(told: Any) -> str:
    """Read whose token it is."""
    return _matching(_USER, told, "user_id")


def token(told: Any) -> str:
    """Read what a sign-in gave."""
    value = _optional(told, "access_token")
    if value and value.isascii() and value.isprintable() and " " not in value:
        return value
    raise ValueError("no token")


def content_uri(told: Any) -> str:
    """Read where an uploaded file is."""
    return _matching(_MXC, told, "content_uri")


def anything(told: Any) -> dict[str, Any]:
    """Read an object of any content."""
    if isinstance(told, dict):
        return told
    raise ValueError("no object")


def _object(told: Any, name: str) -> dict[str, Any]:
    value = told.get(name) if isinstance(told, dict) else None
    return value if isinstance(value, dict) else {}


def _optional(told: Any, name: str) -> str | None:
    value = told.get(name) if isinstance(told, dict) else None
    return value if isinstance(value, str) else None


def _matching(shape: re.Pattern[str], told: Any, name: str) -> str:
    value = _optional(told, name)
    if value is not None and shape.fullmatch(value):
        return value
    raise ValueError(f"no {name}")
