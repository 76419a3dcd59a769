"""What a homeserver's refusal proves, and how it is said to an officer."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any, Final

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
_CLOSED: Final = {
    "M_USER_DEACTIVATED": say("le compte est désactivé"),
    "M_USER_LOCKED": say("le compte est bloqué"),
    "M_USER_SUSPENDED": say("le compte est suspendu"),
    "M_CONSENT_NOT_GIVEN": say("les conditions d'utilisation du serveur n'ont pas été acceptées"),
    "M_RESOURCE_LIMIT_EXCEEDED": say(
        "le serveur a atteint une limite que son administrateur a fixée"
    ),
}


class Missing(ContentRejected):
    """No such event, room or alias."""


class StaleToken(AuthorizationRevoked):
    """The token is not valid (any more)."""


class Foreign(Unreachable):
    """What answered is no homeserver."""


def refusal(answer: Answer, http: HttpClient, *, reading: bool) -> ChannelError:
    """Turn an answer that is not a success into the error that says what it proves."""
    told = _told(answer)
    said = told.get("errcode")
    code = said if isinstance(said, str) else None
    words = told.get("error")
    words = redact(words)[:200] if isinstance(words, str) else ""
    if code in _CLOSED:
        return AuthorizationRevoked(
            say("Le serveur Matrix refuse l'accès : {why}. Voyez le compte.", why=_CLOSED[code])
        )
    match answer.status, code:
        case 401, _:
            return StaleToken(
                say(
                    "Le serveur Matrix ne reconnaît plus le jeton d'accès : créez-en un nouveau et"
                    " reconnectez ce canal."
                )
            )
        case 403, _:
            return AuthorizationRevoked(
                say(
                    "Le serveur Matrix refuse l'accès ({words}) : vérifiez le mot de passe, et que"
                    " le compte est membre du salon et peut y écrire.",
                    words=words or say("sans motif"),
                )
            )
        case 404, "M_NOT_FOUND":
            return Missing(say("Le serveur Matrix ne trouve plus ce message ou ce salon."))
        case 404 | 405 | 501, "M_UNRECOGNIZED" | None:
            return Foreign(
                say("L'adresse ne répond pas comme un serveur Matrix : vérifiez « base_url ».")
            )
        case 413, _:
            return ContentRejected(
                say("Le serveur Matrix n'accepte pas un envoi de ce poids : réduisez-le.")
            )
        case 429, _:
            return RateLimited(
                say("Le serveur Matrix demande d'attendre avant de continuer."),
                _pause(answer, told),
            )
        case 400, _:
            return ContentRejected(
                say(
                    "Le serveur Matrix refuse ce message ({words}) : corrigez-le.",
                    words=words or say("sans motif"),
                )
            )
        case _:
            return http.refused(answer, reading=reading)


def _pause(answer: Answer, told: dict[str, Any]) -> timedelta | None:
    """Read how long to wait: retry_after_ms of older servers, Retry-After of newer ones."""
    wait = retry_after(answer.headers)
    asked = told.get("retry_after_ms")
    if wait is None and isinstance(asked, int) and not isinstance(asked, bool) and asked >= 0:
        wait = timedelta(milliseconds=min(asked, 86_400_000))
    return None if wait is None else min(wait, LONGEST_WAIT)


def _told(answer: Answer) -> dict[str, Any]:
    try:
        told = json.loads(answer.body)
    except (ValueError, RecursionError):
        return {}
    return told if isinstance(told, dict) else {}
