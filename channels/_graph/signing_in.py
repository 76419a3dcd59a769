"""Signing in in the browser with the town's own application at Meta.

Meta knows PKCE for its identity tokens only, and makes no token last without the application's
secret: state and secret protect the exchange. Only Threads wants secrets in an address, and for
its second step only; addresses are never logged with what follows the question mark.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlsplit

from channels._graph.refusals import RATE_CODES, number, result_of, unexpected
from channels._http import Answer, HttpClient
from channels._loopback import LOOPBACK
from channels._oauth import OAuth
from publisher.channel import Secrets
from publisher.errors import (
    AuthorizationRevoked,
    OutcomeUnknown,
    SecretAbsent,
    SettingInvalid,
    Unreachable,
)
from publisher.redaction import redact, remember
from publisher.sentence import say
from publisher.settings import SecretField, setting
from publisher.sign_in import SignIn

SECRET: Final = SecretField(
    "client_secret",
    "Secret de l'application",
    "Pour la connexion par le navigateur : dans l'application Meta de la ville, Paramètres >"
    " Général > Clé secrète.",
    required=False,
)
_EXPLAINED: Final = frozenset(range(400, 600))
_SPENT: Final = frozenset({36_007, 36_009})  # the code came too late, or a second time


def client_id() -> Any:
    """Declare the setting that names the town's application, of Facebook's kind."""
    return setting(
        "Identifiant de l'application",
        help="Pour la connexion par le navigateur : l'identifiant (des chiffres) de l'application"
        " Meta de la ville.",
        default="",
        example="1234567890123456",
    )


def redirect_uri(usual: str) -> Any:
    """Declare the setting that says where the browser comes back; `usual` where nobody says."""
    return setting(
        "Adresse de retour",
        help="Inscrite dans l'application Meta : Connexion Facebook > Paramètres > URI de"
        " redirection OAuth valides.",
        default=usual,
        example=usual,
        advanced=True,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Application:
    """The town's application. `scopes` are the rights it asks of whoever signs in."""

    service: str
    client_id: str
    secrets: Secrets
    authorize: str  # the address that the browser opens
    scopes: tuple[str, ...]

    def begin(self, redirect: str) -> SignIn:
        """Prepare a sign-in; raises `SettingInvalid` when the application is not known."""
        self.secret()
        return self._oauth().begin(redirect)

    def secret(self) -> str:
        """Return the application's secret; raises `SettingInvalid` saying what is missing."""
        secret = secret_of(self.secrets)
        if not self.client_id or not secret:
            raise SettingInvalid(
                say(
                    "Pour vous connecter à {service} par le navigateur, donnez d'abord"
                    " l'identifiant de l'application de la ville (réglage « client_id ») et son"
                    " secret, en modifiant le canal.",
                    service=self.service,
                )
            )
        return secret

    def exchange(self, address: str, sign_in: SignIn, answer: str, **more: str) -> dict[str, Any]:
        """Turn the browser's answer into a token that lasts an hour, and what is told with it."""
        code = self._oauth().code(sign_in, answer)
        return self.told(
            "POST",
            address,
            data={
                "client_id": self.client_id,
                "client_secret": self.secret(),
                "redirect_uri": sign_in.redirect,
                "code": code,
                **more,
            },
        )

    def told(self, method: str, address: str, **sent: Any) -> dict[str, Any]:
        """Ask for a token; raises `AuthorizationRevoked` or another error: nothing is published."""
        http = HttpClient(self.service)
        try:
            answer = http.request(method, address, accept=_EXPLAINED, **sent)
            _prove_taken(answer, self.service)
            told = result_of(answer, http, reading=True)
        except OutcomeUnknown as failure:
            raise Unreachable(str(failure)) from None
        token = told.get("access_token") if isinstance(told, dict) else None
        if not isinstance(token, str) or not token:
            raise unexpected(self.service, reading=True)
        remember(token)
        return dict(told)

    def _oauth(self) -> OAuth:
        return OAuth(
            HttpClient(self.service),
            authorize=self.authorize,
            token="",  # asked for here: Meta's answers are not those of the standard
            client_id=self.client_id,
            scopes=self.scopes,
            pkce=False,
        )


def secret_of(secrets: Secrets) -> str:
    """Return the application's secret; "" when nobody gave it."""
    try:
        return secrets.read(SECRET.name).strip()
    except SecretAbsent:
        return ""


def prove_granted(needed: tuple[str, ...], granted: Collection[str], service: str) -> None:
    """Raise `AuthorizationRevoked` naming each right that the person did not give."""
    declined = [right for right in needed if right not in granted]
    if declined:
        raise AuthorizationRevoked(
            say(
                "Il manque des droits que {service} a demandés dans le navigateur : {rights}."
                " Recommencez la connexion et laissez-les tous cochés.",
                service=service,
                rights=", ".join(f"« {right} »" for right in declined),
            )
        )


def prove_redirect(name: str, given: str) -> None:
    """Refuse an address at which Meta would never let a browser end."""
    place = urlsplit(given)
    if not place.hostname or not (
        place.scheme == "https" or (place.scheme == "http" and place.hostname in LOOPBACK)
    ):
        raise SettingInvalid(
            say(
                "Le réglage « {name} » vaut « {given} » ; il faut une adresse de retour inscrite"
                " dans l'application Meta, qui commence par https://.",
                name=name,
                given=given,
            )
        )


def _prove_taken(answer: Answer, service: str) -> None:
    """Raise for a code, an address or a secret that Meta refuses; other troubles are not for here.

    They come as an `error` like everywhere in Graph, or as an `error_message` beside `error_type`.
    """
    try:
        told = json.loads(answer.body)
    except (ValueError, RecursionError):
        return
    if not isinstance(told, dict) or not 400 <= answer.status < 500:
        return
    error = told.get("error", told)
    if not isinstance(error, dict):
        return
    if number(error.get("code")) in RATE_CODES or answer.status == 429:
        return
    if number(error.get("error_subcode")) in _SPENT:
        raise AuthorizationRevoked(
            say(
                "La réponse de {service} a déjà servi, ou est venue trop tard : recommencez la"
                " connexion.",
                service=service,
            )
        )
    words = error.get("message") or error.get("error_message") or f"{answer.status}"
    raise AuthorizationRevoked(
        say(
            "{service} n'a pas accepté la connexion ({told}). Vérifiez l'identifiant et le secret"
            " de l'application et son adresse de retour, puis recommencez.",
            service=service,
            told=redact(str(words))[:200],
        )
    )
