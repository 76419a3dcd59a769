"""Writing Markdown: marks, lists that go on by themselves, what is pasted, and Ctrl+Z for each."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from publisher.text.markdown import LONGEST
from ui.background import Background
from ui.widgets import marks
from ui.widgets.markdown_editor import MarkdownEditor
from ui.widgets.markdown_field import Pasted
from ui.widgets.pasting import Pasting

LONG = 30_000  # ms
Key = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def editor(qtbot: QtBot) -> Iterator[MarkdownEditor]:
    """The editor with the keyboard, and a field after it."""
    window = QWidget()
    column = QVBoxLayout(window)
    editor = MarkdownEditor()
    editor.field.takes_pictures = True
    column.addWidget(editor)
    column.addWidget(QLineEdit())
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    editor.field.setFocus()
    qtbot.waitUntil(editor.field.hasFocus, timeout=LONG)
    yield editor
    window.close()


def write(editor: MarkdownEditor, text: str) -> None:
    """Put a text there, the cursor at its end."""
    editor.set_text(text)
    editor.field.moveCursor(QTextCursor.MoveOperation.End)


def html(page: str, plain: str) -> QMimeData:
    given = QMimeData()
    given.setHtml(page)
    given.setText(plain)
    return given


@pytest.mark.parametrize(
    ("key", "written"),
    [
        (Key.Key_H, "## un\n## deux"),
        (Key.Key_J, "### un\n### deux"),
        (Key.Key_L, "- un\n- deux"),
        (Key.Key_O, "1. un\n2. deux"),
        (Key.Key_Q, "> un\n> deux"),
    ],
)
def test_keys_mark_the_chosen_lines_replace_another_mark_and_take_it_away(
    editor: MarkdownEditor, key: Qt.Key, written: str
) -> None:
    for before in ("un\ndeux", "- un\n## deux"):
        editor.set_text(before)
        editor.field.selectAll()
        QTest.keyClick(editor.field, key, CONTROL | SHIFT)
        assert editor.text() == written
    editor.field.undo()
    assert editor.text() == "- un\n## deux"
    editor.field.redo()
    editor.field.selectAll()
    QTest.keyClick(editor.field, key, CONTROL | SHIFT)
    assert editor.text() == "un\ndeux"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- bus 4", "- bus 4\n- x"),
        ("  * bus 4", "  * bus 4\n  * x"),
        ("9. bus 4", "9. bus 4\n10. x"),
        ("> dit-elle", "> dit-elle\n> x"),
        ("- bus 4\n- ", "- bus 4\nx"),
        ("un mot", "un mot\nx"),
        ("2027. Une année", "2027. Une année\n2028. x"),
    ],
)
def test_enter_goes_on_with_a_list_and_ends_it_on_an_empty_item(
    editor: MarkdownEditor, before: str, after: str
) -> None:
    write(editor, before)
    QTest.keyClick(editor.field, Key.Key_Return)
    QTest.keyClicks(editor.field, "x")
    assert editor.text() == after


def test_enter_before_the_sign_only_breaks_the_line(editor: MarkdownEditor) -> None:
    write(editor, "- bus 4")
    editor.field.moveCursor(QTextCursor.MoveOperation.StartOfBlock)
    QTest.keyClick(editor.field, Key.Key_Return)
    assert editor.text() == "\n- bus 4"


def test_tab_indents_an_item_one_level_then_leaves(editor: MarkdownEditor, qtbot: QtBot) -> None:
    write(editor, "1. un\n2. deux")
    QTest.keyClick(editor.field, Key.Key_Tab)
    assert editor.text() == "1. un\n   2. deux"
    QTest.keyClick(editor.field, Key.Key_Backtab, SHIFT)
    assert editor.text() == "1. un\n2. deux"
    QTest.keyClick(editor.field, Key.Key_Tab)
    QTest.keyClick(editor.field, Key.Key_Tab)
    qtbot.waitUntil(lambda: not editor.field.hasFocus(), timeout=LONG)
    assert editor.text() == "1. un\n   2. deux"


@pytest.mark.parametrize("text", ["un mot", "- seul", "> dit-elle\n> x"])
def test_tab_leaves_where_there_is_nothing_to_indent(
    editor: MarkdownEditor, qtbot: QtBot, text: str
) -> None:
    write(editor, text)
    QTest.keyClick(editor.field, Key.Key_Tab)
    qtbot.waitUntil(lambda: not editor.field.hasFocus(), timeout=LONG)
    assert editor.text() == text


def test_a_rich_text_becomes_markdown_and_one_undo_takes_it_away(
    editor: MarkdownEditor, qtbot: QtBot, background: Background
) -> None:
    pasting = Pasting(background, editor)
    editor.field.pasted.connect(pasting.take)
    write(editor, "Avis : ")
    with qtbot.waitSignal(editor.changed, timeout=LONG):
        editor.field.insertFromMimeData(html("<p>rue <b>Haute</b> <i>fermée</i></p>", "rue"))
    assert editor.text() == "Avis : rue **Haute** *fermée*"
    editor.field.undo()
    assert editor.text() == "Avis : "


def test_what_is_typed_meanwhile_comes_after_and_another_text_gets_nothing(
    editor: MarkdownEditor,
) -> None:
    given: list[Pasted] = []
    editor.field.pasted.connect(given.append)
    write(editor, "a")
    editor.field.insertFromMimeData(html("<b>b</b>", "b"))
    QTest.keyClicks(editor.field, "c")
    given[0].insert("**b**")
    assert editor.text() == "a**b**c"
    editor.field.selectAll()
    editor.field.insertFromMimeData(html("<b>d</b>", "d"))
    given[1].insert("**d**")
    assert editor.text() == "**d**"
    editor.set_text("une autre annonce")
    given[0].insert("**b**")
    assert editor.text() == "une autre annonce"


@pytest.mark.parametrize("page", ["", f"<p>{'a' * 5_000_000}</p>"])
def test_five_megabytes_are_refused_with_a_sentence(
    editor: MarkdownEditor, qtbot: QtBot, background: Background, page: str
) -> None:
    pasting = Pasting(background, editor)
    editor.field.pasted.connect(pasting.take)
    write(editor, "Avis")
    given = QMimeData()
    given.setText("a" * 5_000_000)
    if page:
        given.setHtml(page)
    with qtbot.waitSignal(pasting.refused, timeout=LONG) as refused:
        editor.field.insertFromMimeData(given)
    assert refused.args == [
        f"Ce texte est trop long pour être collé ({LONGEST} caractères au plus) :"
        " copiez-en une partie."
    ]
    assert editor.text() == "Avis"


def test_pictures_go_elsewhere_than_into_the_text(editor: MarkdownEditor, qtbot: QtBot) -> None:
    files, screenshot = QMimeData(), QMimeData()
    files.setUrls([QUrl.fromLocalFile("/photos/rue.JPG")])
    screenshot.setImageData(QImage(4, 3, QImage.Format.Format_RGB32))
    assert editor.field.canInsertFromMimeData(files)
    assert editor.field.canInsertFromMimeData(screenshot)
    with qtbot.waitSignal(editor.field.pictures_given, timeout=LONG) as given:
        editor.field.insertFromMimeData(files)
    assert given.args == [["/photos/rue.JPG"]]
    with qtbot.waitSignal(editor.field.picture_given, timeout=LONG) as shot:
        editor.field.insertFromMimeData(screenshot)
    assert shot.args[0].width() == 4
    assert not editor.text()


def test_a_deeper_item_goes_back_to_the_level_it_came_from(editor: MarkdownEditor) -> None:
    write(editor, "- a\n  - b\n    - c")
    cursor = editor.field.textCursor()
    assert marks.outdent(cursor)
    assert editor.text() == "- a\n  - b\n  - c"
