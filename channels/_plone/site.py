"""One Plone site's REST interface: found, signed in to, and read as a visitor.

Paths are relative to the site, without a slash at either end. The password goes to the address that
the officer gave, and nowhere else: redirections are not followed.
"""

from __future__ import annotations

import email.utils
import json
from datetime import UTC, datetime
from http.cookiejar import DefaultCookiePolicy
from typing import Any, Final, NoReturn
from urllib.parse import quote, unquote, urlsplit

from channels._http import CONNECT_TIMEOUT, Answer, HttpClient
from channels._loopback import LOOPBACK
from channels._plone import refusals
from channels._plone.token import Token
from publisher.errors import AuthorizationRevoked, ChannelError, OutcomeUnknown, Unreachable
from publisher.redaction import remember
from publisher.sentence import say

Resource = dict[str, Any]  # a page, a folder or an answer of Plone
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
        except ValueError:
            return datetime.now(UTC)

    def read(self, path: str, **query: Any) -> Resource:
        """GET as the account."""
        return self._shaped(self._send("GET", path, params=query))

    def found(self, path: str) -> Resource | None:
        """GET a page as the account, also where it was moved to; None when there is none."""
        answer = self._send("GET", path)
        if 300 <= answer.status < 400 and (moved := self._within(answer)):
            answer = self._send("GET", moved)
        if answer.status == 404 and _is_plone(answer):
            return None
        return self._shaped(answer, "UID")

    def listed(self, path: str) -> list[Resource]:
        """GET what is a list, such as the types that may be added to a folder."""
        answer = self._send("GET", path)
        told = answer.json() if 200 <= answer.status < 300 else None
        if told is None:
            raise self.refusal(answer)
        if not isinstance(told, list):
            _strange(answer)
        return [entry for entry in told if isinstance(entry, dict)]

    def create(self, folder: str, fields: Resource) -> Resource:
        """POST a page with its own `id`; a second one of that name is refused."""
        return self._shaped(self._send("POST", folder, json=fields), "UID")

    def change(self, path: str, fields: Resource) -> Resource:
        """PATCH a page; returns it as it now is."""
        whole = {"Prefer": "return=representation"}
        return self._shaped(self._send("PATCH", path, json=fields, headers=whole), "UID")

    def move_on(self, path: str, transition: str) -> Resource:
        """Carry out one transition of the page's workflow."""
        return self._shaped(self._send("POST", f"{path}/@workflow/{transition}", json={}))

    def delete(self, path: str) -> None:
        """DELETE a page; one that is not there is no failure."""
        answer = self._send("DELETE", path)
        if not 200 <= answer.status < 300 and answer.status not in ABSENT:
            raise self.refusal(answer)

    def seen(self, path: str, **query: Any) -> Resource | None:
        """GET as a visitor; None when visitors get nothing, or a page to sign in."""
        answer = self._visitor.request("GET", self._url(path), accept=ANY_FAILURE, params=query)
        return None if answer.status in NOT_FOR_VISITORS else self._shaped(answer)

    def page(self, url: str) -> str:
        """The source of a public page; "" when there is none at that address."""
        answer = self._browser.request("GET", url, accept=ANY_FAILURE)
        return answer.body.decode("utf-8", "replace") if answer.status == 200 else ""

    def path_of(self, resource: Resource) -> str:
        """Return where a resource says that it is; raises when that is elsewhere."""
        address = urlsplit(str(resource.get("@id")))
        path = unquote(address.path.removeprefix(urlsplit(self.base_url).path)).strip("/")
        path = path.removeprefix("++api++/")
        if not path or ".." in path.split("/"):
            raise Unreachable(refusals.STRANGE)
        return path

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
        for prefix in PREFIXES if self._prefix is None else (self._prefix,):
            with refusals.nothing_public():
                answer = self._http.request(
                    "POST", f"{self.base_url}{prefix}/@login", accept=ANY_FAILURE, json=given
                )
            if _is_plone(answer):
                self._prefix = prefix
                return answer, self._granted(answer)
            if 300 <= answer.status < 400 or answer.status == 429 or answer.status >= 500:
                with refusals.nothing_public():
                    raise self.refusal(answer)
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

    def _shaped(self, answer: Answer, key: str = "") -> Resource:
        """Return the JSON of a success; something in front of Plone may have made another."""
        if not 200 <= answer.status < 300:
            raise self.refusal(answer)
        told = answer.json()
        if not isinstance(told, dict) or "error" in told or (key and key not in told):
            _strange(answer)
        return dict(told)


def _strange(answer: Answer) -> NoReturn:
    raise (Unreachable if answer.reading else OutcomeUnknown)(refusals.STRANGE)


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
