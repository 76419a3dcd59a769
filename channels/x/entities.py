"""The parts of X's answers that Publisher reads, checked before they are believed."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from publisher.redaction import redact

_ID: Final = re.compile(r"[0-9]{1,19}")
_NAME: Final = re.compile(r"\w{1,50}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Account:
    """Whose sign-in it is."""

    id: str
    name: str  # without @


@dataclass(frozen=True, slots=True)
class Made:
    """A video at X that no post shows yet."""

    id: str
    ready: bool
    failed: str  # why it never will be; "": it may


@dataclass(frozen=True, slots=True)
class Tweet:
    """One published post, its text with the addresses as they were written."""

    id: str
    text: str
    created: datetime | None  # aware; None just after it was made: X does not say


def account(told: Any) -> Account:
    """Read an account; raises `ValueError` for anything else."""
    data = part(told, "data")
    name = data.get("username")
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise ValueError("no name")
    return Account(id=_id(data), name=name)


def written(told: Any) -> str:
    """Read the id of a post or a picture that was just made."""
    return _id(part(told, "data"))


def made(told: Any) -> Made:
    """Read a video's id, and how far X is with it."""
    data = part(told, "data")
    work = data.get("processing_info")
    state = work.get("state") if isinstance(work, dict) else "succeeded"
    error = work.get("error") if isinstance(work, dict) else None
    why = error.get("message") if isinstance(error, dict) else None
    return Made(
        id=_id(data),
        ready=state == "succeeded",
        failed=redact(str(why or "erreur"))[:200] if state == "failed" else "",
    )


def deleted(told: Any) -> bool:
    """Read whether a post was deleted."""
    return part(told, "data").get("deleted") is True


def described(told: Any) -> None:
    """Read the answer to a description; there is nothing in it to keep."""
    part(told, "data")


def exists(told: Any) -> bool:
    """Read whether a post is there: X says that it is not with 200 and an error inside."""
    if not isinstance(told, dict):
        raise ValueError("no answer")
    if "data" in told:
        _id(part(told, "data"))
        return True
    errors = told.get("errors")
    for error in errors if isinstance(errors, list) else ():
        if isinstance(error, dict) and str(error.get("type")).endswith("/resource-not-found"):
            return False
    raise ValueError("neither a post nor its absence")


def timeline(told: Any) -> tuple[list[Tweet], str | None]:
    """Read a page of posts and the mark of the next one."""
    meta = part(told, "meta")
    data = told.get("data", [])
    if not isinstance(data, list) or (not data and meta.get("result_count") != 0):
        raise ValueError("no list")
    following = meta.get("next_token")
    return [_tweet(entry) for entry in data], following if isinstance(following, str) else None


def part(told: Any, name: str) -> dict[str, Any]:
    """Return an object within an answer; raises `ValueError` when it is not there."""
    value = told.get(name) if isinstance(told, dict) else None
    if isinstance(value, dict):
        return value
    raise ValueError(f"no {name}")


def _tweet(told: Any) -> Tweet:
    if not isinstance(told, dict) or not isinstance(told.get("text"), str):
        raise ValueError("no text")
    created = datetime.fromisoformat(str(told.get("created_at")))
    return Tweet(
        id=_id(told),
        text=_as_written(told),
        created=created if created.tzinfo else created.replace(tzinfo=UTC),
    )


def _as_written(told: dict[str, Any]) -> str:
    """Put the addresses back in place of X's short ones; the one of the pictures is X's own."""
    text: str = told["text"]
    entities = told.get("entities")
    urls = entities.get("urls") if isinstance(entities, dict) else None
    for url in urls if isinstance(urls, list) else ():
        if isinstance(url, dict) and isinstance(url.get("url"), str) and url["url"]:
            whole = "" if "media_key" in url else str(url.get("expanded_url", ""))
            text = text.replace(url["url"], whole)
    return html.unescape(text)


def _id(told: Any) -> str:
    value = told.get("id") if isinstance(told, dict) else None
    if isinstance(value, str) and _ID.fullmatch(value):
        return value
    raise ValueError("no id")
