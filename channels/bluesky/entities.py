"""The parts of a server's answers that Publisher reads, checked before they are believed."""

from __future__ import annotations

import base64
import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

_DID: Final = re.compile(r"did:[a-z]+:[A-Za-z0-9._:%-]{1,2000}")
_CID: Final = re.compile(r"[A-Za-z0-9]{8,200}")
_JWT: Final = re.compile(r"[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*")


@dataclass(frozen=True, slots=True)
class Session:
    """What an app password gives: some hours of access, and the means to renew it."""

    did: str
    handle: str
    access: str
    refresh: str
    ends_at: datetime | None  # of `access`, on the server's clock; None when it does not say
    active: bool

    def __repr__(self) -> str:
        return f"Session({self.handle})"  # tokens must not reach a log


@dataclass(frozen=True, slots=True)
class Record:
    """One post in the account's repository."""

    name: str  # its TID, or whatever another application called it
    uri: str
    cid: str
    text: str


def session(told: Any) -> Session:
    """Read a session; raises `ValueError` for anything else."""
    access = _matching(_JWT, told, "accessJwt")
    return Session(
        did=_matching(_DID, told, "did"),
        handle=_text(told, "handle"),
        access=access,
        refresh=_matching(_JWT, told, "refreshJwt"),
        ends_at=_end_of(access),
        active=told.get("active") is not False,
    )


def written(told: Any) -> Record:
    """Read the answer to a write, which does not repeat the text."""
    uri = _text(told, "uri")
    return Record(_name(uri), uri, _matching(_CID, told, "cid"), "")


def record(told: Any) -> Record:
    """Read a post; one without text is another application's, and fine."""
    value = told.get("value") if isinstance(told, dict) else None
    text = value.get("text") if isinstance(value, dict) else None
    known = written(told)
    return Record(known.name, known.uri, known.cid, text if isinstance(text, str) else "")


def records(told: Any) -> tuple[list[Record], str | None]:
    """Read a page of posts, and where the next one begins."""
    listed = told.get("records") if isinstance(told, dict) else None
    if not isinstance(listed, list):
        raise ValueError("no records")
    cursor = told.get("cursor")
    return [record(entry) for entry in listed], cursor if isinstance(cursor, str) else None


def blob(told: Any) -> str:
    """Read an uploaded picture's reference, and return it as JSON to be put into a post."""
    found = told.get("blob") if isinstance(told, dict) else None
    link = found.get("ref") if isinstance(found, dict) else None
    size = found.get("size") if isinstance(found, dict) else None
    if not isinstance(size, int) or isinstance(size, bool):
        raise ValueError("no blob")
    return json.dumps(
        {
            "$type": "blob",
            "ref": {"$link": _matching(_CID, link, "$link")},
            "mimeType": _text(found, "mimeType"),
            "size": size,
        }
    )


def did(told: Any) -> str:
    """Read whose a handle is."""
    return _matching(_DID, told, "did")


def _name(uri: str) -> str:
    name = uri.rpartition("/")[2]
    if not uri.startswith("at://") or not name:
        raise ValueError("no uri")
    return name


def _end_of(token: str) -> datetime | None:
    """Read when a token ends, without any belief in what else it says."""
    body = token.split(".")[1]
    try:
        told = json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))
        return datetime.fromtimestamp(told["exp"], UTC)
    except (ValueError, KeyError, TypeError, OverflowError, OSError, RecursionError):
        return None


def _text(told: Any, name: str) -> str:
    value = told.get(name) if isinstance(told, dict) else None
    if isinstance(value, str) and value:
        return value
    raise ValueError(f"no {name}")


def _matching(shape: re.Pattern[str], told: Any, name: str) -> str:
    value = _text(told, name)
    if shape.fullmatch(value):
        return value
    raise ValueError(f"strange {name}")
