"""What Facebook says of the token: whose it is, what it may do, until when, and of the version."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from channels._graph import tokens
from channels._graph.refusals import lacking
from channels.facebook.graph import Graph
from publisher.channel import Health
from publisher.errors import AuthorizationRevoked
from publisher.sentence import say

NEEDED: Final = ("pages_manage_posts", "pages_read_engagement")
NEEDED_TO_COMMENT: Final = "pages_manage_engagement"


def health(graph: Graph, page_id: str, ask: Callable[[], Mapping[str, Any]]) -> Health:
    """Prove that the token is the Page's, with the rights it needs; say what ends.

    `ask` asks what Facebook tells of the token. Raises `AuthorizationRevoked`, or what a request
    raises.
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
    token = ask()
    rights = token.get("scopes")
    if isinstance(rights, list) and rights:
        for right in NEEDED:
            if right not in rights:
                raise lacking(right)
    sentence = say("Connecté à la page « {name} ».", name=me.get("name", page_id))
    warnings = (*_commenting(rights), *tokens.warning(token, "la page"), *_version(graph))
    return Health(sentence=sentence, warnings=warnings, access_ends_at=tokens.ends(token))


def prove_sight(graph: Graph, page_id: str) -> None:
    """Raise when this token may not see the Page's posts: "not found" would prove nothing."""
    graph.get_connections(page_id, "published_posts", fields="id", limit=1)


def _commenting(rights: object) -> tuple[str, ...]:
    if not isinstance(rights, list) or not rights or NEEDED_TO_COMMENT in rights:
        return ()
    return (
        say(
            "Il manque au jeton la permission « {right} » : Publisher ne pourra pas écrire de"
            " premier commentaire sur Facebook. Reconnectez ce canal en l'accordant.",
            right=NEEDED_TO_COMMENT,
        ),
    )


def _version(graph: Graph) -> tuple[str, ...]:
    if not graph.served or graph.served == graph.version:
        return ()
    return (
        say(
            "Facebook ne sert plus la version {asked} de son interface, mais {served} : mettez"
            " celle-ci dans le réglage « version » du canal.",
            asked=graph.version,
            served=graph.served,
        ),
    )
