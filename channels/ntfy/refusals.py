"""What a server's refusal proves, and how it is said to an officer."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
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

PRIORITY_INVALID: Final = 40007
NO_FILES: Final = 40014
SEQUENCE_INVALID: Final = 40049
BODY_TOO_LARGE: Final = 41303
DAILY_FILES: Final = 42905
DAILY_MESSAGES: Final = 42908


class Foreign(Unreachable):
    """What answered is no ntfy server."""


def refusal(answer: Answer, http: HttpClient, *, reading: bool) -> ChannelError:
    """Turn an answer that is not a success into the error that says what it proves."""
    told = told_by(answer)
    code, words = told.get("code"), told.get("error")
    words = redact(words)[:200] if isinstance(words, str) else ""
    match answer.status, code:
        case 401, _:
            return AuthorizationRevoked(
                say(
                    "Le serveur ntfy ne reconnaît pas le jeton ou le mot de passe : créez-en un"
                    " nouveau et reconnectez ce canal."
                )
            )
        case 403, _:
            return AuthorizationRevoked(
                say(
                    "Le serveur ntfy refuse l'accès à ce sujet : donnez au compte le droit d'y lire"
                    " et d'y écrire, ou réservez le sujet."
                )
            )
        case ((404 | 405), int()):
            return ContentRejected(
                say("Le serveur ntfy ne sait pas faire cela : faites-le mettre à jour.")
            )
        case ((404 | 405), _):
            return foreign()
        case 400, int() if code == NO_FILES:
            return ContentRejected(
                say(
                    "Ce serveur ntfy ne prend pas d'images : mettez le réglage « pictures » à"
                    " « no », ou faites-y permettre les fichiers."
                )
            )
        case 413, _:
            return ContentRejected(
                say(
                    "Le serveur ntfy n'a pas de place pour cette image : retirez-la, ou attendez"
                    " que les précédentes expirent."
                )
            )
        case 429, _:
            return RateLimited(
                say("Le serveur ntfy demande d'attendre avant de continuer."),
                retry_after(answer.headers) or _pause(code),
            )
        case 507, _:
            return ContentRejected(
                say("Le serveur ntfy réserve les sujets de ce nom à un autre usage : changez-en.")
            )
        case 400, int():
            return ContentRejected(
                say(
                    "Le serveur ntfy refuse ce message ({words}) : corrigez-le.",
                    words=words or say("sans motif"),
                )
            )
        case _:
            return http.refused(answer, reading=reading)


def foreign() -> Foreign:
    """Say that what answers there is something else."""
    return Foreign(
        say("L'adresse ne répond pas comme un serveur ntfy : vérifiez le réglage « base_url ».")
    )


def told_by(answer: Answer) -> dict[str, Any]:
    """Return the object that an answer is, or {}."""
    try:
        told = json.loads(answer.body)
    except (ValueError, RecursionError):
        return {}
    return told if isinstance(told, dict) else {}


def _pause(code: Any) -> timedelta | None:
    """Say how long to wait, since ntfy does not: what is counted by the day ends at midnight."""
    if code not in (DAILY_FILES, DAILY_MESSAGES):
        return None
    now = datetime.now(UTC)
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
    return midnight - now + timedelta(minutes=1)
