"""Signing in in the browser: the Pages that the person looks after, each with its own token."""

from __future__ import annotations

from channels._graph import pages
from channels._graph.signing_in import Application
from channels.facebook.access import NEEDED, NEEDED_TO_COMMENT
from channels.facebook.settings import FacebookSettings
from publisher.channel import Secrets
from publisher.errors import AuthorizationRevoked
from publisher.sentence import say
from publisher.sign_in import Account, SignIn

RIGHTS = (*NEEDED, "pages_show_list")
SCOPES = (*RIGHTS, NEEDED_TO_COMMENT)  # without the last, the channel's test warns


def application(settings: FacebookSettings, secrets: Secrets) -> Application:
    """Return the town's application, as the settings say it."""
    return Application(
        service="Facebook",
        client_id=settings.client_id,
        secrets=secrets,
        authorize=f"{settings.app_url}/{settings.version}/dialog/oauth",
        scopes=SCOPES,
    )


def accounts(
    settings: FacebookSettings, secrets: Secrets, sign_in: SignIn, answer: str
) -> tuple[Account, ...]:
    """Return the Pages; raises `AuthorizationRevoked` when there is none, or a right is missing."""
    graph = pages.person(
        application(settings, secrets),
        sign_in,
        answer,
        base_url=settings.base_url,
        version=settings.version,
        needed=RIGHTS,
    )
    found = tuple(
        Account(
            id=str(page.get("id", "")),
            name=str(page.get("name", "?")),
            secrets={"access_token": str(page["access_token"])},
        )
        for page in pages.pages(graph)
    )
    if not found:
        raise AuthorizationRevoked(
            say(
                "La personne connectée ne peut publier sur aucune page, ou n'en a coché aucune dans"
                " le navigateur : recommencez avec quelqu'un qui gère la page de la ville."
            )
        )
    return found
