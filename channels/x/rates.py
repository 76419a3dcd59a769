"""What X says of how many posts it still takes: per day, and per quarter of an hour."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Final

from channels.x.refusals import until
from publisher.channel import Quota, Stops

_DAY: Final = "x-user-limit-24hour"
_SHORT: Final = "x-rate-limit"


def quotas(method: str, path: str, headers: Mapping[str, str]) -> tuple[Quota, ...]:
    """Read the headers of the answer to a new post; X counts each sort of request by itself."""
    if (method, path) != ("POST", "/2/tweets"):
        return ()
    found = [
        quota
        for name, prefix in (("posts", _SHORT), ("posts_per_day", _DAY))
        if (quota := _quota(name, prefix, headers)) is not None
    ]
    return tuple(found)


def _quota(name: str, prefix: str, headers: Mapping[str, str]) -> Quota | None:
    left = _number(headers, f"{prefix}-remaining")
    if left is None:
        return None
    wait = until(headers, f"{prefix}-reset")
    return Quota(
        name=name,
        one="publication",
        many="publications",
        left=left,
        limit=_number(headers, f"{prefix}-limit"),
        resets_at=None if wait is None else datetime.now(UTC) + wait,
        stops=Stops.POSTS,
    )


def _number(headers: Mapping[str, str], name: str) -> int | None:
    text = headers.get(name, "").strip()
    return int(text) if text.isdecimal() and len(text) < 10 else None
