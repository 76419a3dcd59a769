"""A window whose words are checked: by a dictionary of the data folder, or by the system's."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from publisher.spelling.dictionaries import OWN
from ui.main_window import MainWindow
from ui.widgets.spelling.line import SpelledLine
from ui.widgets.spelling.paragraphs import SpelledParagraphs

LONG = 30_000  # ms
FRENCH = ["la", "le", "rue", "est", "fermée", "ici", "école", "route", "les", "travaux", "texte"]
DUTCH = ["de", "straat"]


class Writer:
    """Writes, and reads what is marked."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot
        self.form, self.spelling = window.compose.form, window.spelling
        self.count = window.compose.bar.words

    def until(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=LONG)

    def marked(self, field: QLineEdit | QPlainTextEdit) -> list[str]:
        """The words that are drawn with a wave now."""
        (spelled,) = [one for one in self.spelling.fields.spelled if one.field is field]
        assert isinstance(spelled, SpelledLine | SpelledParagraphs)
        return [word.text for word in spelled.marked]

    def waits_for(self, field: QLineEdit | QPlainTextEdit, *words: str) -> None:
        """Wait until exactly these are marked."""

        def shown() -> bool:
            known = [one.field for one in self.spelling.fields.spelled]
            return field in known and self.marked(field) == list(words)

        self.until(shown)

    def menu(self, field: QLineEdit | QPlainTextEdit, point: QPoint) -> QMenu:
        """The menu that opens at a point of the field."""
        field.customContextMenuRequested.emit(point)
        return self.opened()

    def opened(self) -> QMenu:
        """The menu that opens."""
        self.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu

    def said_in(self, dialog: QWidget) -> list[str]:
        """The texts of a dialog."""
        return [label.text() for label in dialog.findChildren(QLabel)]

    def choose(self, menu: QMenu, name: str) -> None:
        """Choose a line of a menu by the beginning of its name."""
        (action,) = [one for one in menu.actions() if one.text().lstrip("&").startswith(name)]
        menu.close()
        action.trigger()


def put_dictionary(data_dir: Path, name: str, words: list[str]) -> None:
    """Put a small dictionary into the data folder, as a person would."""
    folder = data_dir / OWN
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.dic").write_text(f"{len(words)}\n" + "\n".join(words), encoding="utf-8")
    affixes = "SET UTF-8\nTRY esianrtolcdugmphbyfvkwéèê\n"
    (folder / f"{name}.aff").write_text(affixes, encoding="utf-8")


@pytest.fixture
def data_dir(data_dir: Path) -> Path:
    put_dictionary(data_dir, "fr", FRENCH)
    put_dictionary(data_dir, "nl", DUTCH)
    return data_dir


@pytest.fixture
def writer(window: MainWindow, qtbot: QtBot) -> Writer:
    window.spelling.follow(True, ())
    window.activateWindow()
    return Writer(window, qtbot)
