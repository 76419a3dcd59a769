"""Opening the database: made, brought up to date, or refused with one sentence."""

from __future__ import annotations

import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import event, text

from publisher.errors import DatabaseDamaged, DatabaseTooNew, InputError, StorageUnavailable
from publisher.storage import drafts, migrations, schema, settings
from publisher.storage.database import FILE, Database, open_database
from publisher.storage.failures import refusal
from publisher.storage.library import tables as library_tables
from publisher.storage.series import tables as series_tables
from publisher.storage.tables import metadata
from tests.servers.postgres import Place

ROOT = Path(__file__).parents[3]
FTS = "announcement_search"  # SQLite keeps its search in tables of its own


def test_the_migrations_make_what_the_code_expects(bare_place: Place) -> None:
    database = bare_place.open()
    with database.read() as connection:
        found = compare_metadata(MigrationContext.configure(connection), metadata)
    database.close()
    strange = [change for change in found if FTS not in repr(change)]
    assert strange == []
    assert library_tables.picture.metadata is metadata  # compared, too
    assert series_tables.series.metadata is metadata


def test_the_newest_migration_is_the_one_that_the_code_knows() -> None:
    scripts = ScriptDirectory(str(Path(migrations.__path__[0])))
    assert scripts.get_current_head() == schema.HEAD


def test_opening_again_is_quick_and_keeps_what_was_there(place: Place) -> None:
    first = place.open()
    with first.write() as connection:
        settings.keep(connection, "town", "Wavre")
    first.close()
    program = (
        "import sys, pathlib\n"
        "from publisher.storage.database import open_database\n"
        "from publisher.storage import settings\n"
        "database = open_database(pathlib.Path(sys.argv[1]), *sys.argv[2:])\n"
        "with database.read() as connection: print(settings.read(connection, 'town'))\n"
        "print('alembic' in sys.modules)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, *place.arguments],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout.split() == ["Wavre", "False"]


def test_opening_it_twice_in_one_process_keeps_the_log_from_others(tmp_path: Path) -> None:
    first, second = open_database(tmp_path), open_database(tmp_path)
    # The last one to leave deletes the log of changes: it must not be this one.
    program = (
        "import sqlite3, sys\n"
        "connection = sqlite3.connect(sys.argv[1])\n"
        "print(connection.execute(\"SELECT value FROM setting WHERE key = 'n'\").fetchone()[0])\n"
        "connection.close()\n"
    )
    try:
        for number in range(3):
            with first.write() as connection:
                settings.keep(connection, "n", number)
            told = subprocess.run(
                [sys.executable, "-c", program, str(tmp_path / FILE)],
                capture_output=True, text=True, check=True,
            )  # fmt: skip
            assert told.stdout.strip() == str(number)
    finally:
        first.close()
        second.close()


def test_many_processes_may_open_a_new_one_at_once(bare_place: Place) -> None:
    program = (
        "import sys, pathlib\n"
        "from publisher.storage.database import open_database\n"
        "open_database(pathlib.Path(sys.argv[1]), *sys.argv[2:]).close()\n"
    )
    processes = [
        subprocess.Popen([sys.executable, "-c", program, *bare_place.arguments], cwd=ROOT)
        for _ in range(4)
    ]
    assert [process.wait(60) for process in processes] == [0, 0, 0, 0]


def test_a_database_of_a_newer_publisher_is_left_alone(bare_place: Place) -> None:
    database = bare_place.open()
    with database.write() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(DatabaseTooNew, match="plus récente"):
        bare_place.open()
    with database.read() as connection:
        assert connection.execute(text("SELECT version_num FROM alembic_version")).scalar() == (
            "9999"
        )
    database.close()


# The file


def test_only_its_owner_may_read_the_folder_and_the_files(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "publisher"
    database = open_database(folder)
    with database.write() as connection:
        settings.keep(connection, "a", 1)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    files = sorted(file for file in folder.rglob("*") if file.is_file())
    assert {FILE, f"{FILE}-shm", f"{FILE}-wal"} < {file.name for file in files}
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    database.close()


@pytest.mark.parametrize("place", ["sqlite"], indirect=True)
def test_the_file_keeps_its_promises(database: Database) -> None:
    with database.read() as connection:
        pragmas = ("journal_mode", "synchronous", "foreign_keys")
        found = [connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in pragmas]
    assert found == ["wal", 2, 1]


@pytest.mark.parametrize("folder", ["file/publisher", "/proc/publisher"])
def test_a_folder_that_cannot_be_written(tmp_path: Path, folder: str) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(StorageUnavailable, match="ne peut pas écrire") as refused:
        open_database(tmp_path / folder)
    assert "--data-dir" in str(refused.value)


@pytest.mark.parametrize(
    "content", [b"This is a letter to the mayor. " * 100, b"SQLite format 3\0" + b"\7" * 8000]
)
def test_a_file_that_is_no_database(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    with pytest.raises(DatabaseDamaged, match="abîmé"):
        open_database(tmp_path)
    (kept,) = tmp_path.glob(f"set-aside/*/{FILE}")
    assert kept.read_bytes() == content


def test_a_full_disk_keeps_what_was_there(tmp_path: Path) -> None:
    database = open_database(tmp_path)
    with database.write() as connection:
        settings.keep(connection, "before", "kept")
        size = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    event.listen(
        database.engine,
        "checkout",
        lambda raw, *_: raw.execute(f"PRAGMA max_page_count = {size + 4}"),
    )

    def too_much() -> None:
        with database.write() as connection:
            settings.keep(connection, "small", "lost too, because it came with the large one")
            settings.keep(connection, "large", "x" * 1_000_000)

    with pytest.raises(StorageUnavailable, match="plein"):
        too_much()
    with database.read() as connection:
        assert settings.read(connection, "before") == "kept"
        assert settings.read(connection, "small") is None
    database.close()


@pytest.mark.skipif(sys.platform != "linux", reason="/proc stands for a disk without any room")
def test_no_room_even_for_the_journal_is_a_full_disk(tmp_path: Path) -> None:
    failure = sqlite3.OperationalError("disk I/O error")
    failure.sqlite_errorcode = sqlite3.SQLITE_IOERR_SHMSIZE  # all that SQLite says of it
    assert "Le disque est plein" in str(refusal(failure, f"/proc/{FILE}"))
    assert "Vérifiez le disque" in str(refusal(failure, str(tmp_path / FILE)))


def test_a_file_that_another_program_holds(tmp_path: Path) -> None:
    database = open_database(tmp_path)
    event.listen(
        database.engine, "checkout", lambda raw, *_: raw.execute("PRAGMA busy_timeout = 10")
    )
    other = sqlite3.connect(tmp_path / FILE, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StorageUnavailable, match="Un autre programme"), database.write():
        pass
    with database.read() as connection:  # readers wait for nobody
        assert drafts.all(connection) == ()
    other.execute("ROLLBACK")
    other.close()
    with database.write() as connection:
        settings.keep(connection, "a", 1)
    database.close()


# The server


@pytest.mark.parametrize("address", ["mysql://localhost/a", "n'importe quoi", "/var/data", ""])
def test_an_address_that_is_none(tmp_path: Path, address: str) -> None:
    with pytest.raises(InputError, match="postgresql://"):
        open_database(tmp_path, address)


def test_a_server_that_does_not_answer_is_named_without_its_password(tmp_path: Path) -> None:
    address = "postgresql://anne:tres-secret@127.0.0.1:1/ville"
    with pytest.raises(StorageUnavailable, match="127.0.0.1/ville") as refused:
        open_database(tmp_path, address)
    assert "tres-secret" not in str(refused.value)


# Transactions


def test_what_fails_is_undone_whole(database: Database) -> None:
    def half() -> None:
        with database.write() as connection:
            settings.keep(connection, "half", 1)
            raise RuntimeError("a mistake")

    with pytest.raises(RuntimeError):
        half()
    with database.read() as connection:
        assert settings.read(connection, "half") is None
    with database.write() as connection:  # and the next one finds everything in order
        settings.keep(connection, "whole", {"a": [1, None, "é"]})
    with database.read() as connection:
        assert settings.read(connection, "whole") == {"a": [1, None, "é"]}


def test_a_reader_sees_one_instant(database: Database) -> None:
    with database.write() as connection:
        settings.keep(connection, "count", 1)
    with database.read() as reader:
        assert settings.read(reader, "count") == 1
        with database.write() as writer:
            settings.keep(writer, "count", 2)
        assert settings.read(reader, "count") == 1
    with database.read() as reader:
        assert settings.read(reader, "count") == 2
        settings_gone = settings.read(reader, "nothing")
    assert settings_gone is None
