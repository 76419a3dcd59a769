"""Opening the service: where the data lives, and what is put together there."""

from __future__ import annotations

from pathlib import Path

import platformdirs

from publisher.service.house import House
from publisher.service.service import Service
from publisher.storage.database import open_database
from publisher.storage.secret_stores import SecretChain


def default_folder() -> Path:
    """Return the user's data folder, as the system's custom has it."""
    return platformdirs.user_data_path("Publisher", appauthor=False)


def open_service(data_dir: Path | None = None, database: str | None = None) -> Service:
    """Open Publisher's data, creating it on first use.

    `data_dir` defaults to the user's data folder; `database` (postgresql://…) is shared by a team.
    Raises `StorageUnavailable` or `DatabaseTooNew` with one sentence that says what to do.
    """
    folder = (data_dir or default_folder()).expanduser().absolute()
    return Service(House(folder, open_database(folder, database), SecretChain()))
