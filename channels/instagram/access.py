"""What Instagram says beforehand: whose the token is, what it may do, how many posts are left."""

from __future__ import annotations

from typing import Final

from channels._graph import tokens
from channels._graph.edges import Edges
from channels._graph.limits import posts_left
from channels._graph.refusals import lacking, unexpected
from publisher.channel import Health, Quota, Secrets
from publisher.sentence import say

NEEDED: Final = "instagram_content_publish"
NEEDED_TO_DELETE: Final = "instagram_manage_contents"
NEEDED_TO_COMMENT: Final = "instagram_manage_comments"


def health(edges: Edges, secrets: Secrets, client_id: str) -> Health:
    """Prove that the token sees the account and may publish there; say what ends or is missing."""
    told = edges.graph.get(edges.account, fields="id,username")
    if str(told.get("id")) != edges.account:
        raise unexpected(edges.graph.service, reading=True)
    edges.prove_sight()
    token = tokens.facts(edges.graph, secrets, client_id)
    rights = token.get("scopes")
    warnings: list[str] = []
    if isinstance(rights, list) and rights:
        if NEEDED not in rights:
            raise lacking(NEEDED)
        if NEEDED_TO_DELETE not in rights:
            warnings.append(
                say(
                    "Il manque au jeton la permission « {right} » : Publisher ne pourra ni corriger"
                    " ni retirer sur Instagram.",
                    right=NEEDED_TO_DELETE,
                )
            )
        if NEEDED_TO_COMMENT not in rights:
            warnings.append(
                say(
                    "Il manque au jeton la permission « {right} » : Publisher ne pourra pas écrire"
                    " de premier commentaire sur Instagram.",
                    right=NEEDED_TO_COMMENT,
                )
            )
    warnings += tokens.warning(token, "le compte")
    served = edges.graph.served
    if served and served != edges.graph.version:
        warnings.append(
            say(
                "Meta ne sert plus la version {asked} de son interface, mais {served} : mettez"
                " celle-ci dans le réglage « version » du canal.",
                asked=edges.graph.version,
                served=served,
            )
        )
    sentence = say("Connecté au compte Instagram @{name}.", name=told.get("username", "?"))
    return Health(sentence=sentence, warnings=tuple(warnings), access_ends_at=tokens.ends(token))


def quotas(edges: Edges) -> tuple[Quota, ...]:
    """Ask how many posts are left of the last 24 hours."""
    limits = edges.graph.get(
        f"{edges.account}/content_publishing_limit", fields="config,quota_usage"
    )
    return posts_left(limits)
