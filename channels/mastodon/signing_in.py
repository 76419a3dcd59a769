"""Signing in in the browser: Publisher registers itself at the instance, and the officer agrees."""

from __future__ import annotations

from channels._http import HttpClient
from channels._oauth import OAuth
from channels.mastodon.account import NEEDED
from publisher.errors import AuthorizationRevoked, ContentRejected, OutcomeUnknown, Unreachable
from publisher.sentence import say
from publisher.sign_in import SignIn


def begin(base_url: str, redirect: str) -> SignIn:
    """Register an application for this one sign-in; raises `ChannelError`."""
    http = HttpClient("Mastodon")
    try:
        told = http.request(
            "POST",
            f"{base_url}/api/v1/apps",
            json={"client_name": "Publisher", "redirect_uris": redirect, "scopes": _scope()},
        ).json()
        client, secret = str(told["client_id"]), str(told["client_secret"])
    except OutcomeUnknown as failure:  # registering publishes nothing
        raise Unreachable(str(failure)) from None
    except (AuthorizationRevoked, ContentRejected, KeyError, TypeError):
        raise Unreachable(
            say(
                "Cette instance ne permet pas la connexion par le navigateur : donnez un jeton"
                " d'accès en modifiant le canal."
            )
        ) from None
    begun = _oauth(http, base_url, client, secret).begin(redirect)
    return SignIn(
        address=begun.address,
        redirect=redirect,
        kept={**begun.kept, "client": client, "secret": secret},
    )


def finish(base_url: str, sign_in: SignIn, answer: str) -> dict[str, str]:
    """Return the token: Mastodon's has no end."""
    kept = sign_in.kept
    oauth = _oauth(HttpClient("Mastodon"), base_url, kept["client"], kept["secret"])
    return {"access_token": oauth.finish(sign_in, answer).access}


def _oauth(http: HttpClient, base_url: str, client: str, secret: str) -> OAuth:
    return OAuth(
        http,
        authorize=f"{base_url}/oauth/authorize",
        token=f"{base_url}/oauth/token",
        client_id=client,
        client_secret=secret,
        scopes=NEEDED,
    )


def _scope() -> str:
    return " ".join(NEEDED)
