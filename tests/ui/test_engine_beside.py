"""The window as it is delivered: its engine is a process of its own."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from publisher.delivery import State
from publisher.dispatcher import beside
from tests.ui.conftest import close_window
from tests.ui.outbox import states
from tests.ui.test_outbox import SAPINS, publish
from tests.ui.test_rescue import no_header, wrong_pages
from ui.app import open_service
from ui.desk import Desk
from ui.main_window import OUTBOX, MainWindow

LONG = 30_000  # ms
Start = Callable[[Path], MainWindow]


@pytest.fixture
def start(qtbot: QtBot) -> Iterator[Start]:
    """Opens the window on a folder as `publisher-desktop` does."""
    opened: list[tuple[Desk, MainWindow]] = []

    def start_one(folder: Path) -> MainWindow:
        desk = Desk(partial(open_service, folder, None), beside=True)
        window = MainWindow(desk)
        opened.append((desk, window))
        window.show()
        desk.open()
        qtbot.waitUntil(window.compose.isEnabled, timeout=LONG)
        return window

    yield start_one
    for desk, window in opened:
        close_window(qtbot, desk, window)


def engines(folder: Path) -> list[int]:
    return [int(file.stem.split("-")[-2]) for file in (folder / "engines").glob("*.lock")]


def test_it_publishes_and_leaves_no_process(data_dir: Path, start: Start, qtbot: QtBot) -> None:
    window = start(data_dir)
    publish(window)
    window.go_to(OUTBOX)
    qtbot.waitUntil(lambda: states(window, SAPINS) == [State.DELIVERED] * 2, timeout=LONG)
    (pid,) = engines(data_dir)
    assert pid != os.getpid()
    with qtbot.waitSignal(window.gone, timeout=LONG):
        window.close()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_a_copy_is_taken_back_without_closing_publisher(
    data_dir: Path, start: Start, qtbot: QtBot
) -> None:
    with open_service(data_dir, None) as service:
        assert not service.look_after().warning
    wrong_pages(data_dir)
    window = start(data_dir)
    window._desk._look_after()
    qtbot.waitUntil(lambda: window.voice.engine.text() == "Plus rien n'est envoyé", timeout=LONG)
    assert engines(data_dir) == []
    window.notice._action.click()  # reopen
    qtbot.waitUntil(lambda: window.rescue.dialog is not None, timeout=LONG)
    assert window.rescue.dialog is not None
    window.rescue.dialog.primary.click()
    qtbot.waitUntil(lambda: window.rescue.told is not None, timeout=LONG)
    qtbot.waitUntil(lambda: engines(data_dir) != [], timeout=LONG)


def test_an_engine_that_does_not_stay_up_is_said_until_it_does(
    data_dir: Path, start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(beside, "FIRST_REST", 0.1)
    monkeypatch.setattr(beside, "LONGEST_REST", 0.1)
    (data_dir / "engines").write_text("ce n'est pas un dossier", "utf-8")
    window = start(data_dir)
    qtbot.waitUntil(lambda: window.notice.text.startswith("Rien n'est envoyé"), timeout=LONG)
    assert "demandez le droit d'y écrire" in window.notice.text
    assert window.voice.engine.text() == "Rien n'est envoyé pour le moment"
    publish(window)  # what is written now is accepted, and goes out later
    (data_dir / "engines").unlink()
    qtbot.waitUntil(lambda: window.notice.text == "", timeout=LONG)
    assert window.voice.engine.text() == "Prêt"
    window.go_to(OUTBOX)
    qtbot.waitUntil(lambda: states(window, SAPINS) == [State.DELIVERED] * 2, timeout=LONG)


def test_damage_that_only_a_new_engine_meets_offers_the_copy(
    data_dir: Path, start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(beside, "FIRST_REST", 0.1)
    with open_service(data_dir, None) as service:
        assert not service.look_after().warning
    window = start(data_dir)
    qtbot.waitUntil(lambda: engines(data_dir) != [], timeout=LONG)
    no_header(data_dir)
    os.kill(engines(data_dir)[0], signal.SIGKILL)  # the next one reads the file anew
    qtbot.waitUntil(lambda: window.voice.engine.text() == "Plus rien n'est envoyé", timeout=LONG)
    assert window.notice._action.text() == "Reprendre une copie"
    window.notice._action.click()
    qtbot.waitUntil(lambda: window.rescue.dialog is not None, timeout=LONG)
    assert window.rescue.dialog is not None
    window.rescue.dialog.primary.click()
    qtbot.waitUntil(lambda: window.rescue.told is not None, timeout=LONG)
