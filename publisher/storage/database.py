"""Opening the one place where everything is kept, and its transactions.

with database.write() as connection:
    announcements.accept(connection, …)
    outbox.enqueue(connection, …)      # all of it is durable when the block ends, or none is
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Engine, func, select
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from publisher.errors import DatabaseDamaged, InputError, StorageUnavailable
from publisher.sentence import say
from publisher.storage import engines
from publisher.storage.failures import busy, translated
from publisher.storage.upkeep import copies, opening, places
from publisher.storage.upkeep.presence import Presence

FILE: Final = places.FILE
_A_COPY: Final = 600.0  # seconds that an opening waits for another one that migrates
Clock = Callable[[Connection], datetime]


def server_clock(connection: Connection) -> datetime:
    """Return the instant on the database's server: the one clock that a team shares."""
    moment: datetime = connection.execute(select(func.clock_timestamp())).scalar_one()
    return moment.astimezone(UTC)


def process_clock(_: Connection) -> datetime:
    """Return the instant on this machine: there is only one when the database is a file."""
    return datetime.now(UTC)


def now(connection: Connection) -> datetime:
    """Return the instant (aware, UTC) by the clock of the connection's database."""
    clock: Clock = connection.get_execution_options()["clock"]
    return clock(connection)


@dataclass(frozen=True, slots=True)
class Database:
    """An open database whose tables are of this version."""

    engine: Engine
    place: str  # what people know of where it is; never a password
    folder: Path | None  # of the SQLite file; None on PostgreSQL
    # Threads of one process queue here: SQLite's own waiting sleeps ever longer between tries.
    turn: threading.Lock = field(default_factory=threading.Lock)
    presence: Presence | None = None  # shows others that the file is open

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """Open one transaction that changes something; durable when the block ends.

        Raises `StorageUnavailable`, and then nothing of the block is kept.
        """
        with self._alone(), self._told(), self.engine.connect() as idle:
            connection = idle.execution_options(begin="BEGIN IMMEDIATE")
            with connection.begin():
                yield connection

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Open one transaction that only looks: all of it sees the same instant."""
        with self._told(), self.engine.connect() as idle:
            one_view = "SERIALIZABLE" if idle.dialect.name == "sqlite" else "REPEATABLE READ"
            connection = idle.execution_options(isolation_level=one_view)
            with connection.begin():
                yield connection

    @contextmanager
    def _alone(self) -> Iterator[None]:
        if self.folder is None:
            yield
            return
        if not self.turn.acquire(timeout=engines.BUSY):
            raise busy(self.place)
        try:
            yield
        finally:
            self.turn.release()

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Tell refusals in sentences; after damage the next opening reads the whole file first."""
        try:
            with translated(self.place):
                yield
        except DatabaseDamaged:
            if self.folder is not None:
                places.suspect(self.folder)
            raise

    def close(self) -> None:
        """Let go of every connection."""
        self.engine.dispose()
        if self.presence is not None:
            self.presence.close()


def open_database(
    folder: Path,
    address: str | None = None,
    *,
    clock: Clock | None = None,
    upgrades: bool = True,
) -> Database:
    """Open, and when needed create or bring up to date, the database.

    Without `address` it is the file `publisher.sqlite3` in `folder`; else the PostgreSQL database
    `postgresql://…`. Before a migration a copy of the file is kept. Raises `StorageUnavailable`,
    `DatabaseDamaged` (then the file was set aside), `DatabaseTooNew`, or `InputError` for an
    address that is neither. Without `upgrades` it must be of this version already. `clock` replaces
    the database's own, in tests.
    """
    if address is None:
        return _open_file(folder, clock or process_clock, upgrades)
    url = _postgresql(address)
    engine = engines.postgresql(url)
    database = Database(_timed(engine, clock or server_clock), engines.shown(url), None)
    try:
        _bring_up_to_date(database, upgrades)
    except BaseException:
        database.close()
        raise
    return database


def connect(file: Path, clock: Clock | None = None, presence: Presence | None = None) -> Database:
    """Open a SQLite file as it is, whatever its tables; raises `StorageUnavailable`."""
    engine = _timed(engines.sqlite(file), clock or process_clock)
    return Database(engine, str(file), file.parent, presence=presence)


def _open_file(folder: Path, clock: Clock, upgrades: bool) -> Database:
    try:
        presence = opening.enter(folder)
        try:
            database = connect(places.database_file(folder), clock, presence)
            try:
                _bring_up_to_date(database, upgrades)
                if places.is_suspect(folder):  # the file is whole: then it is the search index
                    _look_at_search(database)
                    places.clear(folder)
            except BaseException:
                database.close()
                raise
        except BaseException:
            presence.close()
            raise
    except DatabaseDamaged as found:
        raise opening.damaged(folder, found) from found
    return database


def _timed(engine: Engine, clock: Clock) -> Engine:
    return engine.execution_options(clock=clock)


def _bring_up_to_date(database: Database, upgrades: bool) -> None:
    from publisher.storage import schema  # noqa: PLC0415 - schema builds on this module

    with database.read() as connection:
        if schema.is_current(connection):
            return
        before = schema.older(connection, database.place)
    if not upgrades:
        raise StorageUnavailable(
            say("Publisher a été mis à jour : fermez-le, puis ouvrez-le de nouveau.")
        )
    if database.folder is None or before is None:
        with database.write() as connection:
            schema.upgrade(connection, database.place)
        return
    with copies.before_migration(database.folder, _A_COPY) as keep_a_copy:
        with database.read() as connection:
            migrated_meanwhile = schema.is_current(connection)
        if not migrated_meanwhile:
            keep_a_copy(before)
            with database.write() as connection:
                schema.upgrade(connection, database.place)


def _look_at_search(database: Database) -> None:
    from publisher.storage import search  # noqa: PLC0415 - it builds on this module

    with database.write() as connection:
        search.mend(connection)


def _postgresql(address: str) -> URL:
    try:
        url = make_url(address)
    except ArgumentError:
        url = None
    if url is None or url.get_backend_name() not in ("postgresql", "postgres"):
        raise InputError(
            say(
                "L'adresse de la base de données doit ressembler à"
                " postgresql://utilisateur@serveur/base ; sans elle, Publisher garde tout dans un"
                " fichier."
            )
        )
    return url.set(drivername="postgresql+psycopg")
