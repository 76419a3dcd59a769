"""What LinkedIn's refusal proves, and how it is said to an officer."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any, Final

from channels._http import Answer, HttpClient, retry_after
from channels.linkedin.entities import URN
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


class Missing(ContentRejected):
    """No such post."""


class Twice(ContentRejected):
    """The page has just said the same: perhaps it was us. `urn` is that post, when it is told."""

    def __init__(self, message: str, urn: str | None) -> None:
        super().__init__(message)
        self.urn = urn


class Foreign(Unreachable):
    """What answered is not LinkedIn."""


def refusal(answer: Answer, http: HttpClient, *, reading: bool) -> ChannelError:
    """Turn an answer that is not a success into the error that says what it proves."""
    told = _told(answer)
    match answer.status:
        case 401:
            return AuthorizationRevoked(
                say(
                    "La connexion à LinkedIn n'est plus valable : reconnectez ce canal (Canaux >"
                    " Reconnecter)."
                )
            )
        case 403:
            return AuthorizationRevoked(
                say(
                    "LinkedIn ne permet pas cela ({told}) : vérifiez que vous administrez la page"
                    " et que l'application a le produit « Community Management API », puis"
                    " reconnectez.",
                    told=told or say("sans motif"),
                )
            )
        case 426:
            return AuthorizationRevoked(
                say(
                    "LinkedIn ne sert plus cette version de son interface : mettez le mois dernier"
                    " dans le réglage « version » du canal."
                )
            )
        case 404 | 410:
            return Missing(say("LinkedIn ne trouve plus ce message."))
        case 409 | 422 if "duplicate" in told.lower():
            urn = URN.search(told)
            return Twice(
                say("LinkedIn refuse deux fois le même texte : changez-en un mot."),
                urn[0] if urn else None,
            )
        case 400 | 422:
            return ContentRejected(
                say(
                    "LinkedIn refuse ce message ({told}) : corrigez-le.",
                    told=told or say("sans motif"),
                )
            )
        case 429:
            wait = retry_after(answer.headers)
            return RateLimited(
                say("LinkedIn demande d'attendre avant de continuer."),
                None if wait is None else min(wait, LONGEST_WAIT),
            )
        case _:
            return http.refused(answer, reading=reading)


def _told(answer: Answer) -> str:
    try:
        told: Any = json.loads(answer.body)
    except (ValueError, RecursionError):
        return ""
    words = told.get("message") if isinstance(told, dict) else None
    return redact(words)[:200] if isinstance(words, str) else ""
