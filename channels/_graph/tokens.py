"""What Meta tells of a token: its rights, and the days at which it ends or stops to read."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from channels._graph.client import Graph, moment
from channels._graph.signing_in import secret_of
from publisher.channel import Secrets
from publisher.redaction import remember
from publisher.sentence import say

SOON: Final = timedelta(days=14)


def facts(graph: Graph, secrets: Secrets, client_id: str, mark: str = "") -> Mapping[str, Any]:
    """Ask about the graph's token: as its own application, where that is known, else as itself.

    `mark` begins an application's own token at this service. {} when nobody is told.
    """
    secret = secret_of(secrets)
    if secret and client_id:
        told = graph.token_facts(remember(f"{mark}{client_id}|{secret}"))
        if told:
            return told
    return graph.token_facts()


def ends(told: Mapping[str, Any]) -> datetime | None:
    """Return when the access ends, by itself or because nobody renewed Meta's leave to read."""
    moments = (moment(told.get("expires_at")), moment(told.get("data_access_expires_at")))
    return min((one for one in moments if one), default=None)


def warning(told: Mapping[str, Any], what: str) -> tuple[str, ...]:
    """Say when a token ends: at once for one that has an end, soon before for the leave to read.

    `what` is what is to be connected again: « la page ».
    """
    token, reading = moment(told.get("expires_at")), moment(told.get("data_access_expires_at"))
    if token is not None:
        return (
            say(
                "Ce jeton s'arrête le {at:%d/%m/%Y à %H:%M} : reconnectez {what} avant.",
                at=token.astimezone(),
                what=what,
            ),
        )
    if reading is not None and reading - datetime.now(UTC) < SOON:
        return (
            say(
                "Meta ne laissera plus Publisher lire {what} après le {at:%d/%m/%Y à %H:%M} :"
                " reconnectez avant ce jour.",
                at=reading.astimezone(),
                what=what,
            ),
        )
    return ()
