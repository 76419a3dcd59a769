"""What OVHcloud's refusal proves, and how it is said to an officer."""

from __future__ import annotations

import json
from typing import Any

from channels._http import Answer, HttpClient
from publisher.errors import AuthorizationRevoked, ChannelError, ContentRejected, Unreachable
from publisher.redaction import redact
from publisher.sentence import say


class Missing(ContentRejected):
    """No such account, sender or message."""


class NotGranted(AuthorizationRevoked):
    """The access key lacks a right."""


class Foreign(Unreachable):
    """What answered is not OVHcloud."""


def refusal(answer: Answer, http: HttpClient, *, reading: bool) -> ChannelError:
    """Turn an answer that is not a success into the error that says what it proves."""
    code, told = _told(answer)
    match code:
        case "INVALID_CREDENTIAL" | "NOT_CREDENTIAL" | "EXPIRED_CREDENTIAL":
            return AuthorizationRevoked(
                say(
                    "OVHcloud ne reconnaît plus la clé d'accès (consumer key) : elle a expiré ou a"
                    " été retirée. Créez-en une autre, puis changez-la dans ce canal."
                )
            )
        case "INVALID_KEY":
            return AuthorizationRevoked(
                say("OVHcloud ne connaît pas la clé d'application : copiez-la à nouveau.")
            )
        case "INVALID_SIGNATURE":
            return AuthorizationRevoked(
                say("Le secret d'application n'est pas le bon : copiez-le à nouveau.")
            )
        case "QUERY_TIME_OUT":
            return Unreachable(
                say("L'horloge de cet ordinateur a bougé pendant l'envoi : nouvel essai.")
            )
        case "NOT_GRANTED_CALL":
            return NotGranted(
                say(
                    "La clé d'accès n'a pas tous les droits : créez-en une autre avec le lien du"
                    " mode d'emploi de ce canal."
                )
            )
        case _:
            return _by_status(answer, http, told, reading=reading)


def _by_status(answer: Answer, http: HttpClient, told: str, *, reading: bool) -> ChannelError:
    told = told or "sans motif"
    credit = "credit" in told.lower() or "crédit" in told.lower()
    match answer.status:
        case 402:
            return no_credit()
        case 400 | 403 | 409 if credit and not reading:
            return no_credit()
        case 404:
            return Missing(say("OVHcloud ne trouve pas ce qui est demandé ({told}).", told=told))
        case 400 | 409 | 422:
            return ContentRejected(say("OVHcloud refuse ce SMS ({told}).", told=told))
        case _:
            return http.refused(answer, reading=reading)


def no_credit() -> AuthorizationRevoked:
    """Say what to do when the account is empty."""
    return AuthorizationRevoked(
        say("Le compte SMS n'a plus assez de crédits : rechargez-le chez OVHcloud, puis relancez.")
    )


def _told(answer: Answer) -> tuple[str, str]:
    """Return the error's code, and the platform's own words in at most 200 characters."""
    try:
        told: Any = json.loads(answer.body)
    except (ValueError, RecursionError):
        return "", ""
    if not isinstance(told, dict):
        return "", ""
    code, words = told.get("errorCode"), told.get("message")
    return (
        code if isinstance(code, str) else "",
        redact(words)[:200] if isinstance(words, str) else "",
    )
