"""What a refusal of Plone proves, and how it is said to an officer.

Plone answers errors as `{"message", "type"}` or `{"error": {"message", "type"}}`, and says 401 to
whoever may not do something, known or not. What stands in front of it answers with pages for
people.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Final

from channels._http import Answer, HttpClient
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

UNKNOWN_ACCOUNT: Final = say(
    "Le site ne reconnaît pas l'identifiant ou le mot de passe. Vérifiez-les et reconnectez ce"
    " canal ; si le compte passe par un service d'identité, demandez un compte propre au site."
)
NO_TOKENS: Final = say(
    "Ce site ne délivre pas de jetons d'accès. Demandez à la personne qui gère le site d'activer"
    " l'authentification JWT de plone.restapi."
)
REST_CLOSED: Final = say(
    "L'interface REST de Plone n'est pas à cette adresse. Vérifiez l'adresse du canal, ou demandez"
    " à la personne qui gère le site où elle se trouve."
)
NO_RIGHT: Final = say(
    "Ce compte n'a pas le droit de faire cela ici. Demandez les rôles Contributeur, Éditeur et"
    " Relecteur sur le dossier de ce canal."
)
CANNOT_PUBLISH: Final = say(
    "Ce compte ne peut pas publier lui-même. Demandez le rôle Relecteur sur le dossier, ou réglez"
    " le canal sur « pending » pour soumettre à la relecture."
)
NO_FOLDER: Final = say(
    "Le dossier de ce canal n'existe pas sur le site, ou ce compte ne peut pas le voir. Corrigez"
    " le réglage « folder »."
)
HIDDEN_FOLDER: Final = say(
    "Le dossier de ce canal n'est pas public : les citoyens ne verraient pas l'annonce. Publiez le"
    " dossier dans Plone, ou réglez-en un autre."
)
TAKEN: Final = say(
    "Une autre page du site porte déjà l'adresse de cette annonce. Renommez cette page, ou changez"
    " le titre de l'annonce."
)
GONE: Final = say(
    "L'annonce n'est plus publiée sur le site : quelqu'un l'y a retirée. Rétablissez-la sur le"
    " site, ou publiez une nouvelle annonce."
)
UNSEEN: Final = say(
    "La page de cette annonce est publiée sur le site, mais les visiteurs ne la reçoivent pas."
    " Regardez-la sur le site, puis dites si l'annonce y est."
)
LOCKED: Final = say(
    "Quelqu'un est en train de modifier cette page sur le site. Publisher réessaiera ; demandez-lui"
    " de terminer."
)
TOO_HEAVY: Final = say(
    "Le site n'accepte pas un envoi de cette taille. Demandez à la personne qui gère le site de"
    " permettre des envois d'au moins 2 Mo, ou retirez les images et la vidéo pour ce canal."
)
FIREWALL: Final = say(
    "Une protection du site a bloqué la demande. Demandez à la personne qui gère le site de"
    " permettre l'interface REST à votre compte."
)
UNCONFIRMED: Final = say(
    "Le site n'a pas confirmé une étape de préparation. Rien n'est public ; Publisher réessaiera."
)
STRANGE: Final = say(
    "Le site a répondu autre chose que prévu. Vérifiez l'adresse du canal, ou demandez à la"
    " personne qui gère le site de regarder."
)
_FIELD: Final = re.compile(r"'field': '(\w+)'")
_LOCK_PATIENCE: Final = timedelta(minutes=2)


def refusal(answer: Answer, http: HttpClient, *, reading: bool) -> ChannelError:
    """Turn an answer that is not a success into the error that says what it proves."""
    told = _told(answer)
    if told is None:
        return _page_for_people(answer, http, reading=reading)
    sort, message = told
    match answer.status:
        case 401:
            return AuthorizationRevoked(NO_RIGHT)
        case 423 | 403 if answer.status == 423 or "locked" in message:
            return RateLimited(LOCKED, _LOCK_PATIENCE)
        case 403:
            return AuthorizationRevoked(
                say("Le dossier de ce canal n'accepte pas cela ({told}).", told=message)
            )
        case 404 if sort == "NotFound":
            return ContentRejected(NO_FOLDER)
        case 400 if "already in use" in message:
            return ContentRejected(TAKEN)
        case 400 if fields := _FIELD.findall(message):
            return ContentRejected(
                say(
                    "Le site refuse le champ « {fields} » de l'annonce : corrigez-le, ou le réglage"
                    " du canal dont il vient.",
                    fields=" », « ".join(fields),
                )
            )
        case _:
            return http.refused(answer, reading=reading, detail=message)


@contextmanager
def nothing_public() -> Iterator[None]:
    """Around steps that citizens cannot see and that may be repeated: no unknown end matters."""
    try:
        yield
    except OutcomeUnknown:
        raise Unreachable(UNCONFIRMED) from None


def _page_for_people(answer: Answer, http: HttpClient, *, reading: bool) -> ChannelError:
    match answer.status:
        case 413:
            return ContentRejected(TOO_HEAVY)
        case 403 | 406:
            return AuthorizationRevoked(FIREWALL)
        case 404 | 405 | 410:
            return AuthorizationRevoked(REST_CLOSED)
        case _:
            return http.refused(answer, reading=reading)


def _told(answer: Answer) -> tuple[str, str] | None:
    """Return the type and the message of an error; None when it is none of Plone's."""
    try:
        told = json.loads(answer.body)
        told = told.get("error", told)
        sort, message = told.get("type"), told["message"]
    except (AttributeError, LookupError, TypeError, ValueError, RecursionError):
        return None
    return str(sort), redact(str(message))[:200]
