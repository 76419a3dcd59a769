"""One Plone site's REST interface: found, signed in to, and read as a visitor.

Paths are relative to the site, without a slash at either end. The password goes to the address that
the officer gave, and nowhere else: redirections are not followed.
"""

from __future__ import annotations

import email.utils
import json
from datetime import UTC, datetime
from http.cookiejar import DefaultCookiePolicy
from typing import Any, Final, TypeVar
from urllib.parse import quote, unquote, urlsplit

from channels._http import CONNECT_TIMEOUT, Answer, HttpClient
from channels._loopback import LOOPBACK
from channels._plone import entities, refusals
from channels._plone.entities import Page, Read
from channels._plone.token import Token
from publisher.errors import AuthorizationRevoked, ChannelError, OutcomeUnknown, Unreachable
from publisher.redaction import remember
from publisher.sentence import say

T = TypeVar("T")
Fields = dict[str, Any]  # what is sent
READ_TIMEOUT: Final = 90.0  # seconds; a small host is slow to make the sizes of a picture
ANY_FAILURE: Final = frozenset(range(300, 600))
# Volto, the newer face of Plone, keeps the interface behind a prefix.
PREFIXES: Final = ("", "/++api++")
ABSENT: Final = frozenset({404, 410})
NOT_FOR_VISITORS: Final = frozenset({301, 302, 303, 307, 308, 401, 403}) | ABSENT


class Site:
    """The interface at `base_url`; every failure is a `ChannelError` in words for an officer."""

    def __init__(self, base_url: str, username: str, password: str) -> None:
        host = _safe_host(base_url)
        self.base_url = base_url
        self._username, self._password = username, password
        self._prefix: str | None = None
        json_only = {"Accept": "application/json"}
        timeout = (CONNECT_TIMEOUT, READ_TIMEOUT)
        self._http = HttpClient(f"Le site {host}", headers=json_only, timeout=timeout)
        # Signing in sets a cookie, by which a visitor would be the account and never see the truth.
        self._http.session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        self._visitor = HttpClient(f"Le site {host}", headers=json_only, timeout=timeout)
        self._browser = HttpClient(f"Le site {host}", timeout=timeout)
        self._token = Token(self._login, self._renew)
        self._date = ""

    def now(self) -> datetime:
        """Return the time by the site's own clock, as its last answer told it (aware, UTC)."""
        try:
            return email.utils.parsedate_to_datetime(self._date).astimezone(UTC)
        except (ValueError, OverflowError):
            return datetime.now(UTC)

    def read(self, path: str, read: Read[T], **query: Any) -> T:
        """GET as the account what `read` makes of the answer."""
        return self._said(self._send("GET", path, params=query), read)

    def search(self, **query: Any) -> list[str]:
        """Return the paths of what the account finds."""
        return self.read("@search", self._paths, **query)

    def found(self, path: str) -> Page | None:
        """GET a page as the account, also where it was moved to; None when there is none."""
        answer = self._send("GET", path)
        if 300 <= answer.status < 400 and (moved := self._within(answer)):
            answer = self._send("GET", moved)
        if answer.status == 404 and _is_plone(answer):
            return None
        return self._said(answer, self._page)

    def create(self, folder: str, fields: Fields) -> Page:
        """POST a page with its own `id`; a second one of that name is refused."""
        return self._said(self._send("POST", folder, json=fields), self._page)

    def change(self, path: str, fields: Fields) -> Page:
        """PATCH a page; returns it as it now is."""
        whole = {"Prefer": "return=representation"}
        return self._said(self._send("PATCH", path, json=fields, headers=whole), self._page)

    def move_on(self, path: str, transition: str) -> str:
        """Carry out one transition of the page's workflow; returns the state that it then has."""
        answer = self._send("POST", f"{path}/@workflow/{transition}", json={})
        return self._said(answer, entities.moved)

    def exchange(self, method: str, path: str, **options: Any) -> Answer:
        """Ask as the account what no other method asks; every answer is returned."""
        return self._send(method, path, **options)

    def delete(self, path: str) -> None:
        """DELETE a page; one that is not there is no failure."""
        answer = self._send("DELETE", path)
        if not 200 <= answer.status < 300 and answer.status not in ABSENT:
            raise self.refusal(answer)

    def seen(self, path: str) -> bool:
        """Whether visitors get a page: they may get nothing, or a page to sign in."""
        answer = self._visitor.request("GET", self._url(path), accept=ANY_FAILURE)
        if answer.status in NOT_FOR_VISITORS:
            return False
        return bool(self._said(answer, self._page))

    def listed(self, path: str, **query: Any) -> list[str]:
        """Return the paths of what visitors get from a list."""
        answer = self._visitor.request("GET", self._url(path), accept=ANY_FAILURE, params=query)
        return self._said(answer, self._paths)

    def page(self, url: str) -> str:
        """The source of a public page; "" when there is none at that address."""
        answer = self._browser.request("GET", url, accept=ANY_FAILURE)
        if answer.status == 429 or answer.status >= 500:
            raise self.refusal(answer)
        return answer.body.decode("utf-8", "replace") if answer.status == 200 else ""

    def _within(self, answer: Answer) -> str:
        """Return where in this same site a redirection leads; "" when it leads elsewhere."""
        target = answer.headers.get("Location", "").partition("?")[0]
        if not target.startswith(f"{self.base_url}/"):
            return ""
        path = unquote(target.removeprefix(self.base_url)).removeprefix("/++api++").strip("/")
        return "" if ".." in path.split("/") else path

    def refusal(self, answer: Answer) -> ChannelError:
        """Say what an answer that is not a success proves."""
        return refusals.refusal(answer, self._http, reading=answer.reading)

    def _send(self, method: str, path: str, **options: Any) -> Answer:
        token = self._token.current()
        answer = self._carry(method, path, token, **options)
        # Plone says 401 to a token that has ended as to a right that is missing: surely not done.
        if answer.status == 401:
            answer = self._carry(method, path, self._token.another(), **options)
        return answer

    def _carry(self, method: str, path: str, token: str, **options: Any) -> Answer:
        headers = {**options.pop("headers", {}), "Authorization": f"Bearer {token}"}
        answer = self._http.request(
            method, self._url(path), accept=ANY_FAILURE, headers=headers, **options
        )
        self._date = answer.headers.get("Date", "")
        return answer

    def _url(self, path: str) -> str:
        if self._prefix is None:
            self._token.current()  # signing in finds it
        return f"{self.base_url}{self._prefix}/{quote(path, safe='/@+')}"

    def _login(self) -> tuple[Answer, str]:
        given = {"login": self._username, "password": self._password}
        covered = False
        for prefix in PREFIXES if self._prefix is None else (self._prefix,):
            with refusals.nothing_public():
                answer = self._http.request(
                    "POST", f"{self.base_url}{prefix}/@login", accept=ANY_FAILURE, json=given
                )
            if covered and answer.status == 404 and _is_plone(answer):
                raise Unreachable(refusals.STRANGE)  # Plone is here, and something before it spoke
            if _is_plone(answer):
                token = self._granted(answer)
                self._prefix = prefix  # only now: what answered else may not be the site
                return answer, token
            if 300 <= answer.status < 400 or answer.status == 429 or answer.status >= 500:
                with refusals.nothing_public():
                    raise self.refusal(answer)
            covered = 200 <= answer.status < 300
        raise AuthorizationRevoked(refusals.REST_CLOSED)

    def _granted(self, answer: Answer) -> str:
        token = answer.json().get("token") if answer.status == 200 else None
        if isinstance(token, str) and token.isascii() and token.isprintable() and token:
            return remember(token)
        if answer.status == 401:
            raise AuthorizationRevoked(refusals.UNKNOWN_ACCOUNT)
        if answer.status in (404, 501):
            raise AuthorizationRevoked(refusals.NO_TOKENS)
        if answer.status >= 400:
            with refusals.nothing_public():
                raise self.refusal(answer)
        raise Unreachable(refusals.STRANGE)

    def _renew(self, token: str) -> tuple[Answer, str] | None:
        """Return a younger token, or None when the site wants the password again."""
        try:
            answer = self._carry("POST", "@login-renew", token, json={})
            return (answer, self._granted(answer)) if answer.status == 200 else None
        except ChannelError:
            return None

    def _said(self, answer: Answer, read: Read[T]) -> T:
        """Return what a success says; something in front of Plone may have made another."""
        if not 200 <= answer.status < 300:
            raise self.refusal(answer)
        told = answer.json()
        try:
            return read(told)
        except ValueError:
            raise (Unreachable if answer.reading else OutcomeUnknown)(refusals.STRANGE) from None

    def _page(self, told: Any) -> Page:
        return entities.page(told, self.base_url)

    def _paths(self, told: Any) -> list[str]:
        return entities.found(told, self.base_url)


def _is_plone(answer: Answer) -> bool:
    """Whether it is JSON as Plone writes it, and no page for people."""
    try:
        told = json.loads(answer.body)
    except (ValueError, RecursionError):
        return False
    return isinstance(told, dict) and not {"token", "error", "type"}.isdisjoint(told)


def _safe_host(base_url: str) -> str:
    parts = urlsplit(base_url)
    if parts.scheme != "https" and parts.hostname not in LOOPBACK:
        raise AuthorizationRevoked(
            say(
                "L'adresse du site commence par http:// : votre mot de passe y voyagerait en clair."
                " Corrigez l'adresse du canal en https://."
            )
        )
    return parts.hostname or ""
