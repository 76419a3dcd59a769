"""Signing in at Meta as its doubles do it: one application, one person, codes good once."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from tests.servers.graph.trouble import GraphTrouble

APP = "1234567890"
APP_SECRET = "0123456789abcdef0123456789abcdef"
BACK = "https://www.facebook.com/connect/login_success.html"
DAYS_60 = 5_184_000  # seconds


@dataclass(frozen=True, slots=True)
class Sent:
    """Where the browser is sent."""

    address: str


@dataclass(slots=True)
class Login:
    """Knobs: what the person clicks, and how late the answer is brought."""

    known: frozenset[str]  # rights that the application may ask for
    redirects: set[str] = field(default_factory=lambda: {BACK})
    agrees: bool = True
    declined: set[str] = field(default_factory=set)
    late: bool = False  # codes have ended when they are brought
    codes: dict[str, Mapping[str, str]] = field(default_factory=dict)
    spent: set[str] = field(default_factory=set)
    short: dict[str, frozenset[str]] = field(default_factory=dict)
    long: dict[str, frozenset[str]] = field(default_factory=dict)

    @property
    def app_token(self) -> str:
        """The application's own token."""
        return f"{APP}|{APP_SECRET}"

    def answer(
        self, method: str, path: list[str], given: Mapping[str, str], token: str
    ) -> Sent | dict[str, Any] | None:
        """Answer what belongs to signing in; None: something else was asked."""
        raise NotImplementedError

    def authorize(self, given: Mapping[str, str]) -> Sent:
        """The page, and the person's click."""
        only(given, "client_id", "redirect_uri", "response_type", "scope", "state")
        if given.get("client_id") != APP or given.get("redirect_uri") not in self.redirects:
            raise GraphTrouble(191, "Can't Load URL: The domain of this URL isn't included")
        asked = frozenset(given.get("scope", "").split())
        if given.get("response_type") != "code" or not asked <= self.known:
            raise GraphTrouble(100, f"Invalid Scopes: {sorted(asked - self.known)}")
        told = {"error": "access_denied", "error_reason": "user_denied", "error_code": "200"}
        if self.agrees:
            code = secrets.token_urlsafe(48)
            self.codes[code] = dict(given)
            told = {"code": code}
        query = urlencode({**told, "state": given["state"]})
        return Sent(f"{given['redirect_uri']}?{query}#_=_")

    def exchanged(self, given: Mapping[str, str]) -> str:
        """Take a code once, from its application and for its address only."""
        if (given.get("client_id"), given.get("client_secret")) != (APP, APP_SECRET):
            raise GraphTrouble(1, "Error validating client secret.")
        code = given.get("code", "")
        if code in self.spent:
            raise GraphTrouble(100, "This authorization code has been used.", subcode=36_009)
        asked = self.codes.get(code)
        if asked is None:
            raise GraphTrouble(100, "Invalid verification code format.")
        if self.late:
            raise GraphTrouble(100, "This authorization code has expired.", subcode=36_007)
        if asked["redirect_uri"] != given.get("redirect_uri"):
            raise GraphTrouble(100, "Error validating verification code.", subcode=36_008)
        self.spent.add(code)
        token = "EAAshort" + secrets.token_hex(24)
        self.short[token] = frozenset(asked["scope"].split()) - self.declined
        return token

    def lengthened(self, secret: str | None, token: str | None) -> dict[str, Any]:
        """Give sixty days for an hour."""
        if secret != APP_SECRET or token not in self.short:
            raise GraphTrouble(190, "Error validating access token", status=400)
        made = "EAAlong" + secrets.token_hex(24)
        self.long[made] = self.short[token]
        return {"access_token": made, "token_type": "bearer", "expires_in": DAYS_60}


@dataclass(slots=True)
class FacebookLogin(Login):
    """`pages` are what the person looks after, as /me/accounts tells them."""

    pages: list[dict[str, Any]] = field(default_factory=list)
    at_once: int = 1  # entries on a page of the listing

    def answer(
        self, method: str, path: list[str], given: Mapping[str, str], token: str
    ) -> Sent | dict[str, Any] | None:
        match method, path:
            case "GET", ["dialog", "oauth"]:
                return self.authorize(given)
            case "POST", ["oauth", "access_token"] if "grant_type" in given:
                only(given, "grant_type", "client_id", "client_secret", "fb_exchange_token")
                if given["grant_type"] != "fb_exchange_token" or given.get("client_id") != APP:
                    raise GraphTrouble(100, "Invalid grant_type")
                return self.lengthened(given.get("client_secret"), given.get("fb_exchange_token"))
            case "POST", ["oauth", "access_token"]:
                only(given, "client_id", "client_secret", "redirect_uri", "code")
                made = self.exchanged(given)
                return {"access_token": made, "token_type": "bearer", "expires_in": 5_183}
            case "GET", ["me", "permissions"] if token in self.long:
                only(given, "fields", "limit", "after")
                rights = self.long[token]
                told = [
                    {"permission": right, "status": "granted" if right in rights else "declined"}
                    for right in sorted(rights | self.declined)
                ]
                return {"data": told}
            case "GET", ["me", "accounts"] if token in self.long:
                return self._accounts(given, token)
        return None

    def _accounts(self, given: Mapping[str, str], token: str) -> dict[str, Any]:
        only(given, "fields", "limit", "after")
        if "pages_show_list" not in self.long[token]:
            return {"data": []}
        asked = given.get("fields", "").split("{")[0].split(",")
        start = int(given.get("after", "0"))
        end = start + self.at_once
        told: dict[str, Any] = {
            "data": [
                {name: page[name] for name in asked if name in page}
                for page in self.pages[start:end]
            ]
        }
        told["paging"] = {"cursors": {"before": str(start), "after": str(end)}}
        if end < len(self.pages):
            told["paging"]["next"] = f"http://127.0.0.1/trap?access_token={token}"
        return told


@dataclass(slots=True)
class ThreadsLogin(Login):
    """`token` is the long one that the profile gives away."""

    token: str = ""
    user_id: int = 0

    @property
    def app_token(self) -> str:
        return f"TH|{APP}|{APP_SECRET}"

    def answer(
        self, method: str, path: list[str], given: Mapping[str, str], token: str
    ) -> Sent | dict[str, Any] | None:
        del token  # the profile itself answers who has one
        match method, path:
            case "GET", ["oauth", "authorize"]:
                return self.authorize(given)
            case "POST", ["oauth", "access_token"]:
                only(given, "client_id", "client_secret", "redirect_uri", "code", "grant_type")
                if given.get("grant_type") != "authorization_code":
                    raise GraphTrouble(100, "Invalid grant_type")
                return {"access_token": self.exchanged(given), "user_id": self.user_id}
            case "GET", ["access_token"]:
                only(given, "grant_type", "client_secret", "access_token")
                if given.get("grant_type") != "th_exchange_token":
                    raise GraphTrouble(100, "Invalid grant_type")
                told = self.lengthened(given.get("client_secret"), given.get("access_token"))
                return {**told, "access_token": self.token}
        return None


def only(given: Mapping[str, str], *names: str) -> None:
    """Refuse a parameter that the request does not have."""
    unknown = set(given) - set(names)
    if unknown:
        raise GraphTrouble(100, f"Unknown parameters {sorted(unknown)}")
