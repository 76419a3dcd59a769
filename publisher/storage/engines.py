"""The two databases, each with the settings that a promise of Publisher rests on."""

from __future__ import annotations

import os
import sqlite3
import time
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL

from publisher.errors import StorageUnavailable
from publisher.redaction import remember
from publisher.sentence import say
from publisher.storage.failures import refusal

BUSY: Final = 10.0  # seconds that a writer waits for another one
_SETTINGS: Final = (
    f"PRAGMA busy_timeout = {int(BUSY * 1000)}",
    # NORMAL could forget, at a power cut, that a request was about to be sent.
    "PRAGMA synchronous = FULL",
    "PRAGMA fullfsync = ON",  # macOS: an fsync that reaches the disk
    "PRAGMA foreign_keys = ON",
)
# A computer that slept, or changed its network, would wait a quarter of an hour for a server that
# no longer knows it.
_PATIENCE: Final = {
    "connect_timeout": 10,  # seconds
    "keepalives_idle": 20,  # seconds without a word until the server is asked whether it is there,
    "keepalives_interval": 5,  # seconds until it is asked again,
    "keepalives_count": 3,  # and how often
    "tcp_user_timeout": 30_000,  # ms for the server to confirm what was sent, where systems can
}


def sqlite(file: Path) -> Engine:
    """Prepare a SQLite file that only its owner may read; raises `StorageUnavailable`."""
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _make(file)
    except OSError as failure:
        raise refusal(failure, str(file.parent)) from failure
    try:
        _keep_a_write_ahead_log(file)
    except sqlite3.DatabaseError as failure:
        raise refusal(failure, str(file)) from failure
    # Lanes are threads, and each holds a connection for the length of one short transaction.
    engine = create_engine(f"sqlite+pysqlite:///{file}", max_overflow=-1)
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", _begin)
    return engine


def postgresql(url: URL) -> Engine:
    """Prepare the team's PostgreSQL; nothing is sent before the first transaction."""
    if url.password:
        remember(str(url.password))
    try:
        usual = {name: value for name, value in _PATIENCE.items() if name not in url.query}
        return create_engine(url, pool_pre_ping=True, max_overflow=-1, connect_args=usual)
    except ImportError as failure:
        raise StorageUnavailable(
            say(
                "Il manque le composant pour la base de données de l'équipe : installez"
                " « town-publisher[team] »."
            )
        ) from failure


def shown(url: URL) -> str:
    """Return what may be shown of a server's address: never a password or an option."""
    return f"{url.host or 'localhost'}/{url.database or ''}"


def _make(file: Path) -> None:
    """Make the file unless it is there.

    One that is there must not be opened here: on POSIX, closing it would take away the locks of
    every connection that this process has to it, and another process would delete the log of
    changes under them.
    """
    with suppress(FileExistsError):
        os.close(os.open(file, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))


def _keep_a_write_ahead_log(file: Path) -> None:
    """Switch the file to WAL, once for ever; the switch itself does not wait for others."""
    connection = sqlite3.connect(file, timeout=BUSY)
    deadline = time.monotonic() + BUSY
    try:
        while connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
            try:
                connection.execute("PRAGMA journal_mode = WAL")
            except sqlite3.OperationalError as failure:
                busy = failure.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY
                if not busy or time.monotonic() > deadline:
                    raise
                time.sleep(0.02)
    finally:
        connection.close()


def _set_up(connection: Any, _record: Any) -> None:
    # The driver must begin nothing by itself: `write` begins IMMEDIATE, `read` does not.
    connection.isolation_level = None
    for setting in _SETTINGS:
        connection.execute(setting)


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get("begin", "BEGIN"))
