"""A damaged file is set aside, never deleted, never replaced unasked, and a copy offered."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text

from publisher.errors import DatabaseDamaged, StorageUnavailable
from publisher.service import open_service
from publisher.sieve import Sieve
from publisher.storage import announcements, history
from publisher.storage.database import FILE, Database, open_database
from publisher.storage.upkeep import integrity, places
from publisher.storage.upkeep.restoring import begin_anew, restore
from tests.publisher.desk import Desk
from tests.publisher.storage.upkeep.conftest import DAMAGES, overwrite_pages, zero_header

ROOT = Path(__file__).parents[4]
OPEN_AND_WAIT = (
    "import pathlib, sys\n"
    "from publisher.storage.database import open_database\n"
    "database = open_database(pathlib.Path(sys.argv[1]))\n"
    "print('open', flush=True)\n"
    "sys.stdin.read()\n"
)


def aside(folder: Path) -> list[Path]:
    return sorted((folder / places.ASIDE).rglob("*.sqlite3*"))


def _read_all(database: Database) -> None:
    with database.read() as connection:
        for row in history.page(connection, limit=500).rows:
            announcements.newest(connection, row.announcement_id)


@pytest.mark.parametrize("harm", DAMAGES)
def test_it_is_set_aside_whole_and_the_copy_offered(
    used: Path, harm: Callable[[Path], None]
) -> None:
    harm(used / FILE)
    before = {path.name: path.read_bytes() for path in places.parts_of(used / FILE)}
    with pytest.raises(DatabaseDamaged, match=r"mis de côté sous .*copie du 02/03/2026") as found:
        open_database(used)
    assert found.value.folder == used
    kept = {path.name: path.read_bytes() for path in aside(used)}
    assert kept[FILE] == before[FILE]
    assert set(before) <= set(kept)
    assert not (used / FILE).exists()
    with pytest.raises(DatabaseDamaged, match=r"n'est plus là.*publisher restore"):
        open_database(used)  # never an empty one instead, unasked
    assert not (used / FILE).exists()
    done = restore(used, None, "Anne")
    assert done.set_aside is None
    assert {path.name: path.read_bytes() for path in aside(used)} == kept
    database = open_database(used)
    with database.read() as connection:
        assert len(history.page(connection, limit=500).rows) == 200
    database.close()


def test_damage_that_shows_later_is_set_aside_at_the_next_opening(used: Path) -> None:
    overwrite_pages(used / FILE)
    assert integrity.damage(used / FILE) is not None
    database = open_database(used)  # what it reads is well
    with pytest.raises(DatabaseDamaged, match="rouvrez-le"):
        _read_all(database)
    database.close()
    with pytest.raises(DatabaseDamaged, match="mis de côté"):
        open_database(used)
    assert aside(used)[0].name == FILE


def test_a_suspicion_that_is_wrong_is_forgotten(used: Path) -> None:
    places.suspect(used)
    open_database(used).close()
    assert not places.is_suspect(used)
    assert aside(used) == []


def test_a_broken_search_index_is_mended_not_set_aside(used: Path) -> None:
    database = open_database(used)
    with database.write() as connection:
        connection.execute(text("DELETE FROM announcement_search_data WHERE id > 10"))
    with pytest.raises(DatabaseDamaged), database.read() as connection:
        history.page(connection, Sieve(words="travaux"))
    database.close()
    database = open_database(used)
    with database.read() as connection:
        assert history.page(connection, Sieve(words="travaux")).rows
    database.close()


def test_nothing_is_set_aside_while_another_process_has_it_open(used: Path) -> None:
    other = subprocess.Popen(
        [sys.executable, "-c", OPEN_AND_WAIT, str(used)], cwd=ROOT, text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip
    assert other.stdout is not None
    try:
        assert other.stdout.readline() == "open\n"
        zero_header(used / FILE)
        with pytest.raises(DatabaseDamaged, match=f"processus {other.pid}") as found:
            open_database(used)
        assert found.value.folder is None
        assert (used / FILE).exists()
        assert aside(used) == []
        with pytest.raises(StorageUnavailable, match=f"processus {other.pid}"):
            restore(used, None, "Anne")
    finally:
        other.send_signal(signal.SIGKILL)
        other.communicate()
    restore(used, None, "Anne")  # a dead process has nothing open


def test_two_files_set_aside_are_both_kept(used: Path) -> None:
    for _ in range(2):
        zero_header(used / FILE)
        with pytest.raises(DatabaseDamaged, match="mis de côté"):
            open_database(used)
        restore(used, None, "Anne")
    assert [path.name for path in aside(used)] == [FILE, FILE]


def test_without_a_copy_one_may_begin_anew(used: Path) -> None:
    shutil.rmtree(used / places.COPIES)
    zero_header(used / FILE)
    with pytest.raises(DatabaseDamaged, match="--fresh"):
        open_database(used)
    with pytest.raises(StorageUnavailable, match="pas de copie"):
        restore(used, None, "Anne")
    begin_anew(used, "Anne")
    desk = Desk(open_database(used))
    desk.accept()
    desk.database.close()
    assert [path.name for path in aside(used)] == [FILE]


def test_an_emptied_file_is_not_taken_for_a_new_one(used: Path) -> None:
    (used / FILE).write_bytes(b"")
    with pytest.raises(DatabaseDamaged, match="est vide"):
        open_database(used)


def test_what_another_one_found_is_looked_into_at_once(used: Path) -> None:
    with open_service(used) as service:
        assert not service.look_after().damaged
        other = open_database(used)
        overwrite_pages(used / FILE)
        with pytest.raises(DatabaseDamaged):
            _read_all(other)
        other.close()
        care = service.look_after()  # it has been read whole today
        assert care.damaged
        assert "plus rien n'est envoyé" in care.warning


def test_a_file_taken_away_under_an_open_one_is_said(used: Path) -> None:
    with open_service(used) as service:
        (used / FILE).unlink()
        care = service.look_after()
        assert care.damaged
        assert "n'est plus là" in care.warning
        assert "reprend la copie du 02/03/2026" in care.warning
