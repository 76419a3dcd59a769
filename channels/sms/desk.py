"""Looking for messages at OVHcloud by their tags: those that wait, and those that have left."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Final

from channels.sms import entities
from channels.sms.entities import Message
from channels.sms.refusals import Missing
from channels.sms.server import Server
from publisher.errors import OutcomeUnknown
from publisher.sentence import say

MOST_WAITING: Final = 2000  # messages that are looked at one by one: the list shows no tags


def waiting(server: Server) -> tuple[int, ...]:
    """Return the ids of the messages that have not left yet."""
    return server.read(f"{server.account}/jobs", entities.numbers)


def left(server: Server, tag: str) -> tuple[int, ...]:
    """Return the ids of the messages of one batch that have left."""
    return server.read(f"{server.account}/outgoing", entities.numbers, tag=tag)


def batches(server: Server, tags: Collection[str]) -> dict[str, set[int]]:
    """Return the ids found of each batch; what waits is asked first, as it may leave meanwhile.

    Raises `OutcomeUnknown` when too many messages wait to be looked at.
    """
    found: dict[str, set[int]] = {tag: set() for tag in tags}
    for message in _waiting(server):
        if message.tag in found:
            found[message.tag].add(message.id)
    for tag, ids in found.items():
        ids.update(left(server, tag))
    return found


def receivers(server: Server, tag: str) -> dict[str, int]:
    """Return whom one batch goes to, by number « +32470123456 », with the message's id."""
    found = {message.receiver: message.id for message in _waiting(server) if message.tag == tag}
    for id in left(server, tag):
        message = server.read(f"{server.account}/outgoing/{id}", entities.message)
        found[message.receiver] = message.id
    return found


def _waiting(server: Server) -> Iterator[Message]:
    ids = waiting(server)
    if len(ids) > MOST_WAITING:
        raise OutcomeUnknown(
            say(
                "{count} SMS attendent encore chez OVHcloud : trop pour y retrouver celui-ci."
                " Regardez dans l'espace client.",
                count=len(ids),
            )
        )
    for id in ids:
        try:
            yield server.read(f"{server.account}/jobs/{id}", entities.message)
        except Missing:
            continue  # it has just left
