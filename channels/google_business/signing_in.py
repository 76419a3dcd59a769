"""Signing in in the browser, with the town's own application; its tokens last an hour."""

from __future__ import annotations

from typing import Final

from channels._http import HttpClient
from channels._oauth import OAuth, Tokens
from channels.google_business.settings import CLIENT_SECRET, GoogleBusinessSettings
from publisher.channel import Secrets
from publisher.errors import AuthorizationRevoked
from publisher.sentence import say
from publisher.sign_in import SignIn

SCOPE: Final = "https://www.googleapis.com/auth/business.manage"


def oauth(settings: GoogleBusinessSettings, secrets: Secrets) -> OAuth:
    """Return the application; Google gives even desktop ones a secret, and asks for it."""
    return OAuth(
        HttpClient("Google"),
        authorize=f"{settings.app_url}/o/oauth2/v2/auth",
        token=f"{settings.at('oauth2')}/token",
        client_id=settings.client_id,
        client_secret=secrets.read(CLIENT_SECRET).strip(),
        scopes=(SCOPE,),
    )


def begin(application: OAuth, redirect: str) -> SignIn:
    """Prepare a sign-in; Google gives what renews the tokens only when asked, and only once."""
    return application.begin(redirect, access_type="offline", prompt="consent")


def finish(application: OAuth, sign_in: SignIn, answer: str) -> Tokens:
    """Exchange the answer; raises `AuthorizationRevoked` when a right was not granted."""
    tokens = application.finish(sign_in, answer)
    if SCOPE not in tokens.scopes or not tokens.refresh:
        raise AuthorizationRevoked(
            say(
                "Google n'a pas donné le droit de gérer la fiche : recommencez, et cochez la case"
                " de ce droit."
            )
        )
    return tokens
