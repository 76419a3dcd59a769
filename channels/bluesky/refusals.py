"""What a server's refusal proves, and how it is said to an officer."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Final

from channels._clock import server_time
from channels._http import Answer, HttpClient, retry_after
from publisher.errors import (
    AuthorizationRevoked,
    ChannelError,
    ContentRejected,
    RateLimited,
    Unreachable,
)
from publisher.redaction import redact
from publisher.sentence import say

LONGEST_WAIT: Final = timedelta(days=1)
# The protocol's names of errors, by which one 400 or 401 is told from another.
_STALE: Final = frozenset({"ExpiredToken", "InvalidToken"})
_CLOSED: Final = {
    "AccountTakedown": say("le compte est suspendu par Bluesky"),
    "AccountDeactivated": say("le compte est désactivé"),
    "AccountSuspended": say("le compte est suspendu par Bluesky"),
    "RepoDeactivated": say("le compte est désactivé"),
    "RepoTakendown": say("le compte est suspendu par Bluesky"),
    "AccountNotFound": say("ce compte n'existe pas sur ce serveur"),
}


class Missing(ContentRejected):
    """No such record."""


class BlobGone(ContentRejected):
    """The server no longer has a picture that was uploaded for this post."""


class Occupied(ContentRejected):
    """A post of that name is there already, and says something else."""


class StaleSession(AuthorizationRevoked):
    """The session has ended; a new one may do."""


class Foreign(Unreachable):
    """What answered is no server of this protocol."""


def refusal(answer: Answer, http: HttpClient, *, reading: bool) -> ChannelError:
    """Turn an answer that is not a success into the error that says what it proves."""
    name, told = _told(answer)
    if answer.status in (401, 403) or name in _CLOSED or name in _STALE:
        return _no_access(name)
    match answer.status, name:
        case 400, "RecordNotFound":
            return Missing(say("Bluesky ne trouve plus ce message."))
        case 400, "BlobNotFound":
            return BlobGone(say("Bluesky n'a plus une image de ce message : relancez l'envoi."))
        case 400, "InvalidSwap":
            return Occupied(say("Ce message est déjà sur Bluesky, et il y dit autre chose."))
        case 413, _:
            return ContentRejected(
                say("Bluesky n'accepte pas une image de ce poids : réduisez-la.")
            )
        case 429, _:
            return RateLimited(
                say("Bluesky demande d'attendre avant de continuer."), pause(answer.headers)
            )
        case 404 | 405 | 501, _ if not name or name == "MethodNotImplemented":
            return Foreign(
                say("L'adresse ne répond pas comme un serveur Bluesky : vérifiez « base_url ».")
            )
        case 400 | 404 | 422, _:
            return ContentRejected(
                say(
                    "Bluesky refuse ce message ({told}) : corrigez-le.",
                    told=told or say("sans motif"),
                )
            )
        case _:
            return http.refused(answer, reading=reading)


def _no_access(name: str) -> AuthorizationRevoked:
    if name in _CLOSED:
        return AuthorizationRevoked(
            say(
                "Bluesky refuse l'accès : {why}. Connectez-vous sur Bluesky pour voir pourquoi.",
                why=_CLOSED[name],
            )
        )
    if name in _STALE:
        return StaleSession(
            say("La session Bluesky a pris fin : reconnectez ce canal si cela se répète.")
        )
    if name == "AuthFactorTokenRequired":
        return AuthorizationRevoked(
            say(
                "Bluesky demande un code envoyé par courriel : donnez à ce canal un mot de passe"
                " d'application, pas le mot de passe du compte."
            )
        )
    return AuthorizationRevoked(
        say(
            "Bluesky ne reconnaît pas l'identifiant ou le mot de passe d'application : créez-en un"
            " nouveau et reconnectez ce canal."
        )
    )


def pause(headers: Mapping[str, str]) -> timedelta | None:
    """Read how long to wait: Retry-After, or RateLimit-Reset (seconds since 1970)."""
    wait = retry_after(headers)
    told = headers.get("RateLimit-Reset", "").strip()
    if wait is None and told.isdecimal():
        try:
            wait = datetime.fromtimestamp(int(told), UTC) - server_time(headers)
        except (ValueError, OverflowError, OSError):
            return None
    return None if wait is None else min(max(wait, timedelta(0)), LONGEST_WAIT)


def _told(answer: Answer) -> tuple[str, str]:
    """The error's name, and the server's own words, at most 200 characters."""
    try:
        told = json.loads(answer.body)
    except (ValueError, RecursionError):
        return "", ""
    if not isinstance(told, dict):
        return "", ""
    name, words = told.get("error"), told.get("message")
    return (
        name if isinstance(name, str) else "",
        redact(words)[:200] if isinstance(words, str) else "",
    )
