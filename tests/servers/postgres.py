"""A throw-away PostgreSQL of the distribution, on a socket in a folder of its own; and databases.

`database` is what storage and engine tests take: each of them runs on SQLite and on PostgreSQL.
"""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import Connection

from publisher.ids import new_id
from publisher.journal import GENESIS
from publisher.storage.database import FILE, Database, open_database, process_clock, server_clock

# Nothing here must survive a power cut, and the tests should not wait for the disk.
SETTINGS = {
    "fsync": "off",
    "full_page_writes": "off",
    "max_connections": "60",
    "shared_buffers": "16MB",
    "listen_addresses": "",
}


@dataclass(frozen=True, slots=True)
class Server:
    """A running PostgreSQL; `folder` holds its socket."""

    folder: Path

    def address(self, name: str) -> str:
        """Return what people give as --database."""
        return f"postgresql://postgres@/{name}?host={self.folder}"

    def create(self, name: str) -> str:
        """Make an empty database and return its address."""
        self._run(f'CREATE DATABASE "{name}"')
        return self.address(name)

    def drop(self, name: str) -> None:
        self._run(f'DROP DATABASE "{name}" WITH (FORCE)')

    def _run(self, sql: str) -> None:
        with psycopg.connect(self.address("postgres"), autocommit=True) as connection:
            connection.execute(sql.encode())


@dataclass(slots=True)
class Clock:
    """The database's own clock, which a test may put forward."""

    read: Callable[[Connection], datetime]
    ahead: timedelta = field(default_factory=timedelta)

    def __call__(self, connection: Connection) -> datetime:
        return self.read(connection) + self.ahead

    def forward(self, **by: float) -> None:
        """Let time pass, in the units of `timedelta`."""
        self.ahead += timedelta(**by)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a test's database is, for those who open it again or from another process."""

    folder: Path
    address: str | None

    def open(self, clock: Clock | None = None) -> Database:
        return open_database(self.folder, self.address, clock=clock)

    @property
    def arguments(self) -> list[str]:
        """What a subprocess is given."""
        return [str(self.folder), *([self.address] if self.address else [])]


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """The server, started when the first test asks for it."""
    binaries = _binaries()
    # A socket's path may be 107 bytes long: not in pytest's own deep folders.
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    account = _account()
    prefix: list[str] = []
    if account is not None:
        os.chown(folder, account.pw_uid, account.pw_gid)
        prefix = ["setpriv", f"--reuid={account.pw_uid}", f"--regid={account.pw_gid}",
                  "--clear-groups"]  # fmt: skip
    data = folder / "data"

    def run(*command: str) -> None:
        done = subprocess.run(
            [*prefix, *command], cwd=folder, capture_output=True, text=True, check=False,
            env={"PATH": os.environ.get("PATH", ""), "LC_ALL": "C.UTF-8"},
        )  # fmt: skip
        assert done.returncode == 0, done.stdout + done.stderr

    options = " ".join(f"-c {name}='{value}'" for name, value in SETTINGS.items())
    try:
        run(str(binaries / "initdb"), "-D", str(data), "-U", "postgres", "-A", "trust",
            "--no-sync", "-E", "UTF8")  # fmt: skip
        control = str(binaries / "pg_ctl")
        run(control, "start", "-w", "-D", str(data), "-l", str(folder / "log"),
            "-o", f"{options} -k {folder}")  # fmt: skip
        try:
            yield Server(folder)
        finally:
            run(control, "stop", "-w", "-m", "immediate", "-D", str(data))
    finally:
        shutil.rmtree(folder, ignore_errors=True)


BOTH = ["sqlite", "postgresql"]
# In the order in which nothing is left pointing at what is gone.
EMPTY = "".join(f"DELETE FROM {table};" for table in (
    "occurrence", "series",
    "attempt", "delivery", "announcement_search", "revision", "announcement", "draft", "media",
    "quota", "health", "channel_group_member", "channel_group", "channel", "setting", "journal",
    "piece", "picture", "picture_use", "tag", "film", "film_part",
)) + f"UPDATE journal_head SET seq = 0, hash = '{GENESIS}'"  # fmt: skip


@pytest.fixture(scope="session")
def model_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with all tables, to be copied: quicker than making them for each test."""
    folder = tmp_path_factory.mktemp("model")
    open_database(folder).close()
    return folder / FILE


@pytest.fixture(scope="session")
def model_address(postgres: Server, tmp_path_factory: pytest.TempPathFactory) -> str:
    """A database with all tables, emptied for each test: making one takes seconds."""
    address = postgres.create("model")
    open_database(tmp_path_factory.mktemp("none"), address).close()
    return address


@pytest.fixture(params=BOTH)
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    """A database with all tables and nothing in them, on each of the two."""
    folder = tmp_path / "publisher"
    folder.mkdir()
    if request.param == "sqlite":
        shutil.copy(request.getfixturevalue("model_file"), folder)
        return Place(folder, None)
    address: str = request.getfixturevalue("model_address")
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute(EMPTY.encode())
    return Place(folder, address)


@pytest.fixture(params=BOTH)
def bare_place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    """Where no table was made yet, on each of the two."""
    folder = tmp_path / "publisher"
    if request.param == "sqlite":
        yield Place(folder, None)
        return
    server: Server = request.getfixturevalue("postgres")
    name = f"test_{new_id()}"
    yield Place(folder, server.create(name))
    server.drop(name)


@pytest.fixture
def clock(place: Place) -> Clock:
    """The clock of `database`."""
    return Clock(process_clock if place.address is None else server_clock)


@pytest.fixture
def database(place: Place, clock: Clock) -> Iterator[Database]:
    """An open, empty database."""
    opened = place.open(clock)
    yield opened
    opened.close()


def _binaries() -> Path:
    found = sorted(
        Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3])
    )
    if found:
        return found[-1].parent
    on_path = shutil.which("initdb")
    if on_path is None or shutil.which("pg_ctl") is None:
        pytest.skip("PostgreSQL is not installed: apt-get install postgresql")
    return Path(on_path).resolve().parent


def _account() -> pwd.struct_passwd | None:
    """Whom to run it as: PostgreSQL refuses root."""
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name)
        except KeyError:
            continue
    pytest.skip("PostgreSQL refuses to run as root, and there is no other account")
