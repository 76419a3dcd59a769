"""The profiles that the account manages, and which of them is the town's."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Final, TypeVar

from channels.google_business import entities
from channels.google_business.entities import Place
from channels.google_business.server import ACCOUNTS, PLACES, Server
from publisher.errors import AuthorizationRevoked, Unreachable
from publisher.sentence import say

T = TypeVar("T")
MOST_PAGES: Final = 25
MOST_NAMED: Final = 10  # profiles that a sentence names


def managed(server: Server) -> list[Place]:
    """Return every profile of every account that the sign-in reaches."""
    found = []
    for account in _all(server, ACCOUNTS, "/v1/accounts", entities.accounts, pageSize="20"):
        found += _all(
            server,
            PLACES,
            f"/v1/{account}/locations",
            partial(entities.places, account=account),
            readMask="name,title,metadata",
            pageSize="100",
        )
    return found


def chosen(server: Server, location: str) -> Place:
    """Return the town's profile; raises `AuthorizationRevoked` naming those that there are."""
    there = managed(server)
    fitting = [place for place in there if location in ("", place.number, place.path)]
    if len({place.number for place in fitting}) == 1:
        return fitting[0]  # one profile may be reached through several accounts
    if not there:
        raise AuthorizationRevoked(
            say(
                "Ce compte Google ne gère aucune fiche : connectez-vous avec celui qui gère la"
                " fiche de la ville."
            )
        )
    names = ", ".join(f"{place.number} ({place.title})" for place in there[:MOST_NAMED])
    if location:
        raise AuthorizationRevoked(
            say(
                "Ce compte Google ne gère pas la fiche {given} : mettez dans le réglage"
                " « location » l'une de celles-ci : {names}.",
                given=location,
                names=names,
            )
        )
    raise AuthorizationRevoked(
        say(
            "Ce compte Google gère plusieurs fiches : mettez dans le réglage « location » celle de"
            " la ville : {names}.",
            names=names,
        )
    )


def _all(
    server: Server,
    service: str,
    path: str,
    into: Callable[[Any], tuple[list[T], str]],
    **query: str,
) -> list[T]:
    found: list[T] = []
    token = ""
    for _ in range(MOST_PAGES):
        turned = {**query, "pageToken": token} if token else query
        page, following = server.read(service, path, into, **turned)
        found += page
        if not following:
            return found
        if following == token:
            break  # the server does not turn the page
        token = following
    raise Unreachable(say("Google n'en finit pas d'énumérer les fiches de ce compte."))
