"""Stopping messages that wait. Those that have left are on people's telephones for good."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import suppress
from datetime import timedelta

from channels.sms import desk, entities
from channels.sms.refusals import Missing
from channels.sms.server import Server
from publisher.errors import ContentRejected, Unreachable
from publisher.sentence import say


def stop(server: Server, ids: Collection[int], tags: Collection[str]) -> None:
    """Delete what waits of `ids`, and read back that nothing of it waits or has left.

    Raises `ContentRejected` when people have had some of it.
    """
    if not ids or not tags:
        raise ContentRejected(
            say("Publisher ne connaît pas les numéros de ces SMS : arrêtez-les chez OVHcloud.")
        )
    ours = set(ids)
    waiting = ours & set(desk.waiting(server))
    for id in sorted(waiting):
        with suppress(Missing):  # it has just left
            server.send("DELETE", f"{server.account}/jobs/{id}", entities.nothing)
    still = ours & set(desk.waiting(server)) if waiting else set()
    if still:
        raise Unreachable(
            say(
                "OVHcloud n'a pas encore arrêté {count} SMS : nouvel essai bientôt.",
                count=len(still),
            ),
            timedelta(seconds=30),
        )
    gone = ours & {id for tag in tags for id in desk.left(server, tag)}
    if gone:
        raise ContentRejected(
            say(
                "{gone} destinataires ont déjà reçu le SMS, et {stopped} envois ont été arrêtés :"
                " ce qui est sur les téléphones y reste. Envoyez une correction.",
                gone=len(gone),
                stopped=len(waiting - gone),
            )
        )
