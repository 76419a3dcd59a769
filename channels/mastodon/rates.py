"""What an instance says of how many requests, posts and pictures it still takes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Final

from channels.mastodon.refusals import until_reset
from publisher.channel import Quota, Stops

_ALL: Final = ("requests", "requête", "requêtes", Stops.EVERYTHING)
_POSTS: Final = ("posts", "publication", "publications", Stops.POSTS)
_UPLOADS: Final = ("uploads", "image à envoyer", "images à envoyer", Stops.NOTHING)
_DELETIONS: Final = ("deletions", "suppression", "suppressions", Stops.NOTHING)


def quotas(method: str, path: str, headers: Mapping[str, str]) -> tuple[Quota, ...]:
    """Read the headers of one answer; they tell of the limit that counts this sort of request."""
    left, limit = _number(headers, "Remaining"), _number(headers, "Limit")
    wait = until_reset(headers)
    if left is None:
        return ()
    name, one, many, stops = _counted(method, path)
    return (
        Quota(
            name=name,
            one=one,
            many=many,
            left=left,
            limit=limit,
            resets_at=None if wait is None else datetime.now(UTC) + wait,
            stops=stops,
        ),
    )


def _counted(method: str, path: str) -> tuple[str, str, str, Stops]:
    match method, path:
        case "POST" | "PUT", path if path.startswith("/api/v1/statuses"):
            return _POSTS
        case "POST", "/api/v2/media":
            return _UPLOADS
        case "DELETE", _:
            return _DELETIONS
    return _ALL


def _number(headers: Mapping[str, str], what: str) -> int | None:
    text = headers.get(f"X-RateLimit-{what}", "").strip()
    return int(text) if text.isdecimal() and len(text) < 10 else None
