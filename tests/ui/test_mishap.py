"""An error that nobody foresaw: one dialog that names the report, however often it comes."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from publisher.logbook import Logbook, open_logbook
from publisher.redaction import remember
from ui.background import Background
from ui.mishap import Mishap

SECRET = "jeton-secret-de-la-fenetre"


def fail(told: str) -> None:
    raise ValueError(f"{told} {remember(SECRET)}")


def fail_elsewhere() -> None:
    raise IndexError


def fail_at_last() -> None:
    raise KeyError


class Browser(QObject):
    """Stands where the system's file browser would."""

    asked = Signal(str)

    @Slot(QUrl)
    def show(self, url: QUrl) -> None:
        self.asked.emit(url.toLocalFile())


@pytest.fixture
def logbook(tmp_path: Path) -> Iterator[Logbook]:
    opened = open_logbook(tmp_path / "donnees", "desktop")
    yield opened
    opened.close()


@pytest.mark.qt_no_exception_capture
def test_a_slot_that_fails_is_reported_in_one_dialog(qtbot: QtBot, logbook: Logbook) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    mishap = Mishap(window)
    logbook.told = mishap.tell
    for _ in range(3):
        QTimer.singleShot(0, partial(fail, "refused"))
    QTimer.singleShot(0, fail_elsewhere)
    qtbot.waitUntil(lambda: len(list(logbook.crashes.folder.glob("crash-*.txt"))) == 2)
    qtbot.waitUntil(lambda: mishap.sheet is not None)
    sheet = mishap.sheet
    assert sheet is not None
    first = min(logbook.crashes.folder.glob("crash-*.txt"), key=lambda file: file.name[-5])
    assert any(str(first) in label.text() for label in sheet.findChildren(QLabel))
    assert SECRET not in first.read_text("utf-8")

    browser = Browser()
    slot: Any = "show"  # the type hints want bytes, which PySide refuses
    QDesktopServices.setUrlHandler("file", browser, slot)
    try:
        with qtbot.waitSignal(browser.asked) as asked:
            sheet.show_folder.click()
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert asked.args == [str(logbook.crashes.folder)]
    sheet.primary.click()
    QTimer.singleShot(0, fail_at_last)
    qtbot.waitUntil(lambda: len(list(logbook.crashes.folder.glob("crash-*.txt"))) == 3)
    assert mishap.sheet is sheet


def test_work_in_the_background_that_fails_names_its_report(
    qtbot: QtBot, background: Background, logbook: Logbook
) -> None:
    said: list[str] = []
    background.run_in_background(partial(fail, "refused"), None, said.append)
    qtbot.waitUntil(lambda: bool(said))
    (report,) = logbook.crashes.folder.glob("crash-*.txt")
    assert said[0].endswith(str(report))
    assert SECRET not in report.read_text("utf-8")
