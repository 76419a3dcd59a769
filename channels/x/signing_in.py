"""Signing in in the browser, with the town's own application; its tokens last two hours."""

from __future__ import annotations

from typing import Final

from channels._http import HttpClient
from channels._oauth import OAuth
from channels.x.settings import CLIENT_SECRET, XSettings
from publisher.channel import Secrets
from publisher.errors import SecretAbsent

SCOPES: Final = ("tweet.read", "tweet.write", "users.read", "media.write", "offline.access")


def oauth(settings: XSettings, secrets: Secrets) -> OAuth:
    """Return the application; one without a secret proves itself by PKCE alone."""
    return OAuth(
        HttpClient("X"),
        authorize=f"{settings.app_url}/i/oauth2/authorize",
        token=f"{settings.base_url}/2/oauth2/token",
        client_id=settings.client_id,
        client_secret=_client_secret(secrets),
        scopes=SCOPES,
        secret_in_header=True,
    )


def _client_secret(secrets: Secrets) -> str:
    try:
        return secrets.read(CLIENT_SECRET).strip()
    except SecretAbsent:
        return ""
