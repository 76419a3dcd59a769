"""What a refusal of Drupal proves, and how it is said to an officer.

JSON:API answers errors as `{"errors": [{"status", "title", "detail", "source": {"pointer"}}]}`;
what stands in front of it answers with pages for people.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from channels._http import Answer, HttpClient
from publisher.errors import (
    AuthorizationRevoked,
    ChannelError,
    ContentRejected,
    OutcomeUnknown,
    Unreachable,
)
from publisher.redaction import redact
from publisher.sentence import say

UNKNOWN_ACCOUNT: Final = say(
    "Le site ne reconnaît pas l'identifiant ou le mot de passe, ou n'a pas le module « HTTP Basic"
    " Authentication ». Vérifiez-les, ou demandez à la personne qui gère le site d'activer ce"
    " module."
)
NO_JSON_API: Final = say(
    "Le module JSON:API de Drupal n'est pas à cette adresse. Vérifiez l'adresse du canal, ou"
    " demandez à la personne qui gère le site d'activer ce module."
)
READ_ONLY: Final = say(
    "JSON:API est en lecture seule sur ce site. Demandez à la personne qui le gère de permettre"
    " toutes les opérations : Configuration > Services web > JSON:API."
)
NO_RIGHT: Final = say(
    "Ce compte n'a pas le droit de faire cela sur le site. Demandez les permissions de créer, de"
    " modifier et de supprimer son propre contenu de ce type."
)
NO_ALIAS: Final = say(
    "Ce compte ne peut pas choisir l'adresse des pages. Demandez la permission « Créer et modifier"
    " les alias d'URL », ou réglez « alias_prefix » sur « site »."
)
ALIAS_TAKEN: Final = say(
    "Une autre page du site porte déjà l'adresse de cette annonce. Changez l'adresse de cette page,"
    " ou le titre de l'annonce."
)
GONE: Final = say(
    "L'annonce n'est plus publiée sur le site : quelqu'un l'y a retirée. Rétablissez-la sur le"
    " site, ou publiez une nouvelle annonce."
)
TOO_HEAVY: Final = say(
    "Le site n'accepte pas un envoi de cette taille. Demandez à l'hébergeur de permettre des envois"
    " d'au moins 2 Mo, ou retirez les images pour ce canal."
)
FIREWALL: Final = say(
    "Une protection du site a bloqué la demande. Demandez à la personne qui gère le site de"
    " permettre JSON:API à votre compte."
)
UNCONFIRMED: Final = say(
    "Le site n'a pas confirmé une étape de préparation. Rien n'est public ; Publisher réessaiera."
)
STRANGE: Final = say(
    "Le site a répondu autre chose que prévu. Vérifiez l'adresse du canal, ou demandez à la"
    " personne qui gère le site de regarder."
)


def refusal(answer: Answer, http: HttpClient, *, reading: bool) -> ChannelError:
    """Turn an answer that is not a success into the error that says what it proves."""
    told = _told(answer)
    if told is None:
        return _page_for_people(answer, http, reading=reading)
    words = _detail(told)
    match answer.status:
        case 401:
            return AuthorizationRevoked(UNKNOWN_ACCOUNT)
        case 403 if "(path)" in words:
            return AuthorizationRevoked(NO_ALIAS)
        case 403:
            return AuthorizationRevoked(NO_RIGHT)
        case 405:
            return AuthorizationRevoked(READ_ONLY)
        case 404 | 410:
            return AuthorizationRevoked(NO_JSON_API)
        case 413:
            return ContentRejected(TOO_HEAVY)
        case 422 if "alias" in words and "in use" in words:
            return ContentRejected(ALIAS_TAKEN)
        case 422:
            return ContentRejected(
                say(
                    "Le site refuse un champ ({told}). Corrigez l'annonce, ou les noms système dans"
                    " les réglages du canal.",
                    told=words,
                )
            )
        case _:
            return http.refused(answer, reading=reading, detail=words)


def detail(answer: Answer) -> str:
    """Return Drupal's own words; "" when it said nothing."""
    return _detail(_told(answer) or [])


@contextmanager
def nothing_public() -> Iterator[None]:
    """Around steps that citizens cannot see and that may be repeated: no unknown end matters."""
    try:
        yield
    except OutcomeUnknown:
        raise Unreachable(UNCONFIRMED) from None


def _page_for_people(answer: Answer, http: HttpClient, *, reading: bool) -> ChannelError:
    match answer.status:
        case 401:
            return AuthorizationRevoked(UNKNOWN_ACCOUNT)
        case 403 | 406:
            return AuthorizationRevoked(FIREWALL)
        case 404 | 405 | 410:
            return AuthorizationRevoked(NO_JSON_API)
        case 413:
            return ContentRejected(TOO_HEAVY)
        case _:
            return http.refused(answer, reading=reading)


def _detail(told: list[dict[str, Any]]) -> str:
    return redact("; ".join(_words(error) for error in told))[:300]


def _words(error: dict[str, Any]) -> str:
    return str(error.get("detail") or error.get("title") or "")


def is_told(answer: Answer) -> bool:
    """Whether JSON:API itself says it, and not something in front of it."""
    return _told(answer) is not None


def _told(answer: Answer) -> list[dict[str, Any]] | None:
    """Return the errors; None when the answer is none of JSON:API's."""
    try:
        errors = json.loads(answer.body)["errors"]
    except (KeyError, TypeError, ValueError, RecursionError):
        return None
    if not isinstance(errors, list):
        return None
    return [error for error in errors if isinstance(error, dict)]
