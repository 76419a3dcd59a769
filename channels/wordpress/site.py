"""One site's REST interface: found, spoken to with the account's password, and read as a visitor.

The password goes to the address that the officer gave, and nowhere else: redirections are not
followed, and an interface that the site announces on another host is refused.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeVar
from urllib.parse import urlsplit

from channels._http import CONNECT_TIMEOUT, Answer, HttpClient
from channels._loopback import LOOPBACK
from channels._multipart import StreamedForm
from channels._rest_link import announced
from channels.wordpress import entities, refusals
from channels.wordpress.settings import WordPressSettings
from publisher.errors import AuthorizationRevoked, ChannelError, OutcomeUnknown, Unreachable
from publisher.sentence import say

T = TypeVar("T")
Read = Callable[[Any], T]  # makes one thing of JSON, or raises ValueError: see entities
READ_TIMEOUT: Final = 90.0  # seconds; a small host is slow to make the sizes of a picture
USUAL_PLACES: Final = ("/wp-json/", "/?rest_route=/")
ANY_FAILURE: Final = frozenset(range(300, 600))
NOT_FOR_VISITORS: Final = frozenset({401, 403, 404, 410})


class Site:
    """The interface at `root`; every failure is a `ChannelError` in words for an officer."""

    def __init__(self, root: str, account: HttpClient, visitor: HttpClient) -> None:
        self.root = root
        self._account = account
        self._visitor = visitor

    def index(self) -> entities.Index:
        """Read what the site says of itself, without the account."""
        answer = self._visitor.request("GET", self.root, accept=ANY_FAILURE)
        return self.said(answer, entities.index)

    def read(self, path: str, read: Read[T]) -> T:
        """GET one resource, as the account sees it before it edits."""
        return self.said(self._send("GET", path, params={"context": "edit"}), read)

    def listed(self, path: str, read: Read[T], **query: Any) -> list[T]:
        """GET the resources of a list that `query` asks for, as the account sees them."""
        answer = self._send("GET", path, params={"context": "edit", **query})
        return self.said(answer, lambda told: _every(told, read))

    def write(self, path: str, fields: dict[str, Any], read: Read[T]) -> T:
        """POST fields to a resource or list; returns the resource as it now is."""
        return self.said(self.try_write(path, fields), read)

    def try_write(self, path: str, fields: dict[str, Any]) -> Answer:
        """POST as `write` does, and return refusals too."""
        return self._send("POST", path, params={"context": "edit"}, json=fields)

    def upload(self, name: str, content: bytes, media_type: str, fields: dict[str, str]) -> Answer:
        """POST one file to the library; returns refusals too."""
        file = {"file": (name, content, media_type)}
        return self._send("POST", "media", params={"context": "edit"}, data=fields, files=file)

    def upload_form(self, form: StreamedForm) -> Answer:
        """POST one large file to the library, piece by piece; returns refusals too."""
        asked = {"context": "edit"}
        return self._send("POST", "media", params=asked, data=form, headers=form.headers)

    def delete(self, path: str, *, force: bool) -> Answer:
        """DELETE one resource; returns refusals too, and a success that is one."""
        answer = self._send("DELETE", path, params={"force": "true"} if force else {})
        if 200 <= answer.status < 300 and not entities.trashed(answer.json()):
            raise OutcomeUnknown(refusals.STRANGE)
        return answer

    def seen_by_visitors(self, path: str) -> bool:
        """Whether anybody may read this resource; raises when the answer says neither."""
        answer = self._visitor.request("GET", self._url(path), accept=ANY_FAILURE)
        if answer.status != 200 and answer.status not in NOT_FOR_VISITORS:
            raise self.refusal(answer, reading=True)
        return answer.status == 200

    def page(self, url: str) -> str:
        """The source of a public page; "" when there is none at that address."""
        answer = self._visitor.request("GET", url, accept=ANY_FAILURE)
        if answer.status == 429 or answer.status >= 500:
            raise self.refusal(answer, reading=True)
        return answer.body.decode("utf-8", "replace") if answer.status == 200 else ""

    def refusal(self, answer: Answer, *, reading: bool = False) -> ChannelError:
        """Say what an answer that is not a success proves."""
        return refusals.refusal(answer, self._account, reading=reading)

    def _send(self, method: str, path: str, **options: Any) -> Answer:
        return self._account.request(method, self._url(path), accept=ANY_FAILURE, **options)

    def _url(self, path: str) -> str:
        return f"{self.root}wp/v2/{path}"

    def said(self, answer: Answer, read: Read[T]) -> T:
        """Return what a success says; a plugin may have made something else of it."""
        if not 200 <= answer.status < 300:
            raise self.refusal(answer, reading=answer.reading)
        told = answer.json()
        try:
            return read(told)
        except ValueError:
            raise (Unreachable if answer.reading else OutcomeUnknown)(refusals.STRANGE) from None


def open_site(settings: WordPressSettings, password: str) -> Site:
    """Find the interface; raises `AuthorizationRevoked` when it cannot be used safely."""
    parts = urlsplit(settings.base_url)
    if parts.scheme != "https" and parts.hostname not in LOOPBACK:
        raise AuthorizationRevoked(
            say(
                "L'adresse du site commence par http:// : votre mot de passe y voyagerait en clair."
                " Corrigez l'adresse du canal en https://."
            )
        )
    timeout = (CONNECT_TIMEOUT, READ_TIMEOUT)
    service = f"Le site {parts.hostname}"
    visitor = HttpClient(service, timeout=timeout)
    account = HttpClient(service, auth=(settings.username, password.strip()), timeout=timeout)
    root = _announced(visitor, settings.base_url) or _found(visitor, settings.base_url)
    return Site(root, account, visitor)


def _announced(visitor: HttpClient, base_url: str) -> str | None:
    """Read the interface's address from the Link header of the home page."""
    home = visitor.request("HEAD", f"{base_url}/", accept=ANY_FAILURE)
    if 300 <= home.status < 400:
        _refuse_other_host(home.headers.get("Location", ""), base_url)
        return None
    if home.status == 429 or home.status >= 500:
        raise refusals.refusal(home, visitor, reading=True)
    url = announced(home.headers)
    if url is None:
        return None
    _refuse_other_host(url, base_url, scheme=False)
    given = urlsplit(base_url)
    return urlsplit(url)._replace(scheme=given.scheme, netloc=given.netloc).geturl()


def _found(visitor: HttpClient, base_url: str) -> str:
    """Try the places where the interface usually is."""
    refused: ChannelError | None = None
    for place in USUAL_PLACES:
        answer = visitor.request("GET", f"{base_url}{place}", accept=ANY_FAILURE)
        if 200 <= answer.status < 300:
            try:
                index = entities.index(answer.json())
            except (ChannelError, ValueError):
                continue  # a page for people
            if "wp/v2" in index.namespaces:
                return f"{base_url}{place}"
        elif not 300 <= answer.status < 400:
            refused = refused or refusals.refusal(answer, visitor, reading=True)
    raise refused or AuthorizationRevoked(refusals.REST_CLOSED)


def _every(told: Any, read: Read[T]) -> list[T]:
    if not isinstance(told, list):
        raise ValueError("no list")
    return [read(entry) for entry in told]


def _refuse_other_host(location: str, base_url: str, *, scheme: bool = True) -> None:
    if _leads_elsewhere(location, base_url, scheme=scheme):
        raise AuthorizationRevoked(
            say(
                "Le site renvoie vers une autre adresse : mettez {address} comme adresse du canal,"
                " si c'est bien votre site.",
                address="/".join(location.split("/", 3)[:3]),
            )
        )


def _leads_elsewhere(location: str, base_url: str, *, scheme: bool) -> bool:
    here = urlsplit(base_url)
    try:
        there = urlsplit(location)
        same = (there.hostname, there.port) == (here.hostname, here.port)
    except ValueError:
        return True  # no address at all
    return bool(there.netloc) and not (same and (there.scheme == here.scheme or not scheme))
