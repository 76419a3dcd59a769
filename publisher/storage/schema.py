"""Bringing a database to the shape of storage/tables.py.

Alembic is slow to import: it is, only when the version in the database is not `HEAD`.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from sqlalchemy import Connection, column, func, inspect, select, table

from publisher.errors import DatabaseTooNew
from publisher.sentence import say

if TYPE_CHECKING:
    from alembic.config import Config

HEAD: Final = "0010"
_VERSIONS = table("alembic_version", column("version_num"))
_LOCK: Final = 7_805_926_001  # any number: who upgrades a PostgreSQL database holds it


def is_current(connection: Connection) -> bool:
    """Say whether the tables are of this version of Publisher."""
    return _version(connection) == HEAD


def upgrade(connection: Connection, place: str) -> None:
    """Create or change the tables, in the caller's transaction; raises `DatabaseTooNew`."""
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(_LOCK)))
    if is_current(connection):  # another process was quicker
        return
    from alembic import command  # noqa: PLC0415

    older(connection, place)
    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def older(connection: Connection, place: str) -> str | None:
    """Return the version of tables that this Publisher can bring up to date; None: there are none.

    Raises `DatabaseTooNew`.
    """
    from alembic.script import ScriptDirectory  # noqa: PLC0415

    version = _version(connection)
    scripts = ScriptDirectory.from_config(_config())
    if version not in (None, *(script.revision for script in scripts.walk_revisions())):
        raise DatabaseTooNew(
            say(
                "{place} vient d'une version plus récente de Publisher : mettez Publisher à jour"
                " sur cet ordinateur.",
                place=place,
            )
        )
    return version


def _config() -> Config:
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    # A percent sign in a path would be read as the start of an interpolation.
    scripts = str(Path(__file__).parent / "migrations").replace("%", "%%")
    config.set_main_option("script_location", scripts)
    config.set_main_option("path_separator", "os")
    return config


def _version(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.execute(select(_VERSIONS.c.version_num)).scalar()
    return found
