"""How many posts an account may still make, as its limits of a sliding day say it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from publisher.channel import Quota, Stops


def posts_left(limits: Mapping[str, Any]) -> tuple[Quota, ...]:
    """Read the limit of posts; what cannot be read says nothing."""
    return _left(
        limits, "quota_usage", "config", name="posts", one="publication", stops=Stops.POSTS
    )


def deletions_left(limits: Mapping[str, Any]) -> tuple[Quota, ...]:
    """Read the limit of deletions, where there is one."""
    return _left(
        limits,
        "delete_quota_usage",
        "delete_config",
        name="deletions",
        one="suppression",
        stops=Stops.NOTHING,
    )


def _left(
    limits: Mapping[str, Any], usage: str, config: str, *, name: str, one: str, stops: Stops
) -> tuple[Quota, ...]:
    try:
        told = limits["data"][0]
        used, total = told[usage], told[config]["quota_total"]
    except (KeyError, IndexError, TypeError):
        return ()
    if not isinstance(used, int) or not isinstance(total, int) or not 0 <= used <= 10**6:
        return ()
    if not 0 < total <= 10**6:
        return ()
    # The day slides: no moment at which all of it comes back.
    left = max(0, total - used)
    return (Quota(name=name, one=one, many=f"{one}s", left=left, limit=total, stops=stops),)
