"""Tokens of sixty days: each use of the channel renews the one whose end comes near."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from channels._graph import tokens
from channels._graph.client import Graph
from publisher.channel import Secrets
from publisher.errors import ChannelError, SecretUnavailable
from publisher.redaction import remember

MARK: Final = "TH|"  # begins the token of an application of Threads
EARLY: Final = timedelta(days=30)  # a token is renewed so long before it ends
_LONGEST: Final = 10 * 365 * 86_400  # seconds


def look_after(graph: Graph, secrets: Secrets, client_id: str) -> None:
    """Renew the token when its end is known and comes near; its refusal stops nothing."""
    ends_at = tokens.ends(tokens.facts(graph, secrets, client_id, MARK))
    if ends_at is not None and is_due(ends_at):
        renew(graph, secrets)


def is_due(ends_at: datetime | None) -> bool:
    """Say whether a token is to be renewed: one of an unknown end whenever it is looked at."""
    return ends_at is None or ends_at - datetime.now(UTC) < EARLY


def renew(graph: Graph, secrets: Secrets) -> datetime | None:
    """Keep a fresh token and return its end; None when Threads or the keyring would not.

    The old one stays valid. Threads wants it in the address there; addresses are never logged with
    what follows the question mark, and the logs mask it anyway.
    """
    try:
        with secrets.alone():
            kept = secrets.read("access_token")
            if kept != graph.token:  # another process was quicker
                return tokens.ends(graph.with_token(kept).token_facts())
            told = graph.get_unversioned(
                "refresh_access_token", grant_type="th_refresh_token", access_token=kept
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
