"""What an answer of Graph proves, and how it is said to an officer: Facebook, Instagram, Threads.

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
SOON: Final = timedelta(seconds=30)
_AFTER_DAILY_LIMIT: Final = timedelta(hours=1)
# Of the codes below, what says that a picture could not be fetched from its address.
_UNFETCHED: Final = frozenset({2_207_003, 2_207_020, 2_207_052})
_NOT_READY: Final = 2_207_027
_DAILY_LIMIT: Final = 2_207_042
_PERMISSION: Final = re.compile(
    r"\b(?:pages_[a-z_]+|publish_[a-z_]+|instagram_[a-z_]+|threads_[a-z_]+|business_management)\b"
)
_TOKEN_ENDED: Final = {
    458: say("l'application a été retirée du compte"),
    459: say("la personne doit se connecter pour vérifier son compte"),
    460: say("le mot de passe du compte a changé"),
    463: say("le jeton a expiré"),
    464: say("le compte n'est pas confirmé"),
    467: say("le jeton a été retiré"),
    492: say("la personne n'a plus de rôle sur la page ou le compte"),
}
_REFUSED: Final = {
    2635: say(
        "{service} n'accepte plus cette version de son interface : mettez une version plus récente"
        " dans le réglage « version » du canal."
    ),
    368: say(
        "{service} a bloqué les publications de ce compte ({told}). Ouvrez-le sur {service} pour"
        " voir pourquoi."
    ),
    506: say(
        "{service} montre déjà ce même texte et refuse les doublons. Regardez le compte, et changez"
        " le texte s'il doit paraître encore."
    ),
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
    service = http.service
    if isinstance(error, dict):
        raise refusal(error, answer.headers, service, reading=reading, status=answer.status)
    if not 200 <= answer.status < 300:
        raise http.refused(answer, reading=reading)
    if told is None:
        raise unexpected(service, reading=reading)
    return told


def unexpected(service: str, *, reading: bool) -> ChannelError:
    """Say that a success is not in the shape of one: what was written may be there."""
    told = say("{service} a répondu autre chose que prévu.", service=service)
    return _unsure(told, reading)


def refusal(
    error: Mapping[str, Any],
    headers: Mapping[str, str],
    service: str,
    *,
    reading: bool,
    status: int,
) -> ChannelError:
    """Turn Graph's error object into the error that says whether anything was published."""
    code, subcode = number(error.get("code")), number(error.get("error_subcode"))
    told = _told(error)
    if code in TOKEN_CODES:
        why = _TOKEN_ENDED.get(subcode, "le jeton n'est plus valable")
        return AuthorizationRevoked(
            say(
                "{service} refuse l'accès ({why}). Reconnectez ce canal avec un nouveau jeton.",
                service=service,
                why=why,
            )
        )
    if code in RATE_CODES or status == 429:
        return RateLimited(
            say("{service} demande d'attendre avant de publier encore.", service=service),
            pause(headers),
        )
    if subcode == _DAILY_LIMIT:
        return RateLimited(
            say("{service} ne prend plus de publication aujourd'hui.", service=service),
            pause(headers) or _AFTER_DAILY_LIMIT,
        )
    if subcode == _NOT_READY or subcode in _UNFETCHED:
        return _picture(subcode, service, told)
    if code in (3, 10) or 200 <= code < 300:
        return _permission(error, service)
    if code in TRANSIENT_CODES or error.get("is_transient") is True:
        return _unsure(
            say("{service} a un problème passager ({told}).", service=service, told=told), reading
        )
    if code == 803 or (code, subcode) == (100, 33):
        return Missing(
            say(
                "{service} ne trouve pas ce compte, cette page ou cette publication, ou ne les"
                " montre pas.",
                service=service,
            )
        )
    if code in _REFUSED:
        return ContentRejected(say(_REFUSED[code], service=service, told=told))
    if status >= 500:
        return _unsure(
            say("{service} a répondu par une erreur ({told}).", service=service, told=told), reading
        )
    return ContentRejected(say("{service} a refusé l'envoi ({told}).", service=service, told=told))


def _picture(subcode: int, service: str, told: str) -> ChannelError:
    """Nothing was published: the service does not have the picture yet."""
    if subcode == _NOT_READY:
        return Unreachable(
            say("{service} prépare encore l'image : nouvel essai.", service=service), SOON
        )
    return Unreachable(
        say(
            "{service} n'a pas pu prendre l'image sur le site web ({told}) : vérifiez que la page"
            " de l'annonce y est visible avec ses images. Nouvel essai.",
            service=service,
            told=told,
        ),
        SOON,
    )


def pause(headers: Mapping[str, str]) -> timedelta | None:
    """Read how long the service wants to be left alone; None when it does not say."""
    waits = [retry_after(headers)]
    try:
        usage = json.loads(headers.get("X-Business-Use-Case-Usage", "{}"))
        waits += [
            timedelta(minutes=min(number(limit["estimated_time_to_regain_access"]), 1440))
            for limits in usage.values()
            for limit in limits
        ]
    except (ValueError, TypeError, AttributeError, KeyError, RecursionError):
        pass  # an unreadable hint is no hint
    known = [wait for wait in waits if wait]
    return min(max(known), LONGEST_WAIT) if known else None


def _permission(error: Mapping[str, Any], service: str) -> AuthorizationRevoked:
    named = _PERMISSION.search(str(error.get("message", "")))
    if named is None:
        return AuthorizationRevoked(
            say(
                "{service} refuse ce droit ({told}). Vérifiez le rôle de la personne sur le compte"
                " et les permissions du jeton.",
                service=service,
                told=_told(error),
            )
        )
    return lacking(named[0])


def lacking(permission: str) -> AuthorizationRevoked:
    """Name the permission that the token lacks."""
    return AuthorizationRevoked(
        say(
            "Il manque au jeton la permission « {permission} »."
            " Reconnectez ce canal en l'accordant.",
            permission=permission,
        )
    )


def _unsure(sentence: str, reading: bool) -> ChannelError:
    """A reading that fails has published nothing; a writing may have."""
    return Unreachable(sentence) if reading else OutcomeUnknown(sentence)


def _told(error: Mapping[str, Any]) -> str:
    """Its own words, those meant for people first, at most 200 characters."""
    words = error.get("error_user_msg") or error.get("message") or f"code {error.get('code')}"
    return redact(str(words))[:200]


def number(value: object) -> int:
    return value if isinstance(value, int) else 0
