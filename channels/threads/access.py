"""Whose the token is, what it may do, until when; tokens of 60 days are renewed on the way."""

from __future__ import annotations

from typing import Final

from channels._graph import tokens
from channels._graph.edges import Edges
from channels._graph.limits import deletions_left, posts_left
from channels._graph.refusals import lacking
from channels.threads.renewing import MARK, is_due, renew
from publisher.channel import Health, Quota, Secrets
from publisher.errors import AuthorizationRevoked
from publisher.sentence import say

NEEDED: Final = "threads_content_publish"
NEEDED_TO_DELETE: Final = "threads_delete"
NEEDED_FOR_THREADS: Final = ("threads_manage_replies", "threads_read_replies")


def health(edges: Edges, secrets: Secrets, client_id: str, *, long: bool) -> Health:
    """Prove that the token is the profile's, with its rights; renew it when its end comes near.

    `long` texts are to go out as numbered threads.
    """
    me = edges.graph.get("me", fields="id,username")
    name = str(me.get("username", "?"))
    if str(me.get("id")) != edges.account:
        raise AuthorizationRevoked(
            say(
                "Ce jeton est celui de « {name} », pas celui du profil {account} : il faut un jeton"
                " de ce profil.",
                name=name,
                account=edges.account,
            )
        )
    edges.prove_sight()
    quotas(edges)  # only answered to who may publish
    token = tokens.facts(edges.graph, secrets, client_id, MARK)
    told = token.get("scopes")
    rights = told if isinstance(told, list) else []  # []: nothing was said of them
    if rights and NEEDED not in rights:
        raise lacking(NEEDED)
    warnings = []
    if rights and NEEDED_TO_DELETE not in rights:
        warnings.append(
            say(
                "Il manque au jeton la permission « {right} » : Publisher ne pourra ni corriger ni"
                " retirer sur Threads.",
                right=NEEDED_TO_DELETE,
            )
        )
    for right in NEEDED_FOR_THREADS if rights and long else ():
        if right not in rights:
            warnings.append(
                say(
                    "Il manque au jeton la permission « {right} » : un fil numéroté s'arrêterait"
                    " après son premier message.",
                    right=right,
                )
            )
    ends_at = tokens.ends(token)
    if is_due(ends_at):
        renewed = renew(edges.graph, secrets)
        if renewed is None and ends_at is not None:
            warnings.append(
                say(
                    "Ce jeton s'arrête le {at:%d/%m/%Y à %H:%M} et Threads ne l'a pas renouvelé :"
                    " reconnectez le profil avant.",
                    at=ends_at.astimezone(),
                )
            )
        ends_at = renewed or ends_at
    sentence = say("Connecté au profil Threads @{name}.", name=name)
    return Health(sentence=sentence, warnings=tuple(warnings), access_ends_at=ends_at)


def quotas(edges: Edges) -> tuple[Quota, ...]:
    """Ask how many posts and deletions are left of the last 24 hours."""
    limits = edges.graph.get(
        f"{edges.account}/threads_publishing_limit",
        fields="quota_usage,config,delete_quota_usage,delete_config",
    )
    return (*posts_left(limits), *deletions_left(limits))
