"""What a refusal of Brevo proves, and how it is said to an officer."""

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

# The campaign was told to leave before, and has begun to.
_UNDER_WAY: Final = frozenset({"campaign_processing", "campaign_sent"})
_RESET: Final = "x-sib-ratelimit-reset"  # seconds


class Missing(ContentRejected):
    """No such campaign."""


class UnderWay(ContentRejected):
    """The campaign has already been told to leave."""


class Foreign(Unreachable):
    """What answered is not Brevo."""


def foreign() -> Foreign:
    """Say that what answers there is something else."""
    return Foreign(
        say("L'adresse ne répond pas comme Brevo : vérifiez le réglage « base_url » du canal.")
    )


def refusal(answer: Answer, http: HttpClient, *, reading: bool) -> ChannelError:
    """Turn an answer that is not a success into the error that says what it proves."""
    told = _told(answer)
    code, words = told.get("code"), told.get("message")
    words = redact(words)[:200] if isinstance(words, str) else ""
    match answer.status, code:
        case ((401 | 402 | 403), _):
            return _closed(answer.status, words)
        case 404, "document_not_found":
            return Missing(say("Brevo ne trouve plus cette campagne."))
        case ((404 | 405), str()):
            return ContentRejected(say("Brevo ne sait pas faire cela."))
        case ((404 | 405), _):
            return foreign()
        case 429, _:
            return RateLimited(
                say("Brevo demande d'attendre avant de continuer."),
                retry_after(answer.headers) or seconds(answer.headers.get(_RESET, "")),
            )
        case 400, str() if code in _UNDER_WAY:
            return UnderWay(say("La campagne est déjà partie chez Brevo."))
        case 400, str():
            return ContentRejected(
                say(
                    "Brevo refuse cette lettre ({words}) : corrigez-la.",
                    words=words or redact(code)[:80],
                )
            )
        case _:
            return http.refused(answer, reading=reading)


def _closed(status: int, words: str) -> ChannelError:
    """Say why the account, as it is, cannot send."""
    if status == 402:
        return ContentRejected(
            say(
                "Le compte Brevo n'a plus assez de crédits pour tous les abonnés : ajoutez-en, puis"
                " relancez l'envoi."
            )
        )
    if status == 403:
        return AuthorizationRevoked(
            say(
                "Brevo n'autorise pas cet envoi ({words}) : voyez dans Brevo si le compte est"
                " validé et ce que la clé permet.",
                words=words or say("sans motif"),
            )
        )
    if "IP address" in words:
        return AuthorizationRevoked(
            say(
                "Brevo n'accepte pas encore l'adresse internet de cet ordinateur : ajoutez-la dans"
                " Brevo (Sécurité > IP autorisées)."
            )
        )
    return AuthorizationRevoked(
        say(
            "Brevo ne reconnaît pas la clé de l'interface : créez-en une nouvelle et reconnectez"
            " ce canal."
        )
    )


def seconds(text: str) -> timedelta | None:
    """Read how long to wait, at most a day; None for what is no number."""
    text = text.strip()
    if not text.isdecimal() or len(text) > 9:
        return None
    return timedelta(seconds=min(int(text), 86_400))


def _told(answer: Answer) -> dict[str, Any]:
    try:
        told = json.loads(answer.body)
    except (ValueError, RecursionError):
        return {}
    return told if isinstance(told, dict) else {}
