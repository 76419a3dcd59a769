"""Signing in in the browser, by Facebook: the accounts that are linked to the person's Pages.

What Meta calls "Instagram Login" is of no use here: its tokens cannot delete.
"""

from __future__ import annotations

from typing import Final

from channels._graph import pages
from channels._graph.signing_in import Application
from channels.instagram.access import NEEDED, NEEDED_TO_COMMENT, NEEDED_TO_DELETE
from channels.instagram.settings import InstagramSettings
from publisher.channel import Secrets
from publisher.errors import AuthorizationRevoked
from publisher.sentence import say
from publisher.sign_in import Account, SignIn

RIGHTS: Final = ("instagram_basic", NEEDED, "pages_show_list", "pages_read_engagement")
# Without the last two, the channel's test warns.
SCOPES: Final = (*RIGHTS, NEEDED_TO_DELETE, NEEDED_TO_COMMENT)
LINKED: Final = "instagram_business_account"


def application(settings: InstagramSettings, secrets: Secrets) -> Application:
    """Return the town's application, as the settings say it."""
    return Application(
        service="Instagram",
        client_id=settings.client_id,
        secrets=secrets,
        authorize=f"{settings.app_url}/{settings.version}/dialog/oauth",
        scopes=SCOPES,
    )


def accounts(
    settings: InstagramSettings, secrets: Secrets, sign_in: SignIn, answer: str
) -> tuple[Account, ...]:
    """Return the accounts, each with the token of its Page; raises `AuthorizationRevoked`."""
    graph = pages.person(
        application(settings, secrets),
        sign_in,
        answer,
        base_url=settings.base_url,
        version=settings.version,
        needed=RIGHTS,
    )
    found = []
    for page in pages.pages(graph, LINKED + "{id,username}"):
        linked = page.get(LINKED)
        if isinstance(linked, dict) and linked.get("id"):
            token = str(page["access_token"])
            name = f"@{linked.get('username', '?')}"
            found.append(Account(id=str(linked["id"]), name=name, secrets={"access_token": token}))
    if not found:
        raise AuthorizationRevoked(
            say(
                "Aucune page de la personne connectée n'est reliée à un compte Instagram"
                " professionnel : reliez-les dans les paramètres de la page, puis recommencez en"
                " cochant la page et le compte."
            )
        )
    return tuple(found)
