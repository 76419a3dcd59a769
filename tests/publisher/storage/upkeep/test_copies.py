"""Copies: of this instant, whole, private, one a day, seven kept; a failing one harms nothing."""

from __future__ import annotations

import sqlite3
import stat
import subprocess
import sys
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from publisher.errors import DatabaseDamaged, StorageUnavailable
from publisher.storage import schema, settings
from publisher.storage.database import FILE, open_database
from publisher.storage.upkeep import copies, places
from publisher.storage.upkeep.copies import Kind, all_copies, contents, make_daily
from publisher.storage.upkeep.copying import copy_database
from publisher.storage.upkeep.integrity import Stopped
from tests.publisher.desk import Desk
from tests.publisher.storage.upkeep.conftest import YESTERDAY, overwrite_pages

ROOT = Path(__file__).parents[4]
DAY = timedelta(days=1)


def test_one_a_day_and_seven_are_kept(used: Path) -> None:
    assert make_daily(used, YESTERDAY + timedelta(hours=1)) is None
    for day in range(1, 10):
        assert make_daily(used, YESTERDAY + day * DAY) is not None
    kept = all_copies(used)
    assert [copy.taken_at for copy in kept] == [YESTERDAY + day * DAY for day in range(9, 2, -1)]
    found = contents(kept[0].path)
    assert found is not None
    assert found.announcements == 200
    assert stat.S_IMODE(kept[0].path.stat().st_mode) == 0o600
    assert stat.S_IMODE((used / places.COPIES).stat().st_mode) == 0o700
    left = {path.name for path in (used / places.COPIES).iterdir()}
    assert left == {*(copy.path.name for copy in kept), "copying.lock"}


def test_a_copy_of_a_day_to_come_does_not_count(used: Path) -> None:
    make_daily(used, YESTERDAY + 300 * DAY)  # the clock was wrong
    assert make_daily(used, YESTERDAY + DAY) is not None


def test_writers_go_on_meanwhile_and_the_copy_is_of_one_instant(used: Path) -> None:
    database = open_database(used)
    begun, written = threading.Event(), threading.Event()

    def write() -> None:
        begun.wait(60)
        for number in range(20):
            with database.write() as connection:
                settings.keep(connection, "a", number)
                settings.keep(connection, "b", number)
        written.set()

    writer = threading.Thread(target=write)
    writer.start()

    def stopping() -> bool:  # asked after each slice of pages: the copy is half made
        begun.set()
        assert written.wait(60), "a copy held a writer up"
        return False

    with database.write() as connection:
        settings.keep(connection, "a", "before")
        settings.keep(connection, "b", "before")
    copy_database(used / FILE, used / "copy.sqlite3", stopping)
    writer.join()
    database.close()
    with sqlite3.connect(used / "copy.sqlite3") as opened:
        rows = opened.execute("SELECT value FROM setting WHERE key IN ('a', 'b')").fetchall()
    opened.close()
    assert rows == [('"before"',), ('"before"',)]


def test_a_copy_given_up_leaves_nothing(used: Path) -> None:
    with pytest.raises(Stopped):
        copy_database(used / FILE, used / "copy.sqlite3", lambda: True)
    assert not list(used.glob("copy*"))


def test_a_damaged_file_never_becomes_a_copy(used: Path) -> None:
    overwrite_pages(used / FILE)
    with pytest.raises(DatabaseDamaged):
        make_daily(used, YESTERDAY + DAY)
    assert len(all_copies(used)) == 1
    assert not list((used / places.COPIES).glob("*.part*"))
    with pytest.raises(DatabaseDamaged, match="mis de côté"):
        open_database(used)


def test_a_full_disk_is_one_sentence_and_work_goes_on(used: Path) -> None:
    """A real refusal to write: the process may not make any file larger than 100 kB."""
    program = (
        "import resource, sys, pathlib\n"
        "from publisher.service import open_service\n"
        "with open_service(pathlib.Path(sys.argv[1])) as service:\n"
        "    service.look_after()\n"
        "    pathlib.Path(sys.argv[1], 'backups').rename(pathlib.Path(sys.argv[1], 'elsewhere'))\n"
        "    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, resource.RLIM_INFINITY))\n"
        "    care = service.look_after()\n"
        "    print(care.damaged, care.warning)\n"
        "    print(len(service.history(limit=300).rows))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(used)],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    warning, count = done.stdout.splitlines()
    assert warning.startswith("False La copie de sauvegarde du jour n'a pas pu être faite")
    assert count == "200"
    assert [path.name for path in (used / places.COPIES).iterdir()] == ["copying.lock"]


def test_a_folder_that_cannot_be_made_is_one_sentence(folder: Path) -> None:
    (folder / places.COPIES).write_text("a file")
    with pytest.raises(StorageUnavailable, match="ne peut pas écrire"):
        make_daily(folder, YESTERDAY)


def test_two_processes_make_one_copy(used: Path) -> None:
    program = (
        "import sys, pathlib, datetime\n"
        "from publisher.storage.upkeep.copies import make_daily\n"
        "make_daily(pathlib.Path(sys.argv[1]), datetime.datetime.now(datetime.UTC))\n"
    )
    both = [
        subprocess.Popen([sys.executable, "-c", program, str(used)], cwd=ROOT) for _ in range(2)
    ]
    assert [process.wait(60) for process in both] == [0, 0]
    today = datetime.now(UTC) - DAY
    assert len([copy for copy in all_copies(used) if copy.taken_at > today]) == 1


def test_a_migration_begins_with_a_copy(used: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As it is when the next version knows one migration more."""
    monkeypatch.setattr(schema, "HEAD", "9999")
    for _ in range(5):
        open_database(used).close()
    kept = [copy for copy in all_copies(used) if copy.kind is Kind.BEFORE]
    assert 1 <= len(kept) <= copies.KEPT[Kind.BEFORE]
    found = contents(kept[0].path)
    assert found is not None
    assert found.announcements == 200


def test_a_new_database_needs_no_copy(tmp_path: Path) -> None:
    Desk(open_database(tmp_path / "new")).database.close()
    assert all_copies(tmp_path / "new") == ()


def test_no_migration_without_its_copy(used: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (used / places.COPIES).rename(used / "elsewhere")
    (used / places.COPIES).write_text("a file")
    monkeypatch.setattr(schema, "HEAD", "9999")
    with pytest.raises(StorageUnavailable, match="ne peut pas écrire"):
        open_database(used)
