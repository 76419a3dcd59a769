"""Numbers, dates and letters as the readers of each language expect them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from publisher.sentence import say
from ui.language import said, writing
from ui.language.speaking import speak
from ui.widgets.markdown_editor import MarkdownEditor
from ui.widgets.when_field import show_wall, wall_edit

WALL = datetime(2027, 3, 5, 17)  # noqa: DTZ001 - a wall time


@pytest.fixture
def _spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    speak(QCoreApplication.instance() or qapp, request.param)
    yield
    speak(qapp, "fr")


@pytest.mark.parametrize(
    ("_spoken", "number", "wall", "typed", "bold", "quotes"),
    [
        ("fr", "63\u202f206", "ven. 5 mars 2027 à 17:00", "ven. 05/03/2027 17:00", "G", "« »"),
        ("nl", "63.206", "vr 5 mrt 2027 om 17:00", "vr 05/03/2027 17:00", "V", "‘ ’"),
        ("de", "63.206", "Fr., 5. März 2027 um 17:00", "Fr. 05.03.2027 17:00", "F", "„ “"),
        ("en", "63,206", "Fri 5 Mar 2027 at 17:00", "Fri 05/03/2027 17:00", "B", "“ ”"),
    ],
    indirect=["_spoken"],
)
@pytest.mark.usefixtures("_spoken")
def test_each_language_has_its_own(
    number: str, wall: str, typed: str, bold: str, quotes: str, qtbot: QtBot
) -> None:
    assert writing.number(63206) == number
    assert writing.figures("63\u202f206") == number
    assert writing.wall_words(WALL) == wall
    assert writing.hour_words(WALL).endswith(wall[-6:])
    edit = wall_edit()
    qtbot.addWidget(edit)
    show_wall(edit, WALL)
    assert edit.text() == typed
    editor = MarkdownEditor()
    qtbot.addWidget(editor)
    buttons = editor.findChildren(QPushButton)
    assert [button.text() for button in buttons if button.font().bold()] == [bold]
    assert quotes in {button.text() for button in buttons}


@pytest.mark.parametrize(
    ("_spoken", "size", "most"),
    [("fr", "5,5 Mo", "63\u202f206"), ("en", "5.5 MB", "63,206"), ("de", "5,5", "63.206")],
    indirect=["_spoken"],
)
@pytest.mark.usefixtures("_spoken")
def test_a_number_in_a_sentence_of_the_domain_too(size: str, most: str) -> None:
    limit = say("{count} Mo", count="5,5")
    told = say(
        " ; Publisher réduit à {side} pixels de côté et {size}", side="63\u202f206", size=limit
    )
    assert size in said(told)
    assert most in said(told)
    assert most in said(str(told))  # as it comes back from the database
    assert said(say("{count} Mo", count="5.5")).startswith("5.5")
