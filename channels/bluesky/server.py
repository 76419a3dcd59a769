"""The account's server, request by request, with a session that is renewed before it ends."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any, Final, TypeVar

from channels._clock import server_time
from channels._http import Answer, HttpClient
from channels.bluesky import entities
from channels.bluesky.entities import Session
from channels.bluesky.refusals import Foreign, StaleSession, refusal
from publisher.errors import AuthorizationRevoked, OutcomeUnknown, Unreachable
from publisher.redaction import remember
from publisher.sentence import say

T = TypeVar("T")
NO_DIFFERENCE: Final = timedelta(seconds=2)
AHEAD: Final = timedelta(minutes=10)  # a session is renewed when it has no more than this left
# The server explains a refusal in its answer, so those are read here.
_REFUSALS: Final = frozenset(range(400, 600))


class Sessions:
    """The session of one channel, shared by its threads and kept as long as the process.

    Bluesky allows few sign-ins (300 a day), and many renewals.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._password = ""
        self._session: Session | None = None
        self.clock_ahead = timedelta(0)  # of the server's clock, compared with ours

    def current(self, server: Server, identifier: str, password: str) -> Session:
        """Return a session that is good for a while yet, renewed or new when need be."""
        with self._lock:
            known = self._session if password == self._password else None
            if known is None or not _lasts(known, server.now()):
                known = self._renewed(server, known) or server.sign_in(identifier, password)
            self._session, self._password = known, password
            return known

    def forget(self, stale: Session | None = None) -> None:
        """Sign in anew next time; unless another thread has already replaced `stale`."""
        with self._lock:
            if stale is None or self._session is stale:
                self._session = None

    def _renewed(self, server: Server, known: Session | None) -> Session | None:
        if known is None:
            return None
        try:
            return server.renew(known)
        except AuthorizationRevoked:
            return None


class Server:
    """One server, as one account; raises only errors of publisher.errors.ChannelError."""

    def __init__(self, base_url: str, identifier: str, password: str, sessions: Sessions) -> None:
        self.base_url = base_url
        self.http = HttpClient("Bluesky")
        self._identity = (identifier, password)
        self._sessions = sessions

    def now(self) -> datetime:
        """Return the instant by the server's clock (aware, UTC), as far as it is known."""
        return datetime.now(UTC) + self.clock_ahead

    @property
    def clock_ahead(self) -> timedelta:
        """How far the server's clock is ahead of ours, as the newest answer showed."""
        return self._sessions.clock_ahead

    @property
    def session(self) -> Session:
        """The account's session; raises `AuthorizationRevoked` when the password gives none."""
        return self._sessions.current(self, *self._identity)

    def sign_in(self, identifier: str, password: str) -> Session:
        """Begin a session; it publishes nothing, whatever becomes of it."""
        given = {"identifier": identifier, "password": password}
        return self._begun("com.atproto.server.createSession", json=given)

    def renew(self, session: Session) -> Session:
        """Return a fresh session for one that has not ended for good."""
        headers = {"Authorization": f"Bearer {session.refresh}"}
        return self._begun("com.atproto.server.refreshSession", headers=headers)

    def read(self, name: str, into: Callable[[Any], T], **query: str) -> T:
        """Ask, and return the answer through `into`, which raises `ValueError` for nonsense."""
        answer = self._as_account("GET", name, params=query)
        try:
            return into(json.loads(answer.body))
        except (ValueError, RecursionError):
            raise self.foreign() from None

    def send(self, name: str, into: Callable[[Any], T], **content: Any) -> T:
        """Send `content` (json, or data and headers) and return the answer through `into`."""
        answer = self._as_account("POST", name, **content)
        try:
            return into(json.loads(answer.body))
        except (ValueError, RecursionError):
            raise OutcomeUnknown(
                say("Bluesky a répondu autre chose que prévu : l'envoi est peut-être passé.")
            ) from None

    def foreign(self) -> Foreign:
        """Say that what answers there is something else."""
        return Foreign(
            say(
                "{address} ne répond pas comme un serveur Bluesky : vérifiez l'adresse du canal.",
                address=self.base_url,
            )
        )

    def _as_account(self, method: str, name: str, **options: Any) -> Answer:
        """Make a request in the session; one that had ended was not heard, and is made again."""
        session = self.session
        given = options.pop("headers", {})
        try:
            return self._request(method, name, headers=_with(given, session), **options)
        except StaleSession:
            self._sessions.forget(session)
            return self._request(method, name, headers=_with(given, self.session), **options)

    def _begun(self, name: str, **options: Any) -> Session:
        try:
            answer = self._request("POST", name, **options)
            session = entities.session(json.loads(answer.body))
        except (ValueError, RecursionError):
            raise self.foreign() from None
        except OutcomeUnknown as failure:
            raise Unreachable(failure.args[0]) from None
        remember(session.access)
        remember(session.refresh)
        if not session.active:
            raise AuthorizationRevoked(
                say(
                    "Le compte « {name} » est désactivé ou suspendu : connectez-vous sur Bluesky"
                    " pour voir pourquoi.",
                    name=session.handle,
                )
            )
        return session

    def _request(self, method: str, name: str, **options: Any) -> Answer:
        answer = self.http.request(
            method, f"{self.base_url}/xrpc/{name}", accept=_REFUSALS, **options
        )
        # On a connection kept open, a server that closes it just as a post is sent leaves in doubt
        # whether the post arrived.
        self.http.session.close()
        ahead = server_time(answer.headers) - datetime.now(UTC)
        # Told in whole seconds: a smaller difference is none, or posts of one second change places.
        self._sessions.clock_ahead = ahead if abs(ahead) > NO_DIFFERENCE else timedelta(0)
        if answer.status in _REFUSALS:
            raise refusal(answer, self.http, reading=method == "GET")
        return answer


def _lasts(session: Session, now: datetime) -> bool:
    return session.ends_at is None or session.ends_at - now > AHEAD


def _with(headers: dict[str, str], session: Session) -> dict[str, str]:
    return {**headers, "Authorization": f"Bearer {session.access}"}
