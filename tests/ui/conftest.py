"""The window's tests run without a screen, and leave no thread behind."""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is imported

import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ui.app import open_service
from ui.background import Background
from ui.collecting import Collecting
from ui.desk import Desk
from ui.language.speaking import speak
from ui.look import dress
from ui.main_window import MainWindow


@pytest.fixture(autouse=True)
def _no_dangling_thread() -> Iterator[None]:
    """Whatever a test opens, it closes: threads of ours that are left fail it."""
    before = set(threading.enumerate())
    yield
    left = [thread.name for thread in set(threading.enumerate()) - before if thread.is_alive()]
    assert not [name for name in left if name.startswith("publisher")], left


@pytest.fixture(scope="session")
def qapp(qapp):  # type: ignore[no-untyped-def]  # as in pytest-qt
    """The application, dressed and in French as in `ui.app.main`."""
    Collecting(qapp)
    speak(qapp, "fr")
    dress(qapp, dark=False)
    return qapp


@pytest.fixture
def background() -> Iterator[Background]:
    """Threads that are joined at the end."""
    background = Background()
    yield background
    assert background.close(patience=10)


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    """A data folder of its own, with the channels of a first start."""
    folder = tmp_path / "donnees"
    with open_service(folder, None) as service:
        service.add_starter_channels(tmp_path / "site", "https://www.exemple.be", "Valrivière")
    return folder


@pytest.fixture
def open_window(qtbot: QtBot) -> Iterator[Callable[[Path], MainWindow]]:
    """Opens the window on a data folder; all are closed as a person closes them."""
    opened: list[tuple[Desk, MainWindow]] = []

    def open_one(folder: Path) -> MainWindow:
        desk = Desk(partial(open_service, folder, None))
        window = MainWindow(desk)
        opened.append((desk, window))
        window.show()
        with qtbot.waitSignal(desk.opened, timeout=20_000):
            desk.open()
        qtbot.waitUntil(window.compose.isEnabled, timeout=20_000)
        return window

    yield open_one
    for desk, window in opened:
        close_window(qtbot, desk, window)


def close_window(qtbot: QtBot, desk: Desk, window: MainWindow) -> None:
    """Close a window, and wait until nothing is left to finish."""
    if not window.closed:
        with qtbot.waitSignal(window.gone, timeout=30_000):
            window.close()
    assert desk.background.close(patience=10)
    window.deleteLater()
    desk.deleteLater()


@pytest.fixture
def window(data_dir: Path, open_window: Callable[[Path], MainWindow], qtbot: QtBot) -> MainWindow:
    """The real window on the real service, its engine running."""
    window = open_window(data_dir)
    qtbot.waitUntil(lambda: len(window.channels.cards) == 5, timeout=20_000)
    return window
