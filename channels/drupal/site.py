"""One site's JSON:API, as an account and as a visitor.

The password goes to the address that the officer gave, and nowhere else: redirections are not
followed.
"""

from __future__ import annotations

import json
import re
from http.cookiejar import DefaultCookiePolicy
from typing import Any, Final, TypeGuard
from urllib.parse import urlsplit

from channels._films import Streamed
from channels._http import CONNECT_TIMEOUT, Answer, HttpClient
from channels._loopback import LOOPBACK
from channels.drupal import refusals
from channels.drupal.settings import DrupalSettings
from publisher.errors import AuthorizationRevoked, ChannelError, OutcomeUnknown, Unreachable
from publisher.sentence import say

Resource = dict[str, Any]  # one object of JSON:API: type, id, attributes, relationships
READ_TIMEOUT: Final = 90.0  # seconds; a small host is slow to make the sizes of a picture
ANY_FAILURE: Final = frozenset(range(300, 600))
MEDIA_TYPE: Final = "application/vnd.api+json"
ABSENT: Final = frozenset({404, 410})
NOT_FOR_VISITORS: Final = frozenset({301, 302, 303, 307, 308, 401, 403}) | ABSENT
_UUID: Final = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


class Site:
    """The interface of one site; every failure is a `ChannelError` in words for an officer."""

    def __init__(self, settings: DrupalSettings, password: str) -> None:
        host = _safe_host(settings.base_url)
        self.base_url = settings.base_url
        service, timeout = f"Le site {host}", (CONNECT_TIMEOUT, READ_TIMEOUT)
        only = {"Accept": MEDIA_TYPE}
        who = (settings.username, password)
        self._account = HttpClient(service, headers=only, auth=who, timeout=timeout)
        # A session that Drupal opens would outlive the password.
        self._account.session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        self._visitor = HttpClient(service, timeout=timeout)

    def entry(self) -> Resource:
        """GET what the interface says of itself, and of who asks."""
        return self._document(self._send("GET", ""))

    def listed(self, path: str, **query: Any) -> list[Resource]:
        """GET the objects of a collection that `query` asks for."""
        told = self._document(self._send("GET", path, params=query)).get("data")
        return [entry for entry in told if _sound(entry)] if isinstance(told, list) else []

    def found(self, path: str) -> Resource | None:
        """GET one object as the account; None when there is none."""
        answer = self._send("GET", path)
        return None if answer.status in ABSENT and _is_json_api(answer) else self.object_of(answer)

    def create(self, path: str, resource: Resource) -> Answer:
        """POST an object with its own `id`; returns refusals too: 409 is one that is there."""
        return self._send("POST", path, **_body(resource))

    def change(self, path: str, resource: Resource) -> Resource:
        """PATCH an object; returns it as it now is."""
        return self.object_of(self._send("PATCH", path, **_body(resource)))

    def upload(self, path: str, name: str, content: bytes) -> Resource:
        """POST the bytes of one file to a field; returns the file's object."""
        return self.object_of(self.send_file(path, name, content))

    def send_file(self, path: str, name: str, content: bytes | Streamed) -> Answer:
        """POST the bytes of one file to a field; returns refusals too."""
        headers = {
            "Content-Type": "application/octet-stream",
            "Content-Disposition": f'file; filename="{name}"',
        }
        return self._send("POST", path, data=content, headers=headers)

    def delete(self, path: str) -> Answer:
        """DELETE an object; returns refusals too."""
        return self._send("DELETE", path)

    def writes(self, path: str) -> None:
        """Raise when the site takes no writing at all: sends what can create nothing."""
        answer = self._send("POST", path, **_body({}))
        if answer.status in (401, 403, 405):
            raise self.refusal(answer)

    def seen(self, url: str) -> bool:
        """Whether a visitor gets the page or object at this address."""
        answer = self._visitor.request("GET", url, accept=ANY_FAILURE)
        if answer.status not in NOT_FOR_VISITORS and not 200 <= answer.status < 300:
            raise self.refusal(answer)
        return answer.status not in NOT_FOR_VISITORS

    def url(self, path: str) -> str:
        """Return the address of an object or collection."""
        return f"{self.base_url}/jsonapi/{path}".rstrip("/")

    def object_of(self, answer: Answer) -> Resource:
        """Return the one object of a success."""
        told = self._document(answer).get("data")
        if not _sound(told):
            raise _strange(answer)
        return told

    def refusal(self, answer: Answer) -> ChannelError:
        """Say what an answer that is not a success proves."""
        return refusals.refusal(answer, self._account, reading=answer.reading)

    def _send(self, method: str, path: str, **options: Any) -> Answer:
        return self._account.request(method, self.url(path), accept=ANY_FAILURE, **options)

    def _document(self, answer: Answer) -> Resource:
        if not 200 <= answer.status < 300:
            raise self.refusal(answer)
        told = answer.json()
        if not isinstance(told, dict) or "errors" in told or "data" not in told:
            raise _strange(answer)
        return dict(told)


def _body(resource: Resource) -> dict[str, Any]:
    sent = json.dumps({"data": resource}).encode()
    return {"data": sent, "headers": {"Content-Type": MEDIA_TYPE}}


def _sound(told: object) -> TypeGuard[Resource]:
    """Whether it is an object whose id can stand in an address."""
    return (
        isinstance(told, dict)
        and _UUID.fullmatch(str(told.get("id"))) is not None
        and isinstance(told.get("attributes"), dict)
    )


def _strange(answer: Answer) -> ChannelError:
    return (Unreachable if answer.reading else OutcomeUnknown)(refusals.STRANGE)


def _is_json_api(answer: Answer) -> bool:
    try:
        return "errors" in json.loads(answer.body)
    except (TypeError, ValueError, RecursionError):
        return False


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
