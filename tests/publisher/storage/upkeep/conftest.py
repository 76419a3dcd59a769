"""A data folder with a town in its file, a copy of it, and ways to damage the file."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from publisher.storage.database import FILE, open_database
from publisher.storage.upkeep.copies import make_daily
from tests.publisher.desk import Desk

YESTERDAY = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path, model_file: Path) -> Path:
    """Where a database is that has all tables and nothing in them."""
    place = tmp_path / "publisher"
    place.mkdir()
    shutil.copy(model_file, place)
    return place


@pytest.fixture(scope="session")
def model_town(model_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `used` is a copy of: quicker than making it for each test."""
    folder = tmp_path_factory.mktemp("town")
    shutil.copy(model_file, folder)
    desk = Desk(open_database(folder))
    for _ in range(200):
        desk.accept()
    make_daily(folder, YESTERDAY)
    desk.database.close()
    return folder


@pytest.fixture
def used(model_town: Path, tmp_path: Path) -> Path:
    """Where two hundred announcements are, and a copy that holds them."""
    return Path(shutil.copytree(model_town, tmp_path / "publisher"))


def zero_header(file: Path) -> None:
    with file.open("r+b") as opened:
        opened.write(b"\0" * 100)


def overwrite_pages(file: Path) -> None:
    """Damage what opening does not read, and a whole check does."""
    with file.open("r+b") as opened:
        for page in range(20, file.stat().st_size // 4096, 3):
            opened.seek(page * 4096)
            opened.write(b"\xa5" * 4096)


def truncate(file: Path) -> None:
    with file.open("r+b") as opened:
        opened.truncate(file.stat().st_size // 2)


def become_a_letter(file: Path) -> None:
    file.write_bytes(b"Monsieur le bourgmestre, " * 500)


def spoil_the_log(file: Path) -> None:
    file.with_name(f"{FILE}-wal").write_bytes(b"\xa5" * 9000)


DAMAGES: tuple[Callable[[Path], None], ...] = (
    zero_header,
    truncate,
    become_a_letter,
    spoil_the_log,
)
