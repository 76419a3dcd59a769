"""Ids as people type them: all of it, or its beginning."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Column, Connection, select

from publisher.ids import LENGTH
from publisher.storage.types import storable

SHORTEST: Final = 4  # characters of an id that a person may type instead of all


def beginning_with(connection: Connection, column: Column[str], typed: str) -> tuple[str, ...]:
    """Return up to two ids of a column that begin as a person typed; an id in full is alone."""
    prefix = storable(typed.strip().lower())
    if not SHORTEST <= len(prefix) <= LENGTH:
        return ()
    found = select(column).where(column.startswith(prefix, autoescape=True)).limit(2)
    return tuple(connection.execute(found).scalars())
