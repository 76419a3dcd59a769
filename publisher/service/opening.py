"""Opening the service: where the data lives, and what is put together there."""

from __future__ import annotations

from pathlib import Path

from publisher.service.house import House, data_folder
from publisher.service.service import Service
from publisher.storage.database import open_database
from publisher.storage.secret_stores import SecretChain


def open_service(
    data_dir: Path | None = None, database: str | None = None, *, upgrades: bool = True
) -> Service:
    """Open Publisher's data, creating it on first use.

    `data_dir` defaults to the user's data folder; `database` (postgresql://…) is shared by a team.
    Raises `StorageUnavailable`, `DatabaseDamaged` or `DatabaseTooNew` with one
    sentence that says what to do. Without `upgrades` the data must be of this version already.
    """
    folder = data_folder(data_dir)
    opened = open_database(folder, database, upgrades=upgrades)
    return Service(House(folder, opened, SecretChain(), database))
