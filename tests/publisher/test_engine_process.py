"""The engine's program on its own: how it begins, and that it ends, whatever happens."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import text

from publisher.dispatcher.beside import DATABASE
from publisher.engine_process import HUNG, REFUSED
from publisher.errors import StorageUnavailable
from publisher.service import open_service
from publisher.service.upkeep import restore
from tests.publisher.storage.test_v0003 import make_version
from tests.servers.postgres import Place

LONG = 60.0  # seconds; no test waits so long unless it fails
IN_HASTE = """
import sys
from publisher import engine_process
engine_process.STEADY, engine_process.ENDING = 0, 0.2
sys.exit(engine_process.main())
"""
SAYS_MUCH = """
from publisher.dispatcher.line import Line
line = Line()
for _ in range(50_000):  # more than a pipe holds
    line.say(moved=1)
"""


@contextmanager
def begun(folder: Path, address: str | None = None) -> Iterator[subprocess.Popen[bytes]]:
    """An engine's process, as a window starts it; it is left behind by nobody."""
    process = subprocess.Popen(
        [sys.executable, "-P", "-c", IN_HASTE, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, DATABASE: address or ""},
    )
    with process:
        try:
            yield process
        finally:
            process.kill()


def line_of(process: subprocess.Popen[bytes]) -> dict[str, object]:
    assert process.stdout is not None
    said: dict[str, object] = json.loads(process.stdout.readline())
    return said


def test_one_of_a_newer_publisher_changes_nothing_under_the_window(bare_place: Place) -> None:
    older = make_version(bare_place, "0009")
    with begun(bare_place.folder, bare_place.address) as engine:
        assert "Publisher a été mis à jour" in str(line_of(engine)["refused"])
    with older.connect() as connection:
        version = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    older.dispose()
    assert version == "0009"


def test_one_that_cannot_work_says_why_and_ends_in_order(tmp_path: Path) -> None:
    open_service(tmp_path).close()
    (tmp_path / "engines").write_text("ce n'est pas un dossier", "utf-8")
    with begun(tmp_path) as engine:
        assert "demandez le droit d'y écrire" in str(line_of(engine)["refused"])
        assert engine.wait(LONG) == REFUSED


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_it_heeds_the_system_and_not_the_terminal_of_the_window(tmp_path: Path) -> None:
    open_service(tmp_path).close()
    with begun(tmp_path) as engine:
        assert line_of(engine) == {"steady": 1}
        whom = rf"publisher-engine \(processus {engine.pid} : il finit seul"
        with pytest.raises(StorageUnavailable, match=whom):
            restore(tmp_path, None)
        engine.send_signal(signal.SIGINT)  # Ctrl+C
        engine.send_signal(signal.SIGHUP)  # the terminal is closed
        engine.send_signal(signal.SIGTERM)
        assert engine.wait(LONG) == 0


@pytest.mark.parametrize("place", ["postgresql"], indirect=True)
def test_a_server_that_is_gone_keeps_no_engine_without_a_window(place: Place) -> None:
    assert place.address is not None
    with begun(place.folder, place.address) as engine:
        assert line_of(engine) == {"steady": 1}
        with standing_still(place.address):
            assert engine.stdin is not None
            engine.stdin.close()
            assert engine.wait(LONG) == HUNG


@contextmanager
def standing_still(address: str) -> Iterator[None]:
    """What serves a database answers no more, and hangs up on nobody either."""
    asked = "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> %s"
    with psycopg.connect(address, autocommit=True) as connection:
        us = connection.info.backend_pid
        pids = [pid for (pid,) in connection.execute(asked, (us,))]
    for pid in pids:
        os.kill(pid, signal.SIGSTOP)
    try:
        yield
    finally:
        for pid in pids:
            os.kill(pid, signal.SIGCONT)


def test_a_window_that_stands_still_keeps_nothing_waiting() -> None:
    with subprocess.Popen([sys.executable, "-c", SAYS_MUCH], stdout=subprocess.PIPE) as engine:
        try:
            assert engine.wait(LONG) == 0  # though nobody has read a word
        finally:
            engine.kill()
