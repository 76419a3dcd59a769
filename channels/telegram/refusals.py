"""What a refusal of the Bot API proves, and how it is said to an officer."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, Final

from channels._http import Answer, HttpClient, retry_after
from publisher.errors import (
    AuthorizationRevoked,
    ChannelError,
    ContentRejected,
    RateLimited,
)
from publisher.redaction import redact
from publisher.sentence import say

LONGEST_WAIT: Final = 86_400  # seconds
# Telegram's own words, by which one 400 or 403 is told from another.
_NO_RIGHT: Final = (
    "need administrator rights",
    "not enough rights",
    "have no rights",
    "chat_write_forbidden",
    "chat_admin_required",
)
_GONE: Final = ("message to edit not found", "message to delete not found", "message_id_invalid")


class Missing(ContentRejected):
    """No such message."""


class Unchanged(ContentRejected):
    """The message already says exactly that."""


def refusal(told: Any, answer: Answer, http: HttpClient) -> ChannelError:
    """Turn an answer that is not a success into the error that says what it proves.

    `told` is its JSON, or None; a refusal may also come with status 200.
    """
    told = told if isinstance(told, dict) else {}
    words = told.get("description")
    detail = redact(words)[:200] if isinstance(words, str) else ""
    lower = detail.lower()
    code = told.get("error_code")
    status = code if isinstance(code, int) and answer.status == 200 else answer.status
    match status:
        case 401:
            return _token()
        case 404 if told:  # a token that is none is no address either
            return _token()
        case 413:
            return ContentRejected(
                say("Telegram n'accepte pas une image de ce poids : réduisez-la.")
            )
        case 429:
            return RateLimited(
                say("Telegram demande d'attendre avant de continuer."), _pause(told, answer)
            )
        case 400 | 403:
            return _of_content(lower, detail, told, status)
    if answer.status != 200:
        return http.refused(answer, reading=answer.reading, detail=detail)
    return ContentRejected(
        say("Telegram a refusé l'envoi ({told}).", told=detail or say("sans motif"))
    )


def _of_content(lower: str, detail: str, told: dict[str, Any], status: int) -> ChannelError:
    if "message is not modified" in lower:
        return Unchanged(say("Telegram : le message dit déjà cela."))
    if any(words in lower for words in _GONE):
        return Missing(say("Telegram ne trouve plus ce message."))
    if "can't be deleted" in lower or "can't be edited" in lower:
        return ContentRejected(
            say(
                "Telegram ne laisse plus le bot toucher à ce message (après 48 heures, il refuse"
                " les retraits) : faites-le vous-même dans le canal."
            )
        )
    if "chat not found" in lower:
        return AuthorizationRevoked(
            say(
                "Telegram ne connaît pas ce canal : vérifiez le réglage « chat », et que le bot en"
                " est administrateur."
            )
        )
    moved = told.get("parameters")
    if isinstance(moved, dict) and isinstance(moved.get("migrate_to_chat_id"), int):
        return AuthorizationRevoked(
            say(
                "Ce groupe Telegram a changé de numéro : mettez {new} dans le réglage « chat ».",
                new=moved["migrate_to_chat_id"],
            )
        )
    if status == 403 or any(words in lower for words in _NO_RIGHT):
        return no_right(detail)
    return ContentRejected(
        say("Telegram refuse ce message ({told}) : corrigez-le.", told=detail or say("sans motif"))
    )


def no_right(detail: str = "") -> AuthorizationRevoked:
    """Say what to do for a bot that may not write."""
    return AuthorizationRevoked(
        say(
            "Le bot n'a pas le droit de publier dans ce canal Telegram{told} : dans le canal,"
            " Administrateurs, ajoutez-le avec le droit de publier des messages.",
            told=f" ({detail})" if detail else "",
        )
    )


def _token() -> AuthorizationRevoked:
    return AuthorizationRevoked(
        say(
            "Telegram ne reconnaît pas le jeton du bot : demandez-le à @BotFather (/token) et"
            " reconnectez ce canal."
        )
    )


def _pause(told: dict[str, Any], answer: Answer) -> timedelta | None:
    parameters = told.get("parameters")
    seconds = parameters.get("retry_after") if isinstance(parameters, dict) else None
    if isinstance(seconds, int) and not isinstance(seconds, bool) and seconds >= 0:
        return timedelta(seconds=min(seconds, LONGEST_WAIT))
    return retry_after(answer.headers)
