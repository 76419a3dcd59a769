"""The one HTTP client factory: time-outs always, no redirects, TLS verified, bounded answers.

Every failure leaves here as a `ChannelError` that says whether anything can have been published:

- name lookup, refused connection, TLS refusal before the request: `Unreachable`
- 401, 403: `AuthorizationRevoked`
- 429: `RateLimited`; 503 with Retry-After: `Unreachable`
- other 4xx: `ContentRejected`
- time-out, reset, 5xx, endless or unreadable answer: `OutcomeUnknown`

A reading request (GET, HEAD) that fails has published nothing: all its failures are `Unreachable`.
"""

from __future__ import annotations

import email.utils
import json
import logging
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import requests
import urllib3.exceptions

from channels._films import Streamed
from channels._proof import never_sent, why
from channels._session import READING, Credentials, NoCredentials, Session, bounded
from publisher.errors import (
    AuthorizationRevoked,
    ChannelError,
    ContentRejected,
    OutcomeUnknown,
    RateLimited,
    Unreachable,
)
from publisher.redaction import redact
from publisher.sentence import say

CONNECT_TIMEOUT = 10.0  # seconds
READ_TIMEOUT = 30.0  # seconds without a byte
UPLOAD_TIMEOUT = (60.0, 300.0)  # seconds without a byte, on the way there and back
LONGEST_TIME = 300.0  # seconds for a whole answer
USER_AGENT = "Publisher/0.1"
# What a platform's own support asks for, or what explains a refusal; never a credential.
TELLING = (
    "x-request-id",
    "x-fb-request-id",
    "x-fb-trace-id",
    "facebook-api-version",
    "x-app-usage",
    "x-ratelimit-remaining",
    "retry-after",
    "cf-ray",
)

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Answer:
    """A finished answer with a 2xx status. Header names are case-insensitive."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    url: str
    reading: bool = False  # it answers a GET, which publishes nothing

    def json(self) -> Any:
        """Read the body as JSON; a 2xx that is not JSON proves nothing.

        Raises `OutcomeUnknown`, or `Unreachable` for the answer to a reading request.
        """
        try:
            return json.loads(self.body)
        except (ValueError, RecursionError):  # no JSON, or nested without end
            raise (Unreachable if self.reading else OutcomeUnknown)(
                say("Le serveur a répondu autre chose que prévu ({url}).", url=_place(self.url))
            ) from None


class HttpClient:
    """One channel's connection to one service. `service` is its name in sentences for people."""

    def __init__(
        self,
        service: str,
        *,
        headers: Mapping[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: tuple[float, float] = (CONNECT_TIMEOUT, READ_TIMEOUT),
        longest: float = LONGEST_TIME,
    ) -> None:
        self.service = service
        self.timeout = timeout
        self.longest = longest
        self.session = Session()
        self.session.trust_env = True
        self.session.headers["User-Agent"] = USER_AGENT
        self.session.headers.update(headers or {})
        self.session.auth = Credentials(auth) if auth else NoCredentials()

    def request(
        self, method: str, url: str, *, accept: frozenset[int] = frozenset(), **options: Any
    ) -> Answer:
        """Send one request and return its answer; raises a `ChannelError` for all else.

        `accept` names error statuses that the caller reads itself. `options` are those of
        `requests.Session.request` (params, json, data, files, headers).
        """
        reading = method.upper() in READING
        begun = time.monotonic()
        try:
            response = self.session.request(
                method,
                url,
                timeout=self._patience(options),
                allow_redirects=False,
                stream=True,
                **options,
            )
            body = bounded(response, time.monotonic() + self.longest)
        except requests.exceptions.RequestException as failure:
            raise self._failed(failure, reading) from None
        except urllib3.exceptions.HTTPError as failure:
            raise self._failed(failure, reading) from None
        answer = Answer(response.status_code, response.headers, body, response.url, reading)
        _note(method, answer, time.monotonic() - begun)
        if 200 <= answer.status < 300 or answer.status in accept:
            return answer
        raise self.refused(answer, reading=reading)

    def _patience(self, options: Mapping[str, Any]) -> tuple[float, float]:
        """A film is long on a slow line, and a server may look at all of it before it answers."""
        return UPLOAD_TIMEOUT if isinstance(options.get("data"), Streamed) else self.timeout

    def refused(self, answer: Answer, *, reading: bool = False, detail: str = "") -> ChannelError:
        """Turn an answer that is not a success into the error that says what it proves."""
        told = redact(detail) or _detail(answer.body)
        told = f" ({told})" if told else ""
        wait = retry_after(answer.headers)
        values = {"service": self.service, "status": answer.status, "told": told}
        match answer.status:
            case 401 | 403:
                return AuthorizationRevoked(
                    say(
                        "{service} refuse l'accès{told}. Reconnectez ce canal ou vérifiez"
                        " ses droits.",
                        **values,
                    )
                )
            case 429:
                return RateLimited(
                    say("{service} demande d'attendre avant de publier encore{told}.", **values),
                    wait,
                )
            case 503 if wait is not None:
                return Unreachable(
                    say("{service} est momentanément indisponible{told}.", **values), wait
                )
            case status if 300 <= status < 400 and status != 303:
                return (Unreachable if reading else ContentRejected)(
                    say(
                        "{service} renvoie vers une autre adresse : corrigez l'adresse du canal"
                        " (Publisher ne suit pas les renvois, pour protéger vos accès).",
                        **values,
                    )
                )
            case status if 400 <= status < 500 and status != 408:
                return ContentRejected(say("{service} a refusé l'envoi{told}.", **values))
            case _ if reading:
                return Unreachable(
                    say("{service} a répondu par une erreur {status}{told}.", **values)
                )
            case _:
                return OutcomeUnknown(
                    say(
                        "{service} a répondu par une erreur {status}{told} : l'envoi est"
                        " peut-être passé.",
                        **values,
                    )
                )

    def _failed(self, failure: Exception, reading: bool) -> ChannelError:
        _log.info("%s did not answer: %s", self.service, failure)
        if reading or never_sent(failure):
            return Unreachable(
                say(
                    "{service} est injoignable ({why}). Vérifiez la connexion et l'adresse du"
                    " canal.",
                    service=self.service,
                    why=why(failure),
                )
            )
        return OutcomeUnknown(
            say(
                "{service} n'a pas répondu à temps ({why}) : l'envoi est peut-être passé.",
                service=self.service,
                why=why(failure),
            )
        )


def _note(method: str, answer: Answer, seconds: float) -> None:
    """Leave a trace of an answer, without its body: what wrote or was refused, always."""
    calm = answer.reading and answer.status < 400
    _log.log(
        logging.DEBUG if calm else logging.INFO,
        "%s %s: %d",
        method,
        _place(answer.url),
        answer.status,
        extra={
            "status": answer.status,
            "seconds": round(seconds, 3),
            "answered": {name: answer.headers[name] for name in TELLING if name in answer.headers},
        },
    )


def retry_after(headers: Mapping[str, str]) -> timedelta | None:
    """Read Retry-After, in seconds or as an HTTP date; None when absent or unreadable."""
    text = headers.get("Retry-After", "").strip()
    if text.isdecimal():
        return timedelta(seconds=min(int(text), 86_400))
    try:
        moment = email.utils.parsedate_to_datetime(text)
    except ValueError:
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    wait = moment - datetime.now(UTC)
    return min(max(wait, timedelta(0)), timedelta(days=1))


def _detail(body: bytes) -> str:
    """Find the platform's own words in a JSON error, at most 200 characters."""
    try:
        told = json.loads(body)
    except (ValueError, RecursionError):
        return ""
    if not isinstance(told, dict):
        return ""
    for name in ("message", "error_description", "error", "detail", "title"):
        value = told.get(name)
        if isinstance(value, dict):
            value = value.get("message")
        if isinstance(value, str) and value:
            return redact(value)[:200]  # cut first, half a credential would be left
    return ""


def _place(url: str) -> str:
    return redact(url.split("?", 1)[0])
