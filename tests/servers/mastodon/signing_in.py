"""The double's OAuth: applications, the page where the owner agrees, and tokens."""

from __future__ import annotations

import base64
import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from tests.servers.mastodon.accounts import DoubleAccount
from tests.servers.mastodon.bodies import allow, text
from tests.servers.mastodon.trouble import Refused, invalid


@dataclass(slots=True)
class SignIns:
    """The applications and codes of one instance. `agrees` is what its owner clicks."""

    owner: DoubleAccount
    agrees: bool = True
    closed: bool = False  # takes no applications
    apps: dict[str, Mapping[str, str]] = field(default_factory=dict)
    codes: dict[str, Mapping[str, str]] = field(default_factory=dict)

    def register(self, given: Mapping[str, Any]) -> dict[str, str]:
        """POST /api/v1/apps."""
        allow(dict(given), "client_name", "redirect_uris", "scopes", "website")
        if self.closed:
            raise Refused(403, "This action is not allowed")
        for name in ("client_name", "redirect_uris", "scopes"):
            if not text(dict(given), name):
                raise invalid(f"{name} can't be blank")
        app = {"client_id": secrets.token_hex(16), "client_secret": secrets.token_hex(24)}
        self.apps[app["client_id"]] = {**app, **given}
        return app

    def authorize(self, given: Mapping[str, Any]) -> str:
        """GET /oauth/authorize, and the owner's click; returns where the browser goes."""
        allow(
            dict(given),
            *("client_id", "redirect_uri", "response_type", "scope", "state"),
            *("code_challenge", "code_challenge_method"),
        )
        app = self.apps.get(given.get("client_id", ""))
        if app is None or given.get("redirect_uri") != app["redirect_uris"]:
            raise Refused(400, "Client authentication failed, or the redirect uri is not valid")
        if given.get("response_type") != "code" or given.get("code_challenge_method") != "S256":
            raise Refused(400, "The authorization server does not support this")
        wanted = set(given["scope"].split())
        if not wanted <= set(app["scopes"].split()):
            raise Refused(400, "The requested scope is invalid")
        answer = {"error": "access_denied"}
        if self.agrees:
            code = secrets.token_urlsafe(32)
            self.codes[code] = {**given, "scope": given["scope"]}
            answer = {"code": code}
        return f"{app['redirect_uris']}?{urlencode({**answer, 'state': given['state']})}"

    def token(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """POST /oauth/token: each code is good once."""
        allow(
            dict(given),
            *("grant_type", "code", "client_id", "client_secret", "redirect_uri", "code_verifier"),
        )
        asked = self.codes.pop(given.get("code", ""), None)
        app = self.apps.get(given.get("client_id", ""))
        if app is None or given.get("client_secret") != app["client_secret"]:
            raise Refused(401, "invalid_client")
        digest = hashlib.sha256(given.get("code_verifier", "").encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        if (
            asked is None
            or given.get("grant_type") != "authorization_code"
            or asked["redirect_uri"] != given.get("redirect_uri")
            or asked["code_challenge"] != challenge
        ):
            raise Refused(400, "invalid_grant")
        self.owner.scopes = frozenset(asked["scope"].split())
        return {
            "access_token": self.owner.token, "token_type": "Bearer",
            "scope": asked["scope"], "created_at": 1_780_000_000,
        }  # fmt: skip
