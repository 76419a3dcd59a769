"""A dialog starts in its first field, and never cuts one off."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from ui.dialogs.sheet import Sheet
from ui.widgets.labelled import Labelled

LONG = "Une phrase qui ne tient pas sur une ligne et qui dit ce qu'il faut faire. " * 4


def opened(qtbot: QtBot, field: QLineEdit) -> Sheet:
    sheet = Sheet(None, "Retirer ?", "Retirer", cancel="Annuler")
    qtbot.addWidget(sheet)
    sheet.explain(LONG)
    sheet.content.addWidget(Labelled("Motif", field, LONG))
    sheet.resize(440, 120)
    with qtbot.waitActive(sheet):
        sheet.open()
    return sheet


def test_typing_goes_to_the_first_field_and_tab_ends_at_the_buttons(qtbot: QtBot) -> None:
    field = QLineEdit()
    sheet = opened(qtbot, field)
    assert sheet.focusWidget() is field
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert sheet.focusWidget() is sheet.cancel
    QTest.keyClick(sheet.cancel, Qt.Key.Key_Tab)
    assert sheet.focusWidget() is sheet.primary


def test_it_grows_with_what_it_has_to_say(qtbot: QtBot) -> None:
    field = QLineEdit()
    sheet = opened(qtbot, field)
    whole = field.sizeHint().height()
    assert field.height() >= whole
    before = sheet.height()
    sheet.refuse(LONG)
    qtbot.waitUntil(lambda: sheet.height() > before)
    qtbot.waitUntil(lambda: field.height() >= whole)


def test_it_leaves_no_gaps_between_its_words(qtbot: QtBot) -> None:
    sheet = Sheet(None, "Réglages", "Enregistrer")
    qtbot.addWidget(sheet)
    first = sheet.explain("Ils valent pour tous les postes.")
    field = Labelled("Délai", QLineEdit())
    sheet.content.addWidget(field)
    sheet.resize(500, 600)
    with qtbot.waitExposed(sheet):
        sheet.open()
    qtbot.waitUntil(lambda: field.y() - first.geometry().bottom() < 2 * sheet.content.spacing())
    assert sheet.height() < 300


def test_a_list_keeps_the_height_that_it_was_given(qtbot: QtBot) -> None:
    sheet = Sheet(None, "Séries", "Ouvrir")
    qtbot.addWidget(sheet)
    sheet.explain("Toutes.")
    sheet.content.addWidget(QListWidget())
    sheet.resize(500, 600)
    with qtbot.waitExposed(sheet):
        sheet.open()
    assert sheet.height() == 600
