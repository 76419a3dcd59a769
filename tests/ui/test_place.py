"""The window comes back where it was left."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.place import Place


def a_window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


def test_size_and_place_are_those_of_the_last_time(qtbot: QtBot, tmp_path: Path) -> None:
    left = a_window(qtbot)
    left.setGeometry(60, 50, 500, 400)
    Place(tmp_path).keep(left)
    found = a_window(qtbot)
    Place(tmp_path).restore(found)
    assert found.geometry() == left.geometry()


def test_the_first_time_and_a_damaged_file_leave_the_window_as_it_is(
    qtbot: QtBot, tmp_path: Path
) -> None:
    window = a_window(qtbot)
    window.setGeometry(60, 50, 500, 400)
    before = window.geometry()
    Place(tmp_path / "missing").restore(window)
    (tmp_path / "window.ini").write_bytes(b"\xff\x00[[[geometry=@ByteArray(no")
    Place(tmp_path).restore(window)
    assert window.geometry() == before


def test_a_folder_that_cannot_be_written_costs_only_the_memory(
    qtbot: QtBot, tmp_path: Path
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder", encoding="utf-8")
    Place(blocked).keep(a_window(qtbot))
    assert blocked.read_text(encoding="utf-8") == "not a folder"
