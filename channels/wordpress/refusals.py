"""What a refusal of WordPress proves, and how it is said to an officer.

WordPress answers errors as `{"code", "message", "data": {"status"}}`. Plugins, firewalls and the
web server in front of it answer with pages for people.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from html import unescape
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

# A wrong password and a host that drops the header look the same from outside: a plain visitor.
UNKNOWN_ACCOUNT: Final = say(
    "WordPress ne reconnaît pas l'identifiant ou le mot de passe d'application. Créez un nouveau"
    " mot de passe d'application dans votre profil WordPress et reconnectez ce canal. Si rien n'y"
    " fait, l'hébergement du site ne transmet pas l'en-tête « Authorization » : demandez-le-lui."
)
NO_APPLICATION_PASSWORDS: Final = say(
    "Ce site n'accepte pas les mots de passe d'application : une extension de sécurité les a sans"
    " doute désactivés. Demandez à la personne qui gère le site de les permettre."
)
REST_CLOSED: Final = say(
    "L'interface REST de ce site est fermée ou absente à cette adresse. Vérifiez l'adresse du"
    " canal, ou demandez à la personne qui gère le site de permettre l'interface REST à votre"
    " compte."
)
CANNOT_PUBLISH: Final = say(
    "Ce compte WordPress ne peut pas publier lui-même. Demandez le rôle Auteur ou Éditeur, ou"
    " réglez le canal sur « pending » pour soumettre à la relecture."
)
CANNOT_UPLOAD: Final = say(
    "Ce compte WordPress ne peut pas envoyer d'images. Demandez le rôle Auteur ou Éditeur, ou"
    " retirez les images pour ce canal."
)
CANNOT_UPLOAD_VIDEO: Final = say(
    "Ce compte WordPress ne peut pas envoyer de vidéo. Demandez le rôle Auteur ou Éditeur, ou"
    " retirez la vidéo."
)
CANNOT_WRITE: Final = say(
    "Ce compte WordPress n'a pas le droit d'écrire. Demandez le rôle Auteur ou Éditeur."
)
NOT_YOURS: Final = say(
    "Ce compte WordPress ne peut pas modifier cette annonce ou ses images : elles appartiennent à"
    " un autre compte, ou un éditeur les a approuvées. Demandez le rôle Éditeur, ou faites-le dans"
    " WordPress."
)
GONE: Final = say(
    "L'annonce n'est plus publiée sur le site WordPress : quelqu'un l'y a retirée. Rétablissez-la"
    " dans WordPress, ou publiez une nouvelle annonce."
)
TOO_HEAVY: Final = say(
    "Le site WordPress n'accepte pas un envoi de cette taille. Demandez à l'hébergeur de permettre"
    " des envois d'au moins 2 Mo, ou retirez les images pour ce canal."
)
NO_ROOM: Final = say(
    "Il n'y a plus de place sur le site WordPress pour ce fichier. Demandez à la personne qui gère"
    " le site d'en faire."
)
FIREWALL: Final = say(
    "Une protection du site (pare-feu, extension de sécurité) a bloqué la demande. Demandez à la"
    " personne qui gère le site de permettre l'interface REST à votre compte."
)
UNCONFIRMED: Final = say(
    "Le site WordPress n'a pas confirmé une étape de préparation. Rien n'est public ; Publisher"
    " réessaiera."
)
STRANGE: Final = say(
    "Le site WordPress a répondu autre chose que prévu : une extension change sans doute ses"
    " réponses. Demandez à la personne qui gère le site de regarder."
)
_CLOSED: Final = {
    "application_passwords_disabled": NO_APPLICATION_PASSWORDS,
    "application_passwords_disabled_for_user": NO_APPLICATION_PASSWORDS,
    "rest_disabled": REST_CLOSED,
    "rest_login_required": REST_CLOSED,
    "rest_cannot_access": REST_CLOSED,
    "rest_no_route": REST_CLOSED,
}
_FORBIDDEN: Final = {
    "rest_cannot_publish": CANNOT_PUBLISH,
    "rest_cannot_edit": NOT_YOURS,
    "rest_cannot_edit_others": NOT_YOURS,
    "rest_forbidden_context": NOT_YOURS,
    "rest_cannot_delete": NOT_YOURS,
    "rest_cannot_create": CANNOT_WRITE,
    "rest_forbidden_status": CANNOT_WRITE,
}
_CONTENT: Final = {
    "rest_post_invalid_id": GONE,
    "rest_upload_file_too_big": TOO_HEAVY,
    # PHP takes no file out of a form beyond its limit, and WordPress then looks for a bare one.
    "rest_upload_no_data": TOO_HEAVY,
    "rest_upload_no_content_disposition": TOO_HEAVY,
    "rest_upload_limited_space": NO_ROOM,
    "rest_upload_user_quota_exceeded": NO_ROOM,
}
# Said with status 500 although the file was surely not taken.
TYPE_OR_SIZE: Final = frozenset({
    "rest_upload_unknown_error", "rest_upload_sideload_error", "rest_upload_file_error",
})  # fmt: skip


def refusal(answer: Answer, http: HttpClient, *, reading: bool) -> ChannelError:
    """Turn an answer that is not a success into the error that says what it proves."""
    told = _told(answer)
    if told is None:
        return _page_for_people(answer, http, reading=reading)
    code, message = str(told.get("code", "")), _message(told)
    if code in _CLOSED:
        return AuthorizationRevoked(_CLOSED[code])
    if answer.status == 401 or _may_not_see_drafts(told):
        return AuthorizationRevoked(UNKNOWN_ACCOUNT)
    if code in _FORBIDDEN:
        return AuthorizationRevoked(_FORBIDDEN[code])
    if code in _CONTENT:
        return ContentRejected(_CONTENT[code])
    if code in TYPE_OR_SIZE:
        return ContentRejected(say("WordPress a refusé une image ({told}).", told=message))
    return http.refused(answer, reading=reading, detail=message)


def code_of(answer: Answer) -> str:
    """Return WordPress's own name of the error, or ""."""
    return str((_told(answer) or {}).get("code", ""))


def message_of(answer: Answer) -> str:
    """Return what WordPress says of the error, at most 200 characters, or ""."""
    return _message(_told(answer) or {})


def too_heavy(answer: Answer) -> bool:
    """Tell whether the web server, PHP or WordPress found the file too large."""
    code = code_of(answer)
    return _CONTENT.get(code) is TOO_HEAVY or (not code and answer.status == 413)


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
        case 404 | 410:
            return AuthorizationRevoked(REST_CLOSED)
        case _:
            return http.refused(answer, reading=reading)


def _may_not_see_drafts(told: Mapping[str, Any]) -> bool:
    """A visitor who asks for posts of any status is told that the parameter is wrong."""
    refused = told.get("data")
    params = refused.get("params") if isinstance(refused, dict) else None
    return isinstance(params, dict) and "status" in params


def _message(told: Mapping[str, Any]) -> str:
    return redact(unescape(str(told.get("message", ""))))[:200]


def _told(answer: Answer) -> dict[str, Any] | None:
    try:
        told = json.loads(answer.body)
    except (ValueError, RecursionError):
        return None
    return told if isinstance(told, dict) and "code" in told else None
