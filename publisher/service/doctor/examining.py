"""The examinations in their order; one that stumbles is a finding and stops none of the others."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from pathlib import Path

from publisher.errors import PublisherError
from publisher.redaction import redact
from publisher.sentence import say
from publisher.service.doctor import chain, channels, file, folder, outbox
from publisher.service.doctor.finding import Finding, todo
from publisher.service.house import House, data_folder
from publisher.storage import schema
from publisher.storage.database import Database, connect, open_database
from publisher.storage.failures import refusal
from publisher.storage.secret_stores import SecretChain
from publisher.storage.upkeep import places
from publisher.storage.upkeep.presence import Presence, gate

Examination = Callable[[], Iterable[Finding]]


def examine(data_dir: Path | None, address: str | None) -> tuple[Finding, ...]:
    """Look at everything; works also where the database cannot be opened."""
    there = data_folder(data_dir)
    found: list[Finding] = []

    def look(examination: Examination) -> None:
        try:
            found.extend(examination())
        except PublisherError as failure:
            found.append(todo("stumbled", redact(str(failure))))
        except (OSError, sqlite3.DatabaseError) as failure:
            found.append(todo("stumbled", redact(str(refusal(failure, str(there))))))

    if address is None:
        look(lambda: folder.rights(there))
        look(lambda: folder.room(there))
        look(lambda: folder.rests(there))
        look(lambda: file.whole(there))
    else:
        look(file.of_the_team)
    database = _opened(there, address, found)
    if database is not None:
        try:
            _look_inside(House(there, database, SecretChain()), look)
        finally:
            database.close()
    if address is None and database is not None:
        look(lambda: file.copies_kept(there))
    look(channels.keyring)
    return tuple(found)


def _opened(there: Path, address: str | None, found: list[Finding]) -> Database | None:
    """Open the database without changing its tables; None when that is not possible or useful."""
    try:
        if address is not None:
            return open_database(there, address)
        path = places.database_file(there)
        if any(one.about == "database" for one in found) or not path.exists():
            return None
        with gate(there):
            presence = Presence(there)
        database = connect(path, presence=presence)
    except PublisherError as failure:
        found.append(todo("database", redact(str(failure))))
        return None
    try:
        with database.read() as connection:
            current = schema.is_current(connection)
            if not current:
                schema.older(connection, database.place)
    except PublisherError as failure:
        found.append(todo("schema", redact(str(failure))))
        current = False
    else:
        if not current:
            found.append(
                todo(
                    "schema",
                    say(
                        "La base vient d'une version plus ancienne de Publisher : ouvrez Publisher"
                        " une fois, il la met à jour après en avoir fait une copie."
                    ),
                )
            )
    if current:
        return database
    database.close()
    return None


def _look_inside(house: House, look: Callable[[Examination], None]) -> None:
    look(lambda: chain.journal(house.database))
    look(lambda: chain.clock(house.database))
    look(lambda: outbox.engines(house.database))
    look(lambda: outbox.search_index(house.database))
    look(lambda: outbox.media(house.database))
    look(lambda: outbox.films(house.database))
    look(lambda: channels.connected(house))
