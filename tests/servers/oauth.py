"""An OAuth 2 server for doubles: PKCE, an exact redirect, codes good once, tokens that end.

Each refresh token is good once, too: who uses an old one has lost the sign-in.
"""

from __future__ import annotations

import base64
import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlencode, urlsplit

from tests.servers.json_api import Call, Refused, Reply, allow


@dataclass(slots=True)
class SignIns:
    """One application and its owner; `agrees` is what the owner clicks."""

    client_id: str
    redirect: str  # as registered; with port 0: any port of that host
    known: frozenset[str]  # scopes that the platform knows
    lives: timedelta
    client_secret: str = ""
    refreshable: bool = True
    agrees: bool = True
    more: tuple[str, ...] = ()  # parameters that only this platform's page knows
    codes: dict[str, Mapping[str, str]] = field(default_factory=dict)
    tokens: dict[str, tuple[datetime, frozenset[str]]] = field(default_factory=dict)
    refreshes: dict[str, frozenset[str]] = field(default_factory=dict)

    def authorize(self, given: Mapping[str, str]) -> Reply:
        """The page, and the owner's click: the answer sends the browser back."""
        allow(
            given,
            *("client_id", "redirect_uri", "response_type", "scope", "state"),
            *("code_challenge", "code_challenge_method"),
            *self.more,
        )
        if given.get("client_id") != self.client_id or not self._registered(given["redirect_uri"]):
            raise Refused(400, {"error": "invalid_request", "detail": "redirect_uri"})
        if given.get("response_type") != "code" or given.get("code_challenge_method") != "S256":
            raise Refused(400, {"error": "unsupported_response_type"})
        if not set(given["scope"].split()) <= self.known:
            raise Refused(400, {"error": "invalid_scope"})
        told = {"error": "access_denied"}
        if self.agrees:
            code = secrets.token_urlsafe(32)
            self.codes[code] = dict(given)
            told = {"code": code}
        back = f"{given['redirect_uri']}?{urlencode({**told, 'state': given['state']})}"
        return Reply(302, None, {"Location": back})

    def token(self, call: Call) -> Reply:
        """Exchange a code or a refresh token."""
        given = call.form()
        allow(
            given,
            *("grant_type", "code", "client_id", "client_secret", "redirect_uri"),
            *("code_verifier", "refresh_token"),
        )
        self._prove_application(call, given)
        if given.get("grant_type") == "refresh_token":
            scopes = self.refreshes.pop(given.get("refresh_token", ""), None)
        else:
            scopes = self._exchanged(given)
        if scopes is None:
            raise Refused(400, {"error": "invalid_grant"})
        return Reply(200, self.granted(scopes))

    def granted(self, scopes: frozenset[str] | None = None) -> dict[str, Any]:
        """Mint tokens, as after a sign-in."""
        scopes = self.known if scopes is None else scopes
        access = secrets.token_urlsafe(32)
        self.tokens[access] = (datetime.now(UTC) + self.lives, scopes)
        told: dict[str, Any] = {
            "token_type": "bearer", "access_token": access, "scope": " ".join(sorted(scopes)),
            "expires_in": int(self.lives.total_seconds()),
        }  # fmt: skip
        if self.refreshable:
            told["refresh_token"] = secrets.token_urlsafe(32)
            self.refreshes[told["refresh_token"]] = scopes
        return told

    def scopes(self, call: Call) -> frozenset[str]:
        """What the bearer may do; () for a token that is wrong or has ended."""
        token = call.headers.get("authorization", "").removeprefix("Bearer ")
        ends, scopes = self.tokens.get(token, (datetime.min.replace(tzinfo=UTC), frozenset()))
        return scopes if datetime.now(UTC) < ends else frozenset()

    def _registered(self, redirect: str) -> bool:
        if not self.redirect.endswith(":0/"):
            return redirect == self.redirect
        asked = urlsplit(redirect)
        return asked.scheme == "http" and asked.hostname == urlsplit(self.redirect).hostname

    def _prove_application(self, call: Call, given: Mapping[str, str]) -> None:
        told = given.get("client_secret", "")
        header = call.headers.get("authorization", "")
        if header.startswith("Basic "):
            told = base64.b64decode(header[6:]).decode().partition(":")[2]
        if given.get("client_id") != self.client_id or told != self.client_secret:
            raise Refused(401, {"error": "invalid_client"})

    def _exchanged(self, given: Mapping[str, str]) -> frozenset[str] | None:
        asked = self.codes.pop(given.get("code", ""), None)
        digest = hashlib.sha256(given.get("code_verifier", "").encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        if (
            asked is None
            or given.get("grant_type") != "authorization_code"
            or asked["redirect_uri"] != given.get("redirect_uri")
            or asked["code_challenge"] != challenge
        ):
            return None
        return frozenset(asked["scope"].split())
