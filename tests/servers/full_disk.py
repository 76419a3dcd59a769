"""A disk that has no room left for the database; needs no rights and no disk of its own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import event

from publisher.storage.database import Database


@contextmanager
def full_disk(database: Database, pages: int = 20) -> Iterator[None]:
    """Let a SQLite file grow by a few pages at most: SQLite itself then says that it is full."""
    with database.read() as connection:
        size = int(connection.exec_driver_sql("PRAGMA page_count").scalar_one())

    def limit(raw: Any, *_: object) -> None:
        raw.execute(f"PRAGMA max_page_count = {size + pages}")

    event.listen(database.engine, "checkout", limit)
    try:
        yield
    finally:
        event.remove(database.engine, "checkout", limit)
        database.engine.dispose()
