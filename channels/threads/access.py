"""Whose the token is, what it may do, until when; tokens of 60 days are renewed on the way."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from channels._graph.client import Graph, moment
from channels._graph.edges import Edges
from channels._graph.limits import deletions_left, posts_left
from channels._graph.refusals import lacking
from publisher.channel import Health, Quota, Secrets
from publisher.errors import AuthorizationRevoked, ChannelError, SecretUnavailable
from publisher.redaction import remember
from publisher.sentence import say

NEEDED: Final = "threads_content_publish"
NEEDED_TO_DELETE: Final = "threads_delete"
NEEDED_FOR_THREADS: Final = ("threads_manage_replies", "threads_read_replies")
EARLY: Final = timedelta(days=30)  # a token is renewed so long before it ends
_LONGEST: Final = 10 * 365 * 86_400  # seconds


def health(edges: Edges, secrets: Secrets, *, long: bool) -> Health:
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
    token = edges.graph.token_facts()
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
    ends_at = moment(token.get("expires_at"))
    if ends_at is None or ends_at - datetime.now(UTC) < EARLY:
        renewed = _renew(edges.graph, secrets)
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


def _renew(graph: Graph, secrets: Secrets) -> datetime | None:
    """Keep a fresh token and return its end; None when Threads or the keyring would not.

    The old one stays valid. Threads wants it in the address there; addresses are never logged with
    what follows the question mark, and the logs mask it anyway.
    """
    try:
        with secrets.alone():
            told = graph.get_unversioned(
                "refresh_access_token",
                grant_type="th_refresh_token",
                access_token=secrets.read("access_token"),
            )
            fresh, seconds = told.get("access_token"), told.get("expires_in")
            if not isinstance(fresh, str) or not fresh or not isinstance(seconds, int):
                return None
            if not 0 < seconds < _LONGEST:
                return None
            secrets.keep("access_token", remember(fresh))
    except (ChannelError, SecretUnavailable):
        return None  # refused to a token younger than a day, among others
    return datetime.now(UTC) + timedelta(seconds=seconds)
