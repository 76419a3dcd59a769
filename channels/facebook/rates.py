"""How much of what Facebook allows is used, as the headers of every answer say, in percent."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from publisher.channel import Quota, Stops

_SHARES: Final = ("call_count", "total_time", "total_cputime")
_WAIT: Final = "estimated_time_to_regain_access"  # minutes
_LONGEST: Final = 1440  # minutes


def quotas(headers: Mapping[str, str]) -> tuple[Quota, ...]:
    """Read `X-App-Usage` and `X-Business-Use-Case-Usage`; what cannot be read says nothing."""
    return tuple(_read(headers))


def _read(headers: Mapping[str, str]) -> Iterator[Quota]:
    app = _json(headers, "X-App-Usage")
    if isinstance(app, dict):
        yield from _quota("app", "de l'application", [app])
    page = _json(headers, "X-Business-Use-Case-Usage")
    if isinstance(page, dict):
        limits = [limit for limits in page.values() if isinstance(limits, list) for limit in limits]
        yield from _quota("page", "de la page", [one for one in limits if isinstance(one, dict)])


def _quota(name: str, whose: str, limits: list[dict[str, Any]]) -> Iterator[Quota]:
    used = [share for limit in limits for share in _numbers(limit, *_SHARES)]
    waits = [wait for limit in limits for wait in _numbers(limit, _WAIT)]
    minutes = max(waits, default=0)
    if not used:
        return
    words = f"% des appels {whose} permis en une heure"
    ends = datetime.now(UTC) + timedelta(minutes=min(minutes, _LONGEST))
    yield Quota(
        name=name,
        one=words,
        many=words,
        left=max(0, 100 - int(max(used))),
        resets_at=ends if minutes else None,
        stops=Stops.EVERYTHING,
    )


def _json(headers: Mapping[str, str], name: str) -> Any:
    try:
        return json.loads(headers.get(name, ""))
    except (ValueError, RecursionError):
        return None


def _numbers(limit: Mapping[str, Any], *names: str) -> Iterator[float]:
    for name in names:
        value = limit.get(name)
        if isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value < 1e6:
            yield value
