"""What an answer of Graph proves, and how it is said to an officer.

Graph answers errors as `{"error": {code, error_subcode, is_transient, message, …}}`, mostly with
status 400, sometimes with 200 or 500; its codes decide, not the status.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
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

TOKEN_CODES: Final = frozenset({102, 190})
# 80001 counts the calls of one Page; the others are limits per app, person or kind of call.
RATE_CODES: Final = frozenset({4, 17, 32, 341, 613, *range(80000, 80015)})
TRANSIENT_CODES: Final = frozenset({1, 2})
LONGEST_WAIT: Final = timedelta(days=1)
_PERMISSION: Final = re.compile(r"\b(?:pages_[a-z_]+|publish_[a-z_]+|business_management)\b")
_TOKEN_ENDED: Final = {
    458: "l'application a été retirée du compte Facebook",
    459: "Facebook demande à la personne de se connecter pour vérifier son compte",
    460: "le mot de passe du compte Facebook a changé",
    463: "le jeton a expiré",
    464: "le compte Facebook n'est pas confirmé",
    467: "le jeton a été retiré",
    492: "la personne n'a plus de rôle sur la page",
}


class Missing(ContentRejected):
    """The object does not exist, or this token may not see it: Graph does not tell which."""


def result_of(answer: Answer, http: HttpClient, *, reading: bool) -> Any:
    """Return the JSON of a success; raise what anything else proves."""
    try:
        told = json.loads(answer.body)
    except (ValueError, RecursionError):
        told = None
    error = told.get("error") if isinstance(told, dict) else None
    if isinstance(error, dict):
        raise refusal(error, answer.headers, reading=reading, status=answer.status)
    if not 200 <= answer.status < 300:
        raise http.refused(answer, reading=reading)
    if told is None:
        raise _unsure(say("Facebook a répondu autre chose que prévu."), reading)
    return told


def refusal(
    error: Mapping[str, Any], headers: Mapping[str, str], *, reading: bool, status: int
) -> ChannelError:
    """Turn Graph's error object into the error that says whether anything was published."""
    code, subcode = _number(error.get("code")), _number(error.get("error_subcode"))
    told = _told(error)
    if code in TOKEN_CODES:
        why = _TOKEN_ENDED.get(subcode, "le jeton n'est plus valable")
        return AuthorizationRevoked(
            say(
                "Facebook refuse l'accès ({why}). Reconnectez la page avec un nouveau jeton.",
                why=why,
            )
        )
    if code in RATE_CODES or status == 429:
        return RateLimited(
            say("Facebook demande d'attendre avant de publier encore."), pause(headers)
        )
    if code in (3, 10) or 200 <= code < 300:
        return _permission(error)
    if code in TRANSIENT_CODES or error.get("is_transient") is True:
        return _unsure(say("Facebook a un problème passager ({told}).", told=told), reading)
    if code == 803 or (code, subcode) == (100, 33):
        return Missing(
            say("Facebook ne trouve pas cette page ou cette publication, ou ne la montre pas.")
        )
    if code == 2635:
        return ContentRejected(
            say(
                "Facebook n'accepte plus cette version de son interface : mettez une version plus"
                " récente dans le réglage « version » du canal."
            )
        )
    if code == 368:
        return ContentRejected(
            say(
                "Facebook a bloqué les publications de la page ({told}). Ouvrez la page sur"
                " Facebook pour voir pourquoi.",
                told=told,
            )
        )
    if code == 506:
        return ContentRejected(
            say(
                "La page montre déjà ce même texte : Facebook refuse les doublons. Regardez la"
                " page, et changez le texte s'il doit paraître encore."
            )
        )
    if status >= 500:
        return _unsure(say("Facebook a répondu par une erreur ({told}).", told=told), reading)
    return ContentRejected(say("Facebook a refusé l'envoi ({told}).", told=told))


def pause(headers: Mapping[str, str]) -> timedelta | None:
    """Read how long Facebook wants to be left alone; None when it does not say."""
    waits = [retry_after(headers)]
    try:
        usage = json.loads(headers.get("X-Business-Use-Case-Usage", "{}"))
        waits += [
            timedelta(minutes=min(_number(limit["estimated_time_to_regain_access"]), 1440))
            for limits in usage.values()
            for limit in limits
        ]
    except (ValueError, TypeError, AttributeError, KeyError, RecursionError):
        pass  # an unreadable hint is no hint
    known = [wait for wait in waits if wait]
    return min(max(known), LONGEST_WAIT) if known else None


def _permission(error: Mapping[str, Any]) -> AuthorizationRevoked:
    named = _PERMISSION.search(str(error.get("message", "")))
    if named is None:
        return AuthorizationRevoked(
            say(
                "Facebook refuse ce droit ({told}). Vérifiez le rôle de la personne sur la page et"
                " les permissions du jeton.",
                told=_told(error),
            )
        )
    return lacking(named[0])


def lacking(permission: str) -> AuthorizationRevoked:
    """Name the permission that the token lacks."""
    return AuthorizationRevoked(
        say(
            "Il manque au jeton la permission « {permission} »."
            " Reconnectez la page en l'accordant.",
            permission=permission,
        )
    )


def _unsure(sentence: str, reading: bool) -> ChannelError:
    """A reading that fails has published nothing; a writing may have."""
    return Unreachable(sentence) if reading else OutcomeUnknown(sentence)


def _told(error: Mapping[str, Any]) -> str:
    """Facebook's own words, those meant for people first, at most 200 characters."""
    words = error.get("error_user_msg") or error.get("message") or f"code {error.get('code')}"
    return redact(str(words))[:200]


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0
