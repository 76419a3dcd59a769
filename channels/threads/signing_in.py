"""Signing in in the browser with the town's own application: one profile, a token of sixty days."""

from __future__ import annotations

from typing import Final

from channels._graph import tokens
from channels._graph.client import Graph
from channels._graph.signing_in import Application, prove_granted
from channels.threads.access import NEEDED_FOR_THREADS
from channels.threads.renewing import MARK
from channels.threads.settings import ThreadsSettings
from publisher.announcement import LongText
from publisher.channel import Secrets
from publisher.errors import SettingInvalid
from publisher.sentence import say
from publisher.sign_in import Account, SignIn

NEEDED: Final = ("threads_basic", "threads_content_publish")
SCOPES: Final = (*NEEDED, "threads_delete")  # without the last, the channel's test warns


def application(settings: ThreadsSettings, secrets: Secrets) -> Application:
    """Return the town's application; raises `SettingInvalid` while it has no way back."""
    if not settings.redirect_uri:
        raise SettingInvalid(
            say(
                "Threads renvoie le navigateur à une page du site de la ville : donnez-la dans le"
                " réglage « redirect_uri », telle qu'elle est inscrite dans l'application Meta."
            )
        )
    return Application(
        service="Threads",
        client_id=settings.client_id,
        secrets=secrets,
        authorize=f"{settings.app_url}/oauth/authorize",
        scopes=SCOPES + (NEEDED_FOR_THREADS if settings.long_text == LongText.THREAD else ()),
    )


def accounts(
    settings: ThreadsSettings, secrets: Secrets, sign_in: SignIn, answer: str
) -> tuple[Account, ...]:
    """Return the profile; raises `AuthorizationRevoked` when a right is missing."""
    app = application(settings, secrets)
    short = app.exchange(
        f"{settings.base_url}/oauth/access_token",
        sign_in,
        answer,
        grant_type="authorization_code",
    )
    long = app.told(
        "GET",
        f"{settings.base_url}/access_token",
        params={
            "grant_type": "th_exchange_token",
            "client_secret": app.secret(),
            "access_token": short["access_token"],
        },
    )
    token = long["access_token"]
    graph = Graph("Threads", token, base_url=settings.base_url, version=settings.version)
    rights = tokens.facts(graph, secrets, settings.client_id, MARK).get("scopes")
    if isinstance(rights, list) and rights:
        prove_granted(NEEDED, rights, "Threads")
    me = graph.get("me", fields="id,username")
    name = f"@{me.get('username', '?')}"
    return (Account(id=str(me.get("id", "")), name=name, secrets={"access_token": token}),)
