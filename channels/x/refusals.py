"""What X's refusal proves, and how it is said to an officer."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final

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


class Missing(ContentRejected):
    """No such post."""


class Twice(ContentRejected):
    """The account has just said the same: perhaps it was us."""


class PictureGone(ContentRejected):
    """X has forgotten a picture that no post showed in time."""


class Foreign(Unreachable):
    """What answered is not X."""


def refusal(answer: Answer, http: HttpClient, *, reading: bool) -> ChannelError:
    """Turn an answer that is not a success into the error that says what it proves."""
    told = _told(answer)
    words = told.lower()
    match answer.status:
        case 401:
            return AuthorizationRevoked(
                say(
                    "X ne reconnaît plus la connexion : reconnectez ce canal (Canaux >"
                    " Reconnecter)."
                )
            )
        case 402:
            return AuthorizationRevoked(
                say(
                    "Le crédit de l'application est épuisé : rechargez-le sur developer.x.com, puis"
                    " réessayez."
                )
            )
        case 403 if "duplicate" in words:
            return Twice(say("X refuse deux fois le même texte : changez-en un mot."))
        case 403:
            return AuthorizationRevoked(
                say(
                    "X ne permet pas cela à ce compte ({told}) : vérifiez le compte sur X, et sur"
                    " developer.x.com que l'application peut lire et écrire ; puis reconnectez.",
                    told=told or say("sans motif"),
                )
            )
        case 400 if "media" in words and "invalid" in words:
            return PictureGone(say("X n'a plus une des images : envoyez l'annonce à nouveau."))
        case 404 | 410:
            return Missing(say("X ne trouve plus ce message."))
        case 400 | 422:
            return ContentRejected(
                say("X refuse ce message ({told}) : corrigez-le.", told=told or say("sans motif"))
            )
        case 413:
            return ContentRejected(say("X n'accepte pas une image de ce poids : réduisez-la."))
        case 429:
            return RateLimited(
                say("X demande d'attendre avant de continuer."), pause(answer.headers)
            )
        case _:
            return http.refused(answer, reading=reading)


def pause(headers: Mapping[str, str]) -> timedelta | None:
    """Read how long to wait: Retry-After, or until the used-up count begins again."""
    wait = retry_after(headers)
    if wait is not None:
        return min(wait, LONGEST_WAIT)
    if headers.get("x-user-limit-24hour-remaining", "").strip() == "0":
        return until(headers, "x-user-limit-24hour-reset")
    return until(headers, "x-rate-limit-reset")


def until(headers: Mapping[str, str], name: str) -> timedelta | None:
    """Read an instant in seconds since 1970 on X's clock, as the time from now; None if absent."""
    text = headers.get(name, "").strip()
    if not text.isdecimal() or len(text) > 11:
        return None
    wait = datetime.fromtimestamp(int(text), UTC) - server_time(headers)
    return min(max(wait, timedelta(0)), LONGEST_WAIT)


def _told(answer: Answer) -> str:
    """X's own words, at most 200 characters: the first error's, else those of the whole."""
    try:
        told: Any = json.loads(answer.body)
    except (ValueError, RecursionError):
        return ""
    if not isinstance(told, dict):
        return ""
    errors = told.get("errors")
    first = errors[0] if isinstance(errors, list) and errors else None
    for source in (first, told):
        for name in ("message", "detail", "title"):
            words = source.get(name) if isinstance(source, dict) else None
            if isinstance(words, str) and words:
                return redact(words)[:200]
    return ""
