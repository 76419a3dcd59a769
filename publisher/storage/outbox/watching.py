"""Seeing that another process has written, for the price of a few microseconds."""

from __future__ import annotations

from publisher.outbox import Watch
from publisher.storage.database import Database
from publisher.storage.failures import translated


class FileWatch(Watch):
    """SQLite counts the changes that others make to the file, for each connection."""

    def __init__(self, database: Database) -> None:
        self._place = database.place
        with translated(self._place):
            self._connection = database.engine.raw_connection()
        self._version = self._read()

    def changed(self) -> bool:
        version = self._read()
        changed = version != self._version
        self._version = version
        return changed

    def close(self) -> None:
        self._connection.close()

    def _read(self) -> int:
        with translated(self._place):
            cursor = self._connection.cursor()
            cursor.execute("PRAGMA data_version")
            row = cursor.fetchone()
            return int(row[0]) if row else 0


class NoWatch(Watch):
    """On a server nothing is as cheap as looking once a second."""

    def changed(self) -> bool:
        return False

    def close(self) -> None:
        """There is nothing to let go of."""
