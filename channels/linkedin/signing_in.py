"""Signing in in the browser, with the town's own application; its tokens last sixty days."""

from __future__ import annotations

from typing import Final

from channels._http import HttpClient
from channels._oauth import OAuth
from channels.linkedin.settings import CLIENT_SECRET, LinkedInSettings
from publisher.channel import Secrets
from publisher.errors import SecretAbsent

SCOPES: Final = ("w_organization_social", "r_organization_social")
# Comments have rights of their own; without them, the channel's test warns.
COMMENT_SCOPES: Final = ("w_organization_social_feed", "r_organization_social_feed")


def oauth(settings: LinkedInSettings, secrets: Secrets) -> OAuth:
    """Return the application; one without a secret has a page of its own at LinkedIn."""
    secret = _client_secret(secrets)
    page = "oauth/v2/authorization" if secret else "oauth/native-pkce/authorization"
    return OAuth(
        HttpClient("LinkedIn"),
        authorize=f"{settings.app_url}/{page}",
        token=f"{settings.app_url}/oauth/v2/accessToken",
        client_id=settings.client_id,
        client_secret=secret,
        scopes=(*SCOPES, *COMMENT_SCOPES),
    )


def _client_secret(secrets: Secrets) -> str:
    try:
        return secrets.read(CLIENT_SECRET).strip()
    except SecretAbsent:
        return ""
