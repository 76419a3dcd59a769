"""What an instance's refusal proves, and how it is said to an officer."""

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
# Mastodon's own words, by which one 403 or 422 is told from another.
_ACCOUNT_CLOSED: Final = {
    "login is currently disabled": say("le compte est suspendu ou désactivé"),
    "missing a confirmed e-mail": say("l'adresse électronique du compte n'est pas confirmée"),
    "pending approval": say("le compte attend encore d'être approuvé par l'instance"),
    "requires an authenticated user": say("ce jeton est celui d'une application, pas d'un compte"),
}


class Missing(ContentRejected):
    """Nothing is at that address: no such post or picture, no such request, or no instance."""


class Foreign(Unreachable):
    """What answered is no instance."""


def refusal(answer: Answer, http: HttpClient, *, reading: bool, scope: str) -> ChannelError:
    """Turn an answer that is not a success into the error that says what it proves.

    `scope` is the right that the request needs: "write:statuses".
    """
    told = _told(answer)
    for words, why in _ACCOUNT_CLOSED.items():
        if answer.status in (401, 403, 422) and words in told:
            return AuthorizationRevoked(
                say("Mastodon refuse l'accès : {why}. Vérifiez le compte sur l'instance.", why=why)
            )
    match answer.status:
        case 401:
            return AuthorizationRevoked(
                say(
                    "Mastodon ne reconnaît plus le jeton d'accès : créez-en un nouveau sur"
                    " l'instance et reconnectez ce canal."
                )
            )
        case 403 if "scope" in told:
            return missing_right(scope)
        case 404 | 410:
            return Missing(say("Mastodon ne trouve plus ce message."))
        case 413:
            return ContentRejected(
                say("L'instance Mastodon n'accepte pas une image de ce poids : réduisez-la.")
            )
        case 422:
            return ContentRejected(
                say(
                    "Mastodon refuse ce message ({told}) : corrigez-le.",
                    told=told or say("sans motif"),
                )
            )
        case 429:
            return RateLimited(
                say("Mastodon demande d'attendre avant de continuer."), pause(answer.headers)
            )
        case _:
            return http.refused(answer, reading=reading)


def missing_right(scope: str) -> AuthorizationRevoked:
    """Name the right that the token lacks."""
    return AuthorizationRevoked(
        say(
            "Il manque au jeton le droit « {scope} ». Ajoutez-le à l'application sur l'instance,"
            " régénérez le jeton et reconnectez ce canal.",
            scope=scope,
        )
    )


def pause(headers: Mapping[str, str]) -> timedelta | None:
    """Read how long to wait: Retry-After, or X-RateLimit-Reset; None when neither can be read."""
    wait = retry_after(headers)
    return until_reset(headers) if wait is None else min(wait, LONGEST_WAIT)


def until_reset(headers: Mapping[str, str]) -> timedelta | None:
    """Read X-RateLimit-Reset, as the time from now; None when it cannot be read.

    Mastodon writes it as an ISO 8601 instant, other servers as seconds since 1970 or from now.
    An instant is on the server's clock, which its Date header shows.
    """
    told = headers.get("X-RateLimit-Reset", "").strip()
    try:
        if told.isdecimal() and int(told) < 1_000_000_000:
            wait = timedelta(seconds=int(told))
        elif told.isdecimal():
            wait = datetime.fromtimestamp(int(told), UTC) - server_time(headers)
        else:
            reset = datetime.fromisoformat(told)
            wait = (reset if reset.tzinfo else reset.replace(tzinfo=UTC)) - server_time(headers)
    except (ValueError, OverflowError, OSError):
        return None
    return min(max(wait, timedelta(0)), LONGEST_WAIT)


def _told(answer: Answer) -> str:
    """The instance's own words, at most 200 characters."""
    try:
        told = json.loads(answer.body)
    except (ValueError, RecursionError):
        return ""
    words = told.get("error") if isinstance(told, dict) else None
    return redact(words)[:200] if isinstance(words, str) else ""
