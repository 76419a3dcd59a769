"""Whoever a token belongs to: a Page, an Instagram account, a Threads profile."""

from __future__ import annotations

import hashlib
import threading
from datetime import UTC, datetime, timedelta

from tests.servers.graph.login import Login
from tests.servers.graph.trouble import GraphTrouble


class Owner:
    """One owner with its token. Tests turn the knobs: `permissions`, `expired`, …"""

    def __init__(self, id: str, name: str, permissions: set[str]) -> None:
        self.id = id
        self.name = name
        self.permissions = permissions
        self.url = ""  # where the double listens; set by the server
        self.token = "EAA" + hashlib.sha256(id.encode()).hexdigest()
        self.token_of = id  # a token of a person carries another id
        self.expired = False
        self.token_ends_at = 0  # seconds since 1970; 0: never
        self.reading_ends_at = 0  # same
        self.login: Login | None = None  # where people sign in
        self.tells_of_tokens = True  # debug_token answers only some applications
        self.served_version = "v26.0"
        self.app_usage = {"call_count": 12, "total_cputime": 4, "total_time": 6}  # percent
        self.page_usage: dict[str, int] = {}  # of the owner's own limit; empty: no such header
        self.clock_ahead = timedelta(0)
        self.asked = threading.Event()  # whatever it was
        self.lock = threading.RLock()
        self._number = 122_000_000_000_000_000

    def now(self) -> datetime:
        return datetime.now(UTC).replace(microsecond=0) + self.clock_ahead

    def need(self, permission: str) -> None:
        if permission not in self.permissions:
            raise GraphTrouble(
                200, f"Requires {permission} permission to manage the object", status=403
            )

    def next_id(self) -> str:
        self._number += 1
        return str(self._number)
