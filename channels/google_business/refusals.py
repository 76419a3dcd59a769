"""What Google's refusal proves, and how it is said to an officer."""

from __future__ import annotations

import json
from collections.abc import Iterator
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

PICTURE_LATER: Final = timedelta(minutes=2)
_PICTURES: Final = range(1000, 1100)  # error codes of Google's that are about pictures


class Missing(ContentRejected):
    """No such post, account or profile."""


class Foreign(Unreachable):
    """What answered is not Google."""


def refusal(answer: Answer, http: HttpClient, *, reading: bool) -> ChannelError:
    """Turn an answer that is not a success into the error that says what it proves."""
    error = _error(answer)
    told = _told(error) or "sans motif"
    match answer.status:
        case 401:
            return AuthorizationRevoked(
                say(
                    "Google ne reconnaît plus la connexion : reconnectez ce canal (Canaux >"
                    " Reconnecter)."
                )
            )
        case 403 if error:
            return _forbidden(error, told)
        case 404 if error.get("status") == "NOT_FOUND":
            return Missing(say("Google ne trouve plus ce message, ou cette fiche."))
        case 400 if any(_about_picture(detail) for detail in _details(error)):
            return Unreachable(
                say(
                    "Google n'a pas pu prendre l'image sur le site web ({told}) : vérifiez que la"
                    " page est visible de tous. Nouvel essai.",
                    told=told,
                ),
                PICTURE_LATER,
            )
        case 400 | 409 | 422 if error:
            return ContentRejected(
                say("Google refuse ce message ({told}) : corrigez-le.", told=told)
            )
        case 429 if _reasons(error, "quota_limit_value") == "0":
            return AuthorizationRevoked(
                say(
                    "Google n'a pas encore approuvé cette application : demandez l'accès à"
                    " l'interface Business Profile, comme le dit le mode d'emploi de ce canal."
                )
            )
        case 429:
            return RateLimited(
                say("Google demande d'attendre avant de continuer."), retry_after(answer.headers)
            )
        case _:
            return http.refused(answer, reading=reading, detail=told if error else "")


def _forbidden(error: dict[str, Any], told: str) -> AuthorizationRevoked:
    reason = _reasons(error, "reason")
    if reason == "SERVICE_DISABLED":
        return AuthorizationRevoked(
            say(
                "Une des interfaces n'est pas activée dans le projet de la ville : activez-la sur"
                " console.cloud.google.com ({told}).",
                told=told,
            )
        )
    if reason == "ACCESS_TOKEN_SCOPE_INSUFFICIENT":
        return AuthorizationRevoked(
            say("La connexion n'a pas le droit de gérer la fiche : reconnectez, et cochez-le.")
        )
    return AuthorizationRevoked(
        say(
            "Google ne permet pas cela à ce compte ({told}) : vérifiez qu'il gère la fiche et que"
            " celle-ci est validée.",
            told=told,
        )
    )


def _error(answer: Answer) -> dict[str, Any]:
    try:
        told: Any = json.loads(answer.body)
    except (ValueError, RecursionError):
        return {}
    error = told.get("error") if isinstance(told, dict) else None
    return error if isinstance(error, dict) else {}


def _details(error: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield what is wrong with each field."""
    for group in _groups(error):
        found = group.get("errorDetails")
        yield from (
            (one for one in found if isinstance(one, dict)) if isinstance(found, list) else ()
        )


def _groups(error: dict[str, Any]) -> list[dict[str, Any]]:
    groups = error.get("details")
    return [one for one in groups if isinstance(one, dict)] if isinstance(groups, list) else []


def _reasons(error: dict[str, Any], name: str) -> str:
    """Return a word of an ErrorInfo: its `reason`, or a value of its metadata."""
    for group in _groups(error):
        metadata = group.get("metadata")
        for source in (group, metadata if isinstance(metadata, dict) else {}):
            if isinstance(source.get(name), str):
                return str(source[name])
    return ""


def _about_picture(detail: dict[str, Any]) -> bool:
    return detail.get("code") in _PICTURES or str(detail.get("field", "")).startswith("media")


def _told(error: dict[str, Any]) -> str:
    """Google's own words, at most 200 characters: those about a field, else those of the whole."""
    for source in (*_details(error), error):
        words = source.get("message")
        if isinstance(words, str) and words:
            return redact(words)[:200]
    return ""
