"""What a field shows of the words to look at: no window, no dictionary, only verdicts."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from publisher.spelling.findings import Findings
from publisher.spelling.lexicon import lexicon
from publisher.text.markdown import LONGEST
from ui.widgets.spelling.line import SpelledLine
from ui.widgets.spelling.paragraphs import SpelledParagraphs
from ui.widgets.spelling.spelled import Spelled
from ui.widgets.spelling.verdicts import Verdicts

LONG = 30_000  # ms
REFUSED = {"fermee": ("fermee",), "routte": ("routte",), "l’Xhoriz": ("Xhoriz",)}


@pytest.fixture
def verdicts() -> Verdicts:
    verdicts = Verdicts()
    verdicts.take(Findings({"fr": REFUSED}))
    return verdicts


@pytest.fixture
def show(qtbot: QtBot) -> Callable[[QLineEdit | QPlainTextEdit], None]:
    """Shows a field with the keyboard in it."""

    def shown(field: QLineEdit | QPlainTextEdit) -> None:
        qtbot.addWidget(field)
        field.show()
        field.activateWindow()
        field.setFocus()
        qtbot.waitUntil(field.hasFocus, timeout=LONG)

    return shown


@pytest.fixture
def line(verdicts: Verdicts, show: Callable[[QLineEdit], None]) -> SpelledLine:
    field = QLineEdit()
    show(field)
    return SpelledLine(field, verdicts)


@pytest.fixture
def paragraphs(verdicts: Verdicts, show: Callable[[QPlainTextEdit], None]) -> SpelledParagraphs:
    field = QPlainTextEdit()
    field.resize(400, 300)
    show(field)
    return SpelledParagraphs(field, verdicts)


def marked(spelled: SpelledLine | SpelledParagraphs) -> list[str]:
    spelled.refresh()
    return [word.text for word in spelled.marked]


def test_a_wave_stands_below_exactly_the_letters(paragraphs: SpelledParagraphs) -> None:
    field = paragraphs._field
    field.setPlainText("La rue 😀 fermee est ici\n\n`routte` 😀 la routte, http://routte.be")
    assert marked(paragraphs) == ["fermee", "routte"]
    drawn = field.extraSelections()
    assert [one.cursor.selectedText() for one in drawn] == ["fermee", "routte"]
    assert [one.cursor.position() for one in drawn] == [16, 47]
    wave = QTextCharFormat.UnderlineStyle.SpellCheckUnderline
    assert {one.format.underlineStyle() for one in drawn} == {wave}
    paragraphs.detach()
    assert field.extraSelections() == []
    assert field.contextMenuPolicy() is Qt.ContextMenuPolicy.DefaultContextMenu


def test_a_line_is_drawn_otherwise_and_says_nothing_of_it(line: SpelledLine) -> None:
    field = line._field
    field.setText("😀 La rue fermee ici")
    told: list[str] = []
    field.textChanged.connect(told.append)
    assert marked(line) == ["fermee"]
    drawn = field.grab().toImage()
    assert (field.text(), told) == ("😀 La rue fermee ici", [])
    assert not field.isUndoAvailable()
    line.detach()
    assert field.grab().toImage() != drawn


@pytest.mark.parametrize("sort", ["line", "paragraphs"])
def test_the_word_that_is_typed_is_left_alone(sort: str, request: pytest.FixtureRequest) -> None:
    spelled: SpelledLine | SpelledParagraphs = request.getfixturevalue(sort)
    QTest.keyClicks(spelled.field, "la routte")
    assert marked(spelled) == []
    assert spelled.being_typed() == "routte"
    QTest.keyClicks(spelled.field, " ")
    assert marked(spelled) == ["routte"]
    QTest.keyClick(spelled.field, Qt.Key.Key_Backspace)
    assert marked(spelled) == []
    QTest.keyClick(spelled.field, Qt.Key.Key_Home)  # elsewhere: it is finished
    assert marked(spelled) == ["routte"]
    assert spelled.being_typed() == ""


@pytest.mark.parametrize("sort", ["line", "paragraphs"])
def test_another_word_is_typed_in_its_place(sort: str, request: pytest.FixtureRequest) -> None:
    spelled: Spelled = request.getfixturevalue(sort)
    if isinstance(spelled, SpelledLine):
        spelled._field.setText("la 😀 routte ici")
    else:
        spelled.field.setPlainText("la 😀 routte ici")  # type: ignore[union-attr]  # a long one
    (word,) = spelled.mistakes()
    spelled.put(word, "route")
    assert spelled.text() == "la 😀 route ici"
    spelled.field.undo()
    assert spelled.text() == "la 😀 routte ici"


def test_a_letter_that_is_being_composed_is_not_disturbed(line: SpelledLine) -> None:
    field = line._field
    field.setText("la routte est ici")
    assert marked(line) == ["routte"]
    composed = [QInputMethodEvent.Attribute(QInputMethodEvent.AttributeType.Cursor, 4, 1)]
    QCoreApplication.sendEvent(field, QInputMethodEvent("^^^^", composed))
    where = field.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    line.refresh()
    assert field.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle) == where
    done = QInputMethodEvent("", [])
    done.setCommitString("ê")
    QCoreApplication.sendEvent(field, done)
    assert field.text() == "la routte est iciê"
    assert marked(line) == ["routte"]


def test_what_is_ours_or_ignored_is_left_alone(line: SpelledLine, verdicts: Verdicts) -> None:
    line._field.setText("l’Xhoriz, la routte.")
    verdicts.announcement = "a1"
    assert marked(line) == ["l’Xhoriz", "routte"]
    verdicts.take(Findings(lexicon=lexicon([("Xhoriz", "")], [])))
    assert marked(line) == ["routte"]
    verdicts.ignore("routte")
    assert marked(line) == []
    verdicts.announcement = "a2"
    assert marked(line) == ["routte"]
    line.language = "nl"
    assert marked(line) == []


def test_of_five_megabytes_what_is_in_sight_is_marked(
    paragraphs: SpelledParagraphs, qtbot: QtBot
) -> None:
    field = paragraphs._field
    field.setPlainText("la rue est ici\n" * 340_000 + "la routte est ici\n")
    assert marked(paragraphs) == []
    with qtbot.waitSignal(paragraphs.scrolled, timeout=LONG):
        field.verticalScrollBar().setValue(field.verticalScrollBar().maximum())
    assert marked(paragraphs) == ["routte"]
    beginning, seen = paragraphs.samples()
    assert len(beginning) == LONGEST
    assert "routte" in seen
    assert len(seen) < LONGEST
