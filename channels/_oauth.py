"""OAuth 2 for adapters: sign-in with PKCE, and tokens renewed before they end.

    oauth = OAuth(http, authorize=…, token=…, client_id=…, scopes=(…))
    sign_in = oauth.begin(redirect)                       # begin_sign_in
    {FIELD: oauth.finish(sign_in, answer).text()}         # finish_sign_in
    access_token(self.access.secrets, oauth)              # before each piece of work

The protocol is oauthlib's; the requests are those of the shared client.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from oauthlib.oauth2 import OAuth2Error, WebApplicationClient
from oauthlib.oauth2.rfc6749.errors import AccessDeniedError

from channels._http import Answer, HttpClient
from publisher.channel import Secrets
from publisher.errors import AuthorizationRevoked, OutcomeUnknown, Unreachable
from publisher.redaction import remember
from publisher.sentence import say
from publisher.sign_in import SignIn

FIELD: Final = "sign_in"  # the secret field under which the tokens are kept
EARLY: Final = timedelta(minutes=5)  # tokens are renewed so long before they end
_FORM: Final = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """What a sign-in gives, kept as one secret."""

    access: str
    refresh: str = ""  # "": cannot be renewed, the person signs in again
    ends: datetime | None = None  # aware, UTC; None: the platform sets no end
    scopes: tuple[str, ...] = ()

    def text(self) -> str:
        """Write them for the keyring."""
        ends = self.ends.isoformat() if self.ends else None
        return json.dumps(
            {"access": self.access, "refresh": self.refresh, "ends": ends, "scopes": self.scopes}
        )

    @staticmethod
    def read(text: str) -> Tokens:
        """Read what `text` wrote; raises `AuthorizationRevoked` for anything else."""
        try:
            kept = json.loads(text)
            ends = datetime.fromisoformat(kept["ends"]) if kept["ends"] else None
            remember(kept["refresh"])
            return Tokens(
                access=remember(kept["access"]),
                refresh=kept["refresh"],
                ends=ends,
                scopes=tuple(kept["scopes"]),
            )
        except (ValueError, KeyError, TypeError):
            raise AuthorizationRevoked(
                say("Les accès gardés pour ce canal sont illisibles : reconnectez-le.")
            ) from None


class OAuth:
    """One application at one platform. Addresses are the platform's, or a test's."""

    def __init__(
        self,
        http: HttpClient,
        *,
        authorize: str,
        token: str,
        client_id: str,
        client_secret: str = "",
        scopes: tuple[str, ...] = (),
        secret_in_header: bool = False,
        pkce: bool = True,
    ) -> None:
        self._http = http
        self._authorize = authorize
        self._token = token
        self._client = WebApplicationClient(client_id)
        self._secret = client_secret
        self._secret_in_header = secret_in_header
        self._scopes = scopes
        self._pkce = pkce

    def begin(self, redirect: str, **more: str) -> SignIn:
        """Prepare a sign-in; `more` are parameters that only this platform knows."""
        verifier = self._client.create_code_verifier(64) if self._pkce else ""
        state = self._client.create_code_verifier(43)  # any long random text
        address = self._client.prepare_request_uri(
            _secure(self._authorize),
            redirect_uri=redirect,
            scope=list(self._scopes),
            state=state,
            **(self._challenge(verifier) if verifier else {}),
            **more,
        )
        if self._authorize.startswith("http://"):  # an instance on this computer
            address = address.replace("https://", "http://", 1)
        return SignIn(
            address=address, redirect=redirect, kept={"state": state, "verifier": verifier}
        )

    def finish(self, sign_in: SignIn, answer: str) -> Tokens:
        """Exchange the code in `answer`; raises `AuthorizationRevoked` or `Unreachable`."""
        body = self._client.prepare_request_body(
            code=self.code(sign_in, answer),
            redirect_uri=sign_in.redirect,
            code_verifier=sign_in.kept["verifier"],
            **self._secret_in_body(),
        )
        return self._asked(body, before=None)

    def renew(self, tokens: Tokens) -> Tokens:
        """Get fresh tokens for old ones; raises `AuthorizationRevoked` or `Unreachable`."""
        if not tokens.refresh:
            raise self._over()
        body = self._client.prepare_refresh_body(
            refresh_token=tokens.refresh,
            client_id=self._client.client_id,
            **self._secret_in_body(),
        )
        return self._asked(body, before=tokens)

    def code(self, sign_in: SignIn, answer: str) -> str:
        """Read the code in `answer`; raises `AuthorizationRevoked` when it holds none of ours."""
        state = sign_in.kept["state"]
        try:
            found = self._client.parse_request_uri_response(_secure(answer.strip()), state=state)
        except AccessDeniedError:
            raise AuthorizationRevoked(
                say(
                    "La connexion à {service} a été refusée dans le navigateur : recommencez, et"
                    " acceptez les droits demandés.",
                    service=self._http.service,
                )
            ) from None
        except (OAuth2Error, ValueError):
            raise AuthorizationRevoked(
                say(
                    "Cette adresse n'est pas la réponse à la connexion en cours : recommencez la"
                    " connexion à {service}, puis copiez l'adresse entière.",
                    service=self._http.service,
                )
            ) from None
        return remember(str(found["code"]))

    def _challenge(self, verifier: str) -> dict[str, str]:
        challenge = self._client.create_code_challenge(verifier, "S256")
        return {"code_challenge": challenge, "code_challenge_method": "S256"}

    def _secret_in_body(self) -> dict[str, Any]:
        if self._secret and not self._secret_in_header:
            return {"client_secret": self._secret}
        return {}

    def _asked(self, body: str, before: Tokens | None) -> Tokens:
        moment = datetime.now(UTC)
        options: dict[str, Any] = {}
        if self._secret and self._secret_in_header:
            options["auth"] = (self._client.client_id, self._secret)
        try:
            answer = self._http.request(
                "POST", self._token, data=body, headers=_FORM, accept=frozenset({400, 401}),
                **options,
            )  # fmt: skip
        except OutcomeUnknown as failure:  # a token request publishes nothing
            raise Unreachable(str(failure)) from None
        return self._tokens(answer, moment, before)

    def _tokens(self, answer: Answer, moment: datetime, before: Tokens | None) -> Tokens:
        if answer.status != 200:
            raise self._over() if before else self._http.refused(answer)
        try:
            told = self._client.parse_request_body_response(answer.body.decode())
        except (OAuth2Error, ValueError):
            raise Unreachable(
                say(
                    "{service} a répondu autre chose que prévu à la demande de connexion.",
                    service=self._http.service,
                )
            ) from None
        seconds = told.get("expires_in")
        return Tokens(
            access=remember(told["access_token"]),
            # Some platforms send a new one each time, others go on with the first.
            refresh=remember(told.get("refresh_token") or (before.refresh if before else "")),
            ends=moment + timedelta(seconds=int(seconds)) if seconds else None,
            scopes=tuple(told.get("scope") or (before.scopes if before else self._scopes)),
        )

    def _over(self) -> AuthorizationRevoked:
        return AuthorizationRevoked(
            say(
                "La connexion à {service} n'est plus valable : reconnectez ce canal (Canaux >"
                " Reconnecter).",
                service=self._http.service,
            )
        )


def access_token(secrets: Secrets, oauth: OAuth) -> str:
    """Return a token that is good for a while, renewed first when it is about to end.

    Two processes may share the credentials: only one renews, the other takes what it got.
    """
    tokens = Tokens.read(secrets.read(FIELD))
    if not _to_be_renewed(tokens):
        return tokens.access
    with secrets.alone():
        tokens = Tokens.read(secrets.read(FIELD))
        if _to_be_renewed(tokens):
            tokens = oauth.renew(tokens)
            secrets.keep(FIELD, tokens.text())
    return tokens.access


def _secure(address: str) -> str:
    """Satisfy oauthlib, which refuses plain http even on one's own computer."""
    return address.replace("http://", "https://", 1)


def _to_be_renewed(tokens: Tokens) -> bool:
    if tokens.ends is None:
        return False
    # What cannot be renewed is good until its very end.
    return tokens.ends - datetime.now(UTC) < (EARLY if tokens.refresh else timedelta(0))
