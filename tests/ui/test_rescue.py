"""A damaged file in the window: what is said, a copy taken back with a click, and work goes on."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from publisher.storage.database import FILE
from tests.ui.conftest import close_window
from ui.app import open_service
from ui.desk import Desk
from ui.main_window import OUTBOX, MainWindow

SOON = 20_000  # ms
Harm = Callable[[Path], None]


@pytest.fixture
def kept(data_dir: Path) -> Path:
    """A data folder of which a copy was made."""
    with open_service(data_dir, None) as service:
        assert not service.look_after().warning
    return data_dir


@pytest.fixture
def start(qtbot: QtBot) -> Iterator[Callable[[Path], MainWindow]]:
    """Opens the window on a folder, whatever becomes of it."""
    opened: list[tuple[Desk, MainWindow]] = []

    def start_one(folder: Path) -> MainWindow:
        desk = Desk(partial(open_service, folder, None))
        window = MainWindow(desk)
        opened.append((desk, window))
        window.show()
        desk.open()
        return window

    yield start_one
    for desk, window in opened:
        close_window(qtbot, desk, window)


def no_header(folder: Path) -> None:
    with (folder / FILE).open("r+b") as file:
        file.write(b"\0" * 100)


def wrong_pages(folder: Path) -> None:
    """What opening does not read is damaged: the table of attempts."""
    with closing(sqlite3.connect(folder / FILE)) as database:
        asked = "SELECT rootpage FROM sqlite_master WHERE name = 'attempt'"
        (page,) = database.execute(asked).fetchone()
    with (folder / FILE).open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\xa5" * 4096)


def test_a_copy_is_taken_back_and_the_window_goes_on(
    kept: Path, start: Callable[[Path], MainWindow], qtbot: QtBot
) -> None:
    no_header(kept)
    window = start(kept)
    qtbot.waitUntil(lambda: window.rescue.dialog is not None, timeout=SOON)
    dialog = window.rescue.dialog
    assert dialog is not None
    assert not window.compose.isEnabled()
    assert not window.rail.isEnabled()
    assert dialog.primary.text().startswith("&Reprendre la copie : ")
    assert not dialog.other.isVisible()  # there is but one
    dialog.primary.click()
    qtbot.waitUntil(window.compose.isEnabled, timeout=SOON)
    qtbot.waitUntil(lambda: len(window.channels.cards) == 5, timeout=SOON)
    assert window.rail.isEnabled()
    assert window.rescue.told is not None
    window.rescue.told.primary.click()
    assert window.stack.currentIndex() == OUTBOX
    assert len(list(kept.glob(f"set-aside/*/{FILE}"))) == 1


def test_another_copy_can_be_chosen(
    kept: Path, start: Callable[[Path], MainWindow], qtbot: QtBot
) -> None:
    (copy,) = (kept / "backups").glob("*.sqlite3")
    older = copy.with_name("20260302-080000-daily.sqlite3")
    older.write_bytes(copy.read_bytes())
    no_header(kept)
    window = start(kept)
    qtbot.waitUntil(lambda: window.rescue.dialog is not None, timeout=SOON)
    dialog = window.rescue.dialog
    assert dialog is not None
    assert dialog.other.isVisible()
    dialog.other.click()
    assert dialog.list.isVisible()
    dialog.list.setCurrentRow(1)
    assert "2 mars 2026" in dialog.primary.text()
    with qtbot.waitSignal(dialog.restored, timeout=SOON) as told:
        dialog.primary.click()
    assert older.name in told.args[0][0]
    qtbot.waitUntil(window.compose.isEnabled, timeout=SOON)


def test_one_may_leave_instead_and_is_asked_again(
    kept: Path, start: Callable[[Path], MainWindow], qtbot: QtBot
) -> None:
    no_header(kept)
    for _ in range(2):
        window = start(kept)
        qtbot.waitUntil(partial(_is_asked, window), timeout=SOON)
        assert window.rescue.dialog is not None
        with qtbot.waitSignal(window.gone, timeout=SOON):
            window.rescue.dialog.cancel.click()
    assert not (kept / FILE).exists()


def test_without_a_copy_an_empty_database_can_be_begun(
    data_dir: Path, start: Callable[[Path], MainWindow], qtbot: QtBot
) -> None:
    no_header(data_dir)
    window = start(data_dir)
    qtbot.waitUntil(partial(_is_asked, window), timeout=SOON)
    assert window.rescue.dialog is not None
    assert window.rescue.dialog.primary.text() == "&Commencer une base vide"
    window.rescue.dialog.primary.click()
    qtbot.waitUntil(lambda: window.first_start is not None, timeout=SOON)


def test_damage_found_at_work_stops_sending_and_leads_to_a_copy(
    kept: Path, start: Callable[[Path], MainWindow], qtbot: QtBot
) -> None:
    wrong_pages(kept)
    window = start(kept)
    qtbot.waitUntil(lambda: window.engine.text() == "Plus rien n'est envoyé", timeout=SOON)
    window.voice.say("Autre chose échoue.")
    assert "abîmé" in window.notice.text
    window.notice._action.click()
    qtbot.waitUntil(partial(_is_asked, window), timeout=SOON)
    assert window.rescue.dialog is not None
    window.rescue.dialog.primary.click()
    qtbot.waitUntil(lambda: window.engine.text() == "Prêt", timeout=SOON)


def _is_asked(window: MainWindow) -> bool:
    return window.rescue.dialog is not None
