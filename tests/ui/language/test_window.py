"""The window in another language: chosen, the system's, and all of what it shows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from publisher.calendar.slots import Slots
from tests.translations.extraction import texts
from ui.dialogs.slots import SlotsDialog
from ui.habits import Habits, KeptHabits, language_of
from ui.language.catalogue import read_catalogue
from ui.language.speaking import LOCALES, language_of_the_system, speak
from ui.main_window import MainWindow

NAMES = {"Site web", "Flux"}  # that the officer gave to channels: they are not translated


@pytest.fixture
def in_language(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Speak a language, and French again afterwards."""
    yield lambda language: speak(qapp, language)
    speak(qapp, "fr")


@pytest.mark.parametrize(
    ("wanted", "language"),
    [
        (["nl-BE", "fr-BE"], "nl"),
        (["de_AT"], "de"),
        (["pt-PT", "en-US"], "en"),
        (["pt-PT"], "fr"),
        (["C"], "fr"),
        ([], "fr"),
    ],
)
def test_the_system_decides_by_default(wanted: list[str], language: str) -> None:
    assert language_of_the_system(wanted) == language


def test_what_is_chosen_is_kept(tmp_path: Path) -> None:
    KeptHabits(tmp_path).keep(Habits(language="de"))
    assert language_of(KeptHabits(tmp_path).read()) == "de"


def test_a_language_that_nobody_speaks_is_the_systems(tmp_path: Path) -> None:
    KeptHabits(tmp_path).keep(Habits(language="tlh"))
    assert KeptHabits(tmp_path).read().language == ""


@pytest.mark.parametrize("language", [name for name in LOCALES if name != "fr"])
def test_nothing_french_is_left_in_the_window(
    language: str,
    in_language: Callable[[str], None],
    data_dir: Path,
    open_window: Callable[[Path], MainWindow],
    qtbot: QtBot,
) -> None:
    in_language(language)
    assert QLocale().language() == LOCALES[language].language()
    catalogue = read_catalogue(language)
    french = {_plain(text.source) for text in texts() if catalogue.find(*text) != text.source} - {
        _plain(catalogue.find(*text) or "") for text in texts()
    }
    window = open_window(data_dir)
    qtbot.waitUntil(lambda: {*_shown(window)} >= NAMES)
    left = {shown for shown in map(_plain, _shown(window)) if shown in french - NAMES}
    assert not left


def test_the_days_of_the_slots_are_in_the_language_too(
    in_language: Callable[[str], None],
    data_dir: Path,
    open_window: Callable[[Path], MainWindow],
) -> None:
    in_language("en")
    window = open_window(data_dir)
    dialog = SlotsDialog(window._desk, Slots(), window)
    assert "Monday" in {label.text() for label in dialog.findChildren(QLabel)}
    dialog.fields[0].setText("later")
    dialog.confirm()
    assert dialog.notice.text.startswith("Monday: “later”")


def _shown(window: MainWindow) -> Iterator[str]:
    for widget in (window, *window.findChildren(QWidget)):
        yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        if isinstance(widget, QLineEdit):
            yield widget.placeholderText()
    for action in window.findChildren(QAction):
        yield action.text()


def _plain(text: str) -> str:
    return text.replace("&", "").strip()
