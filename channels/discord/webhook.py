"""The webhook, request by request. Its address is the credential: none is ever shown."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Final

from channels._http import Answer, HttpClient, retry_after
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

LONGEST_WAIT: Final = 86_400.0  # seconds
_REFUSALS: Final = frozenset(range(400, 600))
_UNKNOWN_MESSAGE: Final = 10008  # Discord's numbers of errors
_GONE_WEBHOOK: Final = frozenset({10015, 50027})


class Missing(ContentRejected):
    """No such message."""


@dataclass(frozen=True, slots=True)
class Message:
    """One message of the webhook; `attachments` are the names of its files by their ids."""

    id: str
    channel: str
    attachments: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Place:
    """Where the webhook writes."""

    guild: str
    name: str  # of the webhook


class Webhook:
    """One webhook; raises only errors of publisher.errors.ChannelError."""

    def __init__(self, root: str) -> None:
        self._root = root
        self._http = HttpClient("Discord")

    def place(self) -> Place:
        """Ask where it writes."""
        told = self._json(self._request("GET", ""))
        guild, name = told.get("guild_id"), told.get("name")
        if not _is_id(guild):
            raise _strange(reading=True)
        return Place(str(guild), name if isinstance(name, str) else "")

    def post(self, **content: Any) -> Message:
        """Write a message. `wait` makes Discord answer when it is there, with its id."""
        return _message(self._json(self._request("POST", "", params={"wait": "true"}, **content)))

    def edit(self, number: str, **content: Any) -> Message:
        """Change a message; raises `Missing` when it is not there."""
        return _message(self._json(self._request("PATCH", f"/messages/{number}", **content)))

    def read(self, number: str) -> Message:
        """Read a message; raises `Missing` when it is not there."""
        answer = self._request("GET", f"/messages/{number}")
        return _message(self._json(answer), reading=True)

    def delete(self, number: str) -> None:
        """Delete a message; raises `Missing` when it is not there."""
        self._request("DELETE", f"/messages/{number}")

    def _request(self, method: str, path: str, **content: Any) -> Answer:
        answer = self._http.request(method, self._root + path, accept=_REFUSALS, **content)
        # On a connection kept open, a server that closes it just as a message is sent leaves in
        # doubt whether the message arrived.
        self._http.session.close()
        if answer.status in _REFUSALS:
            raise _refusal(answer, self._http)
        return answer

    def _json(self, answer: Answer) -> dict[str, Any]:
        told = _object(answer.body)
        if not told:
            raise _strange(reading=answer.reading)
        return told


def _message(told: dict[str, Any], *, reading: bool = False) -> Message:
    attached = told.get("attachments")
    entries = attached if isinstance(attached, list) else []
    files = {
        entry["id"]: str(entry.get("filename", ""))
        for entry in entries
        if isinstance(entry, dict) and _is_id(entry.get("id"))
    }
    number, channel = told.get("id"), told.get("channel_id")
    if not (_is_id(number) and _is_id(channel)):
        raise _strange(reading=reading)
    return Message(str(number), str(channel), files)


def _is_id(told: Any) -> bool:
    return isinstance(told, str) and told.isascii() and told.isdecimal() and len(told) <= 20


def _strange(*, reading: bool) -> Unreachable | OutcomeUnknown:
    if reading:
        return Unreachable(say("Discord a répondu autre chose que prévu : réessayez plus tard."))
    return OutcomeUnknown(
        say("Discord a répondu autre chose que prévu : l'envoi est peut-être passé.")
    )


def _refusal(answer: Answer, http: HttpClient) -> ChannelError:
    """Turn an answer that is not a success into the error that says what it proves."""
    told = _object(answer.body)
    code, words = told.get("code"), told.get("message")
    code = code if isinstance(code, int) else None
    detail = redact(words)[:200] if isinstance(words, str) else ""
    match answer.status:
        case 404 if code == _UNKNOWN_MESSAGE:
            return Missing(say("Discord ne trouve plus ce message."))
        case 401 | 403 | 404 if code in _GONE_WEBHOOK or answer.status == 401:
            return AuthorizationRevoked(
                say(
                    "Ce webhook n'existe plus sur Discord : créez-en un autre dans le salon"
                    " (Intégrations) et reconnectez ce canal."
                )
            )
        case 413:
            return ContentRejected(
                say("Discord n'accepte pas des images de ce poids : réduisez-les ou enlevez-en.")
            )
        case 429:
            return RateLimited(
                say("Discord demande d'attendre avant de continuer."), _pause(told, answer)
            )
        case 400:
            return ContentRejected(
                say(
                    "Discord refuse ce message ({told}) : corrigez-le.",
                    told=detail or say("sans motif"),
                )
            )
    return http.refused(answer, reading=answer.reading, detail=detail)


def _pause(told: dict[str, Any], answer: Answer) -> timedelta | None:
    seconds = told.get("retry_after")
    if isinstance(seconds, int | float) and not isinstance(seconds, bool) and seconds >= 0:
        return timedelta(seconds=min(float(seconds), LONGEST_WAIT))
    return retry_after(answer.headers)


def _object(body: bytes) -> dict[str, Any]:
    try:
        told = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return told if isinstance(told, dict) else {}
