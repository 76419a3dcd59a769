"""Who uses the double, what a token may do, and how often."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from tests.servers.mastodon.trouble import Refused

ALL_SCOPES = frozenset({"read:accounts", "read:statuses", "write:media", "write:statuses"})


@dataclass(slots=True)
class DoubleAccount:
    """One account with its token. Tests turn its knobs."""

    id: str
    name: str
    scopes: frozenset[str] = ALL_SCOPES
    revoked: bool = False
    disabled: bool = False  # as Mastodon's moderators do
    limited: bool = False

    @property
    def token(self) -> str:
        return hashlib.sha256(f"token of {self.name}".encode()).hexdigest()[:43]

    def need(self, scope: str) -> None:
        """Refuse what the token may not do; "write" includes "write:media"."""
        if not {scope, scope.partition(":")[0]} & self.scopes:
            raise Refused(403, "This action is outside the authorized scopes")


@dataclass(slots=True)
class Throttle:
    """So many requests per period, counted from the period's start as Mastodon does."""

    limit: int
    period: timedelta
    used: dict[tuple[str, int], int] = field(default_factory=dict)

    def take(self, account: str, now: datetime) -> dict[str, str]:
        """Count one request; raises 429 when there are too many. Returns the headers that tell."""
        seconds = int(self.period.total_seconds())
        window = int(now.timestamp()) // seconds
        used = self.used[account, window] = self.used.get((account, window), 0) + 1
        reset = datetime.fromtimestamp((window + 1) * seconds, UTC)
        headers = {
            "X-RateLimit-Limit": str(self.limit),
            "X-RateLimit-Remaining": str(max(self.limit - used, 0)),
            "X-RateLimit-Reset": reset.strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
        }
        if used > self.limit:
            raise Refused(429, "Too many requests", headers)
        return headers
