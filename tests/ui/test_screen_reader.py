"""The main job as a screen reader does it: by names, roles, states and actions alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.main_job import publish_by_ear
from tests.ui.screen_reader import NotHeard, Role, ScreenReader
from ui.main_window import CALENDAR, MainWindow
from ui.widgets.notice import Notice


@pytest.mark.usefixtures("window")
def test_an_announcement_is_published_by_ear(qtbot: QtBot, tmp_path: Path) -> None:
    reader = publish_by_ear(qtbot)
    reader.find(Role.Button, "Ouvrir la publication sur Site web")
    pages = [path.read_text(encoding="utf-8") for path in (tmp_path / "site").rglob("index.html")]
    assert any("fanfare" in page for page in pages)


@pytest.fixture
def form(qtbot: QtBot) -> QWidget:
    """A window of three controls, all of them in order."""
    form = QWidget()
    qtbot.addWidget(form)
    column = QVBoxLayout(form)
    field = QLineEdit()
    field.setAccessibleName("Nom")
    for widget in (field, QCheckBox("Canal"), QPushButton("&Envoyer")):
        column.addWidget(widget)
    form.show()
    return form


def test_the_reader_does_what_can_be_done(form: QWidget, qtbot: QtBot) -> None:
    reader, button = ScreenReader(qtbot), form.findChildren(QPushButton)[0]
    reader.write("Nom", "Zoé")
    reader.tick("Canal")
    with qtbot.waitSignal(button.clicked):
        reader.press("Envoyer")
    assert form.findChildren(QLineEdit)[0].text() == "Zoé"


def test_the_reader_stops_where_a_person_would(form: QWidget, qtbot: QtBot) -> None:
    reader = ScreenReader(qtbot)
    field, box = form.findChildren(QLineEdit)[0], form.findChildren(QCheckBox)[0]
    button = form.findChildren(QPushButton)[0]
    field.setAccessibleName("")
    box.setEnabled(False)
    button.hide()
    with pytest.raises(NotHeard):
        reader.write("Nom", "Zoé")
    with pytest.raises(NotHeard):
        reader.tick("Canal")
    with pytest.raises(NotHeard):
        reader.press("Envoyer")
    field.setAccessibleName("Nom")
    field.setReadOnly(True)
    with pytest.raises(NotHeard):
        reader.write("Nom", "Zoé")


def test_a_page_that_is_ticked_is_opened(window: MainWindow, qtbot: QtBot) -> None:
    reader = ScreenReader(qtbot)
    reader.tick("Calendrier")
    assert window.stack.currentIndex() == CALENDAR
    reader.tick("Semaine")
    assert window.calendar.heading.before.accessibleName() == "Semaine précédente"


def test_what_is_not_calm_is_said_aloud_once(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []

    def hear(event: QAccessibleAnnouncementEvent) -> None:
        told.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(hear))
    notice = Notice()
    qtbot.addWidget(notice)
    for text, tone in (("1 sur 2 livrés.", "calm"), ("Tout est livré.", "good")):
        notice.say(text, tone)
        notice.say(text, tone)
    assert told == ["Tout est livré."]
