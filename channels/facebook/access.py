"""What Facebook says of the token: whose it is, what it may do, until when, and of the version."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from channels._graph.client import moment
from channels._graph.refusals import lacking
from channels.facebook.graph import Graph
from publisher.channel import Health
from publisher.errors import AuthorizationRevoked, ChannelError
from publisher.sentence import say

NEEDED: Final = ("pages_manage_posts", "pages_read_engagement")


def health(graph: Graph, page_id: str) -> Health:
    """Prove that the token is the Page's, with the rights it needs; say what ends.

    Raises `AuthorizationRevoked`, or what a request raises.
    """
    # With a token of the Page, "me" is the Page; with a token of a person, it is the person.
    me = graph.get_object("me", fields="id,name")
    if str(me.get("id")) != page_id:
        raise AuthorizationRevoked(
            say(
                "Ce jeton est celui de « {name} », pas celui de la page {page} : il faut un"
                " jeton de cette page.",
                name=me.get("name", "?"),
                page=page_id,
            )
        )
    prove_sight(graph, page_id)
    token = _token(graph)
    rights = token.get("scopes")
    if isinstance(rights, list) and rights:
        for right in NEEDED:
            if right not in rights:
                raise lacking(right)
    ends_at = moment(token.get("expires_at"))
    sentence = say("Connecté à la page « {name} ».", name=me.get("name", page_id))
    return Health(sentence=sentence, warnings=_warnings(graph, ends_at), access_ends_at=ends_at)


def prove_sight(graph: Graph, page_id: str) -> None:
    """Raise when this token may not see the Page's posts: "not found" would prove nothing."""
    graph.get_connections(page_id, "published_posts", fields="id", limit=1)


def _token(graph: Graph) -> Mapping[str, Any]:
    """Ask about the token itself; Facebook does not answer every application.

    Sent as a POST that stands for a GET: the token would be in the address otherwise.
    """
    try:
        told = graph.request(
            f"{graph.version}/debug_token",
            post_args={"method": "GET", "input_token": graph.access_token},
        )
    except ChannelError:
        return {}
    found = told.get("data") if isinstance(told, dict) else None
    return found if isinstance(found, dict) else {}


def _warnings(graph: Graph, ends_at: datetime | None) -> tuple[str, ...]:
    found = []
    if ends_at is not None:
        found.append(
            say(
                "Ce jeton s'arrête le {at:%d/%m/%Y à %H:%M} : reconnectez la page avant.",
                at=ends_at.astimezone(),
            )
        )
    if graph.served and graph.served != graph.version:
        found.append(
            say(
                "Facebook ne sert plus la version {asked} de son interface, mais {served} : mettez"
                " celle-ci dans le réglage « version » du canal.",
                asked=graph.version,
                served=graph.served,
            )
        )
    return tuple(found)
