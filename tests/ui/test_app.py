"""Starting and ending: plain words without a screen, a light first paint, a bad folder."""

from __future__ import annotations

import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ui.app import _parser, has_screen, open_service
from ui.desk import Desk
from ui.main_window import MainWindow

# Opened on a thread, after the first paint.
HEAVY = (
    "sqlalchemy",
    "keyring",
    "requests",
    "feedgen",
    "lxml",
    "PIL",
    "paramiko",
    "cattrs",
    "filelock",
)


def test_without_a_screen_it_says_so_and_does_not_abort() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "ui.app"],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"},
    )
    assert done.returncode == 2
    assert done.stderr.startswith("Publisher ne trouve pas d'écran")
    assert "Traceback" not in done.stderr


def test_where_there_is_a_screen() -> None:
    assert has_screen({"DISPLAY": ":0"}, "linux")
    assert has_screen({"WAYLAND_DISPLAY": "wayland-0"}, "linux")
    assert has_screen({}, "darwin")
    assert has_screen({}, "win32")
    assert not has_screen({"DISPLAY": ""}, "linux")


def test_nothing_heavy_is_imported_before_the_first_paint() -> None:
    script = f"import ui.app, sys; print([m for m in {HEAVY!r} if m in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.strip() == "[]"


def test_opening_the_logbook_imports_nothing_heavy(tmp_path: Path) -> None:
    script = (
        "import pathlib, sys, publisher.logbook as l;"
        "l.open_logbook(pathlib.Path(sys.argv[1]), 'desktop');"
        f"print([m for m in {HEAVY!r} if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.strip() == "[]"


def test_a_folder_that_cannot_be_written_is_one_sentence(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "fichier").write_text("pas un dossier", encoding="utf-8")
    desk = Desk(partial(open_service, tmp_path / "fichier" / "donnees", None))
    window = MainWindow(desk)
    window.show()
    with qtbot.waitSignal(desk.broken, timeout=30_000):
        desk.open()
    assert "--data-dir" in window.notice.text
    assert not window.compose.isEnabled()
    with qtbot.waitSignal(window.gone, timeout=30_000):
        window.close()
    assert desk.background.close(patience=10)


def test_an_empty_variable_is_no_database_as_for_the_command(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PUBLISHER_DATABASE", "")
    assert _parser().parse_args([]).database is None


def test_a_window_whose_engine_cannot_start_keeps_nothing_open(
    qtbot: QtBot, data_dir: Path
) -> None:
    (data_dir / "engines").write_text("ce n'est pas un dossier", "utf-8")
    desk = Desk(partial(open_service, data_dir, None))
    with qtbot.waitSignal(desk.broken, timeout=30_000) as broken:
        desk.open()
    assert "demandez le droit d'y écrire" in broken.args[0]
    assert not list((data_dir / "open").glob("*.lock"))  # else no copy could be taken back
    (data_dir / "engines").unlink()
    with qtbot.waitSignal(desk.opened, timeout=30_000):
        desk.open()
    with qtbot.waitSignal(desk.closed, timeout=30_000):
        desk.close()
    assert desk.background.close(patience=10)
