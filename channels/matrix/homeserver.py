"""The account's homeserver, request by request, with a token that is given or signed in for."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final, TypeVar
from urllib.parse import quote

from channels._clock import server_time
from channels._http import Answer, HttpClient
from channels.matrix import entities
from channels.matrix.refusals import Foreign, StaleToken, refusal
from publisher.errors import OutcomeUnknown, Unreachable
from publisher.redaction import remember
from publisher.sentence import say

T = TypeVar("T")
CLIENT: Final = "/_matrix/client/v3"
# The server explains a refusal in its answer, so those are read here.
_REFUSALS: Final = frozenset(range(400, 600))


@dataclass(frozen=True, slots=True, repr=False)
class Credentials:
    """A token; or a user and a password, and the device that signing in with them makes."""

    token: str
    user: str = ""
    password: str = ""
    device: str = ""


class Tokens:
    """The token that a password gave, kept as long as the process."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._given: dict[Credentials, str] = {}
        self.clock_ahead = timedelta(0)  # of the server's clock, compared with ours

    def current(self, server: Homeserver, credentials: Credentials) -> str:
        """Return the token, signing in when there is none yet."""
        if credentials.token:
            return credentials.token
        with self._lock:
            if credentials not in self._given:
                self._given[credentials] = server.sign_in(credentials)
            return self._given[credentials]

    def forget(self, credentials: Credentials, stale: str) -> None:
        """Sign in anew next time; unless another thread has already replaced `stale`."""
        with self._lock:
            if self._given.get(credentials) == stale:
                del self._given[credentials]


class Homeserver:
    """One server, as one account; raises only errors of publisher.errors.ChannelError."""

    def __init__(self, base_url: str, credentials: Credentials, tokens: Tokens) -> None:
        self.base_url = base_url
        self.http = HttpClient("Matrix")
        self._credentials = credentials
        self._tokens = tokens

    @property
    def clock_ahead(self) -> timedelta:
        """How far the server's clock is ahead of ours, as the newest answer showed."""
        return self._tokens.clock_ahead

    def sign_in(self, credentials: Credentials) -> str:
        """Return a token of this account's device; it publishes nothing, whatever becomes of it."""
        told = {
            "type": "m.login.password",
            "identifier": {"type": "m.id.user", "user": credentials.user},
            "password": credentials.password,
            # Always the same: what makes a repeated message one message counts for each device.
            "device_id": credentials.device,
            "initial_device_display_name": "Publisher",
        }
        try:
            answer = self._request("POST", f"{CLIENT}/login", json=told)
            return remember(entities.token(json.loads(answer.body)))
        except (ValueError, RecursionError):
            raise self.foreign() from None
        except OutcomeUnknown as failure:
            raise Unreachable(failure.args[0]) from None

    def read(self, path: str, into: Callable[[Any], T], **query: str) -> T:
        """Ask, and return the answer through `into`, which raises `ValueError` for nonsense."""
        answer = self._as_account("GET", path, params=query)
        try:
            return into(json.loads(answer.body))
        except (ValueError, RecursionError):
            raise self.foreign() from None

    def send(self, method: str, path: str, into: Callable[[Any], T], **content: Any) -> T:
        """Send `content` (json, or data and headers) and return the answer through `into`."""
        answer = self._as_account(method, path, **content)
        try:
            return into(json.loads(answer.body))
        except (ValueError, RecursionError):
            raise OutcomeUnknown(
                say("Matrix a répondu autre chose que prévu : l'envoi est peut-être passé.")
            ) from None

    def foreign(self) -> Foreign:
        """Say that what answers there is something else."""
        return Foreign(
            say(
                "{address} ne répond pas comme un serveur Matrix : vérifiez l'adresse du canal.",
                address=self.base_url,
            )
        )

    def _as_account(self, method: str, path: str, **options: Any) -> Answer:
        """Make a request; one whose token had ended was not heard, and is made again."""
        token = self._tokens.current(self, self._credentials)
        given = options.pop("headers", {})

        def headers(token: str) -> dict[str, str]:
            return {**given, "Authorization": f"Bearer {token}"}

        try:
            return self._request(method, path, headers=headers(token), **options)
        except StaleToken:
            if self._credentials.token:
                raise
            self._tokens.forget(self._credentials, token)
            token = self._tokens.current(self, self._credentials)
            return self._request(method, path, headers=headers(token), **options)

    def _request(self, method: str, path: str, **options: Any) -> Answer:
        answer = self.http.request(method, self.base_url + path, accept=_REFUSALS, **options)
        # On a connection kept open, a server that closes it just as a message is sent leaves in
        # doubt whether the message arrived.
        self.http.session.close()
        self._tokens.clock_ahead = server_time(answer.headers) - datetime.now(UTC)
        if answer.status in _REFUSALS:
            raise refusal(answer, self.http, reading=method == "GET")
        return answer


def device_of(user: str, channel: str) -> str:
    """Name the device of one channel; the same in every process that opens it."""
    return f"PUBLISHER{hashlib.sha256(f'{user} {channel}'.encode()).hexdigest()[:10].upper()}"


def part(text: str) -> str:
    """Write an id as one part of a path, whatever signs are in it."""
    return quote(text, safe="")
