"""No database, file, network or keyring on the thread of the window, whatever a person does."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from pathlib import Path

import keyring
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import create_engine, text

from tests.ui.audit import waits_of_this_thread
from tests.ui.main_job import publish_by_ear
from tests.ui.outbox import deliveries
from tests.ui.test_accessibility import DIALOGS
from ui.main_window import MainWindow

LONG = 30_000  # ms


def test_the_window_never_waits(
    data_dir: Path, open_window: Callable[[Path], MainWindow], qtbot: QtBot
) -> None:
    with waits_of_this_thread() as waits:
        window = open_window(data_dir)
        qtbot.waitUntil(lambda: len(window.channels.cards) == 5, timeout=LONG)
        publish_by_ear(qtbot)
        for place in range(window.stack.count()):
            window.go_to(place)
        qtbot.waitUntil(lambda: window.history.model.rowCount() == 1, timeout=LONG)
        qtbot.waitUntil(lambda: len(deliveries(window)) == 3, timeout=LONG)
        window.history.search.setText("noel")
        window.history.refresh()
        with qtbot.waitSignal(window.compose.autosave.saved, timeout=LONG):
            window.new_announcement()
            qtbot.waitUntil(window.compose.isEnabled, timeout=LONG)
            qtbot.waitUntil(window.compose.is_empty, timeout=LONG)
            window.compose.form.title.setText("Don de sang")
        with qtbot.waitSignal(window.gone, timeout=LONG):
            window.close()
    assert waits == []


def test_no_dialog_waits(window: MainWindow) -> None:
    with waits_of_this_thread() as waits:
        for make in DIALOGS.values():
            dialog = make(window)
            dialog.open()
            QApplication.processEvents()
            dialog.close()
    assert waits == []


def test_what_waits_is_heard(tmp_path: Path) -> None:
    engine = create_engine(f"sqlite:///{tmp_path / 'base'}")
    with waits_of_this_thread() as waits:
        (tmp_path / "fichier").write_text("texte", encoding="utf-8")
        with engine.connect() as connection:
            connection.execute(text("SELECT 1"))
        keyring.get_keyring()
        with socket.socket() as sock, pytest.raises(ConnectionRefusedError):
            sock.connect(("127.0.0.1", 1))
    for what in ("fichier", "sqlite3.connect", "SELECT 1", "keyring.", "socket.connect"):
        assert any(what in wait for wait in waits), what
    engine.dispose()


def test_what_other_threads_wait_for_is_their_own(tmp_path: Path) -> None:
    with waits_of_this_thread() as waits:
        other = threading.Thread(target=(tmp_path / "fichier").write_bytes, args=(b"",))
        other.start()
        other.join()
    assert waits == []
