"""Settings of the whole house, by name."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, delete, select

from publisher.storage.tables import setting
from publisher.storage.upserting import upsert


def read(connection: Connection, key: str) -> Any:
    """Return the JSON value kept under `key`, or None."""
    return connection.execute(select(setting.c.value).where(setting.c.key == key)).scalar()


def keep(connection: Connection, key: str, value: Any) -> None:
    """Keep a JSON value under `key`, instead of what was there."""
    upsert(connection, setting, {"key": key}, {"value": value})


def forget(connection: Connection, key: str) -> None:
    """Remove what is kept under `key`; nothing happens when there is nothing."""
    connection.execute(delete(setting).where(setting.c.key == key))
