"""Use cases: announcements come to their end, and are withdrawn by the engine."""

from __future__ import annotations

import dataclasses
import logging
from datetime import datetime

from publisher.delivery import State
from publisher.errors import InputError
from publisher.planning import Plan, plan_expiry
from publisher.sentence import say
from publisher.service.accepting import enqueue
from publisher.service.house import House, UseCases
from publisher.service.standings import standings
from publisher.storage import announcements, expiry, journal
from publisher.storage.database import now
from publisher.storage.outbox.changing import ENGINE

_log = logging.getLogger(__name__)


class ExpiringCases(UseCases):
    """What nobody has to remember."""

    def expire(self) -> int:
        """Withdraw what has come to its end, unless another process does; return how many."""
        return expire(self.house)


def expire(house: House) -> int:
    """Make one round: see `ExpiringCases.expire`. Raises `StorageError`."""
    with house.database.read() as connection:
        due = expiry.due(connection)
    ended = 0
    for id, end in due:
        try:
            ended += _end(house, id, end)
        except InputError as changed:  # something of it left at this very moment
            _log.info("Announcement %s is ended in the next round: %s", id, changed)
    if ended:
        house.wake()
    return ended


def _end(house: House, id: str, end: datetime) -> bool:
    """Plan the withdrawal of one announcement, all or nothing, once among all engines."""
    with house.database.write() as connection:
        # The announcement before the journal, as `correct` does: neither waits for the other.
        if not expiry.take(connection, id, end):
            return False
        announcement = announcements.newest(connection, id)
        plan = plan_expiry(announcement, standings(connection, house, id), now(connection))
        if expiry.is_doubted(connection, id):
            plan = _held(plan)
        enqueue(connection, plan, ENGINE)
        journal.append(
            connection,
            actor=ENGINE,
            event="announcement.expired",
            subject=id,
            body={
                "revision": announcement.revision,
                "end": end.isoformat(timespec="seconds"),
                "deliveries": [d.id for d in plan.deliveries],
                "channels": {line.channel: line.fate.value for line in plan.lines},
            },
        )
    return True


def _held(plan: Plan) -> Plan:
    """After a copy was taken back: the end may have been moved since it was made."""
    sentence = say(
        "L'annonce est arrivée à son terme, d'après une copie de sauvegarde qui a été reprise :"
        " relisez-la, puis relancez ou abandonnez ce retrait."
    )
    return dataclasses.replace(
        plan,
        deliveries=tuple(
            dataclasses.replace(d, state=State.HELD, error=sentence) for d in plan.deliveries
        ),
        # What the copy believed unsent already waits for a person.
        cancelled=(),
    )
