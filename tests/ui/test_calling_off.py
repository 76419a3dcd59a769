"""In the seconds after « Publier », nothing is accepted yet, and one key takes it back."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from ui.app import _staying, open_service
from ui.dialogs.confirm import ConfirmSheet
from ui.habits import Habits, KeptHabits
from ui.main_window import MainWindow

LONG = 30_000  # ms
NEVER = 3600  # seconds: the tests end it themselves, or call it off


def ready(window: MainWindow, qtbot: QtBot, at: datetime | None = None) -> ConfirmSheet:
    """Write, and come to the last question."""
    page = window.compose
    page.publishing.recall = NEVER
    page.form.title.setText("Collecte de sang")
    page.form.body.set_text("Salle des fêtes, de 15 à 19 heures.")
    page.previews.set_chosen(("Site web", "Flux"))
    page.bar.when.set_when(at, "Europe/Brussels")
    page.publish()
    qtbot.waitUntil(lambda: page.publishing.sheet is not None, timeout=LONG)
    sheet = page.publishing.sheet
    assert sheet is not None
    return sheet


def accepted(folder: Path) -> int:
    with open_service(folder, None) as service:
        return len(service.history().rows)


def test_escape_brings_the_draft_back_untouched(
    window: MainWindow, qtbot: QtBot, data_dir: Path
) -> None:
    sheet = ready(window, qtbot)
    before = window.compose.draft()
    sheet.primary.click()
    assert sheet.countdown.running
    assert not sheet.primary.isEnabled()
    with qtbot.waitSignal(window.compose.publishing.settled, timeout=LONG):
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert window.compose.draft() == before
    assert window.compose.notice.text == "Rien n'est parti : votre texte est resté tel quel."
    assert window.compose.bar.publish.isEnabled()
    assert accepted(data_dir) == 0


def test_when_the_time_is_over_it_is_accepted_once(
    window: MainWindow, qtbot: QtBot, data_dir: Path
) -> None:
    sheet = ready(window, qtbot)
    sheet.primary.click()
    sheet.primary.click()
    assert accepted(data_dir) == 0
    with qtbot.waitSignal(window.compose.publishing.accepted, timeout=LONG):
        sheet.countdown.timer.setInterval(0)
    assert accepted(data_dir) == 1


def test_it_is_said_once_and_the_keyboard_is_on_the_way_back(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    def hear(event: QAccessibleAnnouncementEvent) -> None:
        said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(hear))
    sheet = ready(window, qtbot)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is sheet, timeout=LONG)
    sheet.primary.click()
    assert said == [f"Départ dans {NEVER} secondes : jusque-là, rien n'est envoyé."]
    back = QApplication.focusWidget()
    assert isinstance(back, QPushButton)
    assert back.text() == "Annuler"
    with qtbot.waitSignal(window.compose.publishing.called_off, timeout=LONG):
        back.click()


def test_closing_the_window_asks_nothing_and_keeps_the_draft(
    data_dir: Path, open_window: Callable[[Path], MainWindow], qtbot: QtBot
) -> None:
    window = open_window(data_dir)
    qtbot.waitUntil(lambda: len(window.channels.cards) == 5, timeout=LONG)
    sheet = ready(window, qtbot)
    sheet.primary.click()
    with qtbot.waitSignal(window.gone, timeout=LONG):
        window.close()
    with open_service(data_dir, None) as service:
        assert not service.history().rows
        assert [draft.title for draft in service.drafts()] == ["Collecte de sang"]


def test_what_is_planned_needs_no_such_time(window: MainWindow, qtbot: QtBot) -> None:
    later = (datetime.now() + timedelta(days=3)).replace(second=0, microsecond=0)  # noqa: DTZ005 - this computer's clock
    sheet = ready(window, qtbot, later)
    with qtbot.waitSignal(window.compose.publishing.accepted, timeout=LONG):
        sheet.primary.click()


def test_the_answer_of_the_sheet_is_the_one_of_the_click(window: MainWindow, qtbot: QtBot) -> None:
    sheet = ready(window, qtbot)
    sheet.primary.click()
    assert not any(choice.isEnabled() for choice in sheet.findChildren(QRadioButton))
    sheet.reject()


@pytest.mark.parametrize("chosen", [0, 5, 10])
def test_this_computer_says_how_long(
    window: MainWindow, qapp: QApplication, data_dir: Path, chosen: int
) -> None:
    assert Habits().recall == 5
    KeptHabits(data_dir).keep(Habits(recall=chosen))
    given = argparse.Namespace(data_dir=data_dir)
    _staying(qapp, window._desk, window, given)
    assert window.compose.publishing.recall == chosen
