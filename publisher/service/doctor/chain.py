"""The journal and the clock by which it is written."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import select

from publisher.sentence import say
from publisher.service.doctor.finding import Finding, ok, todo
from publisher.storage import journal as chain
from publisher.storage.database import Database, now
from publisher.storage.tables import journal as entries

_TOLERANCE: Final = timedelta(minutes=2)


def journal(database: Database) -> Iterator[Finding]:
    """Follow the chain of the journal to its end."""
    with database.read() as connection:
        found = chain.check(connection)
    yield (ok if found.intact else todo)("journal", found.message)


def clock(database: Database) -> Iterator[Finding]:
    """Nothing in the journal is of a time to come."""
    with database.read() as connection:
        moment = now(connection)
        newest = connection.execute(
            select(entries.c.at).order_by(entries.c.seq.desc()).limit(1)
        ).scalar()
    if newest is not None and datetime.fromisoformat(newest) > moment + _TOLERANCE:
        yield todo(
            "clock",
            say(
                "L'horloge a reculé : le journal a été écrit le {at:%d/%m/%Y à %H:%M}, et il serait"
                " plus tôt. Mettez l'ordinateur à l'heure ; ce qui est prévu partirait trop tard.",
                at=datetime.fromisoformat(newest).astimezone(),
            ),
        )
    else:
        yield ok("clock", say("L'horloge avance comme le journal."))
