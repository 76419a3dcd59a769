"""One topic on one server, request by request."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final, TypeVar

from channels._clock import server_time
from channels._http import Answer, HttpClient
from channels.ntfy import entities
from channels.ntfy.entities import Account, Event
from channels.ntfy.limits import MESSAGE_BYTES, SMALLER
from channels.ntfy.refusals import (
    BODY_TOO_LARGE,
    PRIORITY_INVALID,
    SEQUENCE_INVALID,
    foreign,
    refusal,
    told_by,
)
from publisher.errors import AuthorizationRevoked, OutcomeUnknown
from publisher.sentence import say

T = TypeVar("T")
# The server explains a refusal in its answer, so those are read here.
_REFUSALS: Final = frozenset(range(400, 600))
_LINES: Final = "application/x-ndjson"  # how a topic is told, even one that holds nothing
_PRIORITY: Final = 99  # no version takes it
_REST: Final = 160  # bytes of such a request in JSON, which may have twice those of a message


@dataclass(frozen=True, slots=True, repr=False)
class Credentials:
    """A token; or a user and a password; or nothing, as citizens have."""

    token: str = ""
    user: str = ""
    password: str = ""

    def client(self) -> HttpClient:
        """Open a connection that bears them."""
        if self.token:
            return HttpClient("ntfy", headers={"Authorization": f"Bearer {self.token}"})
        return HttpClient("ntfy", auth=(self.user, self.password) if self.user else None)


class Server:
    """Raises only errors of publisher.errors.ChannelError."""

    def __init__(self, base_url: str, topic: str, credentials: Credentials) -> None:
        self.topic = topic
        self.clock_ahead = timedelta(0)  # of the server's clock, as the newest answer showed
        self._base_url = base_url
        self._http = credentials.client()

    def send(self, headers: Mapping[str, str], content: bytes) -> Event:
        """Publish a message, or a newer version of one."""
        return self._done("PUT", f"/{self.topic}", data=content, headers=dict(headers))

    def delete(self, sequence: str) -> Event:
        """Have the applications take a message away, with all its versions."""
        return self._done("DELETE", f"/{self.topic}/{sequence}")

    def events(self, since: datetime | None = None) -> list[Event]:
        """Return what the topic still holds from `since` (aware) on, oldest first."""
        start = "all" if since is None else str(max(int(since.timestamp()), 1))
        answer = self._request("GET", f"/{self.topic}/json", params={"poll": "1", "since": start})
        lines = [line for line in answer.body.split(b"\n") if line.strip()]
        if not lines and not answer.headers.get("Content-Type", "").startswith(_LINES):
            raise foreign()  # any broken server says nothing: no proof that the topic is empty
        return [_believed(line, entities.event) for line in lines]

    def account(self) -> Account:
        """Return whose credentials these are, with what is left of their limits."""
        answer = self._request("GET", "/v1/account")
        return _believed(answer.body, entities.account)

    def lets_read(self) -> bool:
        """Whether these credentials may read the topic."""
        try:
            self._request("GET", f"/{self.topic}/auth")
        except AuthorizationRevoked:
            return False
        return True

    def lets_write(self) -> bool:
        """Whether these credentials may write in the topic."""
        try:
            self.corrects()
        except AuthorizationRevoked:
            return False
        return True

    def corrects(self) -> bool:
        """Whether the server changes a message that it knows; publishes nothing.

        It tells its version to nobody, so it is asked for what no version does: a message of an
        impossible priority. One that knows sequences refuses the impossible sequence first.
        """
        impossible = {"priority": _PRIORITY, "sequence-id": "/"}
        code = self._refused("GET", f"/{self.topic}/publish", params=impossible)
        return code == SEQUENCE_INVALID

    def message_bytes(self) -> int:
        """Return how long a message may be, at most `MESSAGE_BYTES`; publishes nothing."""
        for size in (MESSAGE_BYTES, *SMALLER):
            message = "a" * (2 * size - _REST)
            impossible = {"topic": self.topic, "priority": _PRIORITY, "message": message}
            if self._refused("POST", "/", json=impossible) != BODY_TOO_LARGE:
                return size
        return SMALLER[-1]

    def _refused(self, method: str, path: str, **content: Any) -> int:
        """Return the code with which an impossible request is refused."""
        answer = self._answered(method, path, **content)
        code = told_by(answer).get("code")
        if code in (SEQUENCE_INVALID, PRIORITY_INVALID, BODY_TOO_LARGE):
            return int(code)
        if answer.status in _REFUSALS:
            raise refusal(answer, self._http, reading=True)
        raise foreign()

    def _done(self, method: str, path: str, **content: Any) -> Event:
        answer = self._request(method, path, **content)
        try:
            return entities.event(json.loads(answer.body))
        except (ValueError, RecursionError):
            raise OutcomeUnknown(
                say("ntfy a répondu autre chose que prévu : l'envoi est peut-être passé.")
            ) from None

    def _request(self, method: str, path: str, **options: Any) -> Answer:
        answer = self._answered(method, path, **options)
        if answer.status in _REFUSALS:
            raise refusal(answer, self._http, reading=method == "GET")
        return answer

    def _answered(self, method: str, path: str, **options: Any) -> Answer:
        answer = self._http.request(method, self._base_url + path, accept=_REFUSALS, **options)
        # On a connection kept open, a server that closes it just as a message is sent leaves in
        # doubt whether the message arrived.
        self._http.session.close()
        self.clock_ahead = server_time(answer.headers) - datetime.now(UTC)
        return answer


def _believed(line: bytes, into: Callable[[Any], T]) -> T:
    try:
        return into(json.loads(line))
    except (ValueError, RecursionError):
        raise foreign() from None
