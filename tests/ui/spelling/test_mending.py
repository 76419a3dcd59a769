"""What can be done with a marked word: another one, the town's dictionary, leave it alone."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from publisher.announcement import Image
from tests.ui.spelling.conftest import Writer
from ui.dialogs.edit_word import EditWord
from ui.main_window import LIBRARY

TEXT = "la rue 😀 est fermee ici"


def at_word(writer: Writer, number: int) -> QPoint:
    """Where a letter of the body stands."""
    cursor = writer.form.body.field.textCursor()
    cursor.setPosition(number)
    writer.form.body.field.setTextCursor(cursor)
    return writer.form.body.field.cursorRect().center()


def test_a_word_is_replaced_and_comes_back_with_undo(writer: Writer) -> None:
    field = writer.form.body.field
    field.setPlainText(TEXT)
    writer.waits_for(field, "fermee")
    writer.choose(writer.menu(field, at_word(writer, 16)), "fermée")
    assert field.toPlainText() == "la rue 😀 est fermée ici"
    field.undo()
    assert field.toPlainText() == TEXT
    at = at_word(writer, 16)
    reason = QContextMenuEvent.Reason.Keyboard  # the key of the menu, Shift+F10
    event = QContextMenuEvent(reason, at, field.viewport().mapToGlobal(at))
    QApplication.sendEvent(field.viewport(), event)
    names = [one.text() for one in writer.opened().actions()]
    writer.opened().close()
    assert names[0] == "fermée"
    assert "&Annuler\tCtrl+Z" in names  # what the field offers anyway
    usual = writer.menu(field, at_word(writer, 1))
    assert usual.actions()[0].text() == "&Annuler\tCtrl+Z"
    usual.close()


def test_in_a_line_too_and_what_is_kept_follows(writer: Writer) -> None:
    picture = Image(sha256="0" * 64, media_type="image/jpeg", width=4, height=3, alt="la ruue ici")
    writer.form.images.add_image(picture)
    (field,) = writer.form.images.descriptions()
    writer.waits_for(field, "ruue")
    field.setCursorPosition(5)
    point = field.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).center()
    writer.choose(writer.menu(field, point), "rue")
    assert field.text() == "la rue ici"
    assert writer.form.announcement().images[0].alt == "la rue ici"


def test_a_word_is_learnt_for_everyone_and_can_be_taken_out_of_the_library(writer: Writer) -> None:
    field, window = writer.form.body.field, writer.window
    field.setPlainText("la rue d’Xhoriz et Xhoriz-la-Rue ")
    writer.form.title.setFocus()
    writer.waits_for(field, "d’Xhoriz", "et", "Xhoriz-la-Rue")
    writer.choose(writer.menu(field, at_word(writer, 10)), "Ajouter « Xhoriz »")
    writer.waits_for(field, "et")
    window.go_to(LIBRARY)
    window.library.tabs.setCurrentIndex(4)
    part = window.library.words
    writer.until(lambda: part.pieces.list.count() == 1)
    assert part.pieces.list.item(0).text() == "Xhoriz"
    assert "toutes les langues" in part.pieces.paper.toPlainText()
    assert part.use.isHidden()
    part.edit.click()
    writer.until(lambda: [one for one in window.findChildren(EditWord) if one.isVisible()])
    dialog = window.findChild(EditWord)
    assert isinstance(dialog, EditWord)
    dialog.language.setCurrentIndex(dialog.language.findData("nl"))
    dialog.confirm()
    writer.waits_for(field, "d’Xhoriz", "et", "Xhoriz-la-Rue")
    writer.until(lambda: "Nederlands" in part.pieces.paper.toPlainText())
    part.remove.click()
    writer.until(lambda: part.pieces.list.count() == 0)


def test_a_word_is_ignored_in_this_announcement_alone(writer: Writer) -> None:
    field = writer.form.body.field
    field.setPlainText("la ruue est ici, la ruue ")
    writer.form.title.setFocus()
    writer.waits_for(field, "ruue", "ruue")
    writer.choose(writer.menu(field, at_word(writer, 5)), "Ignorer")
    writer.waits_for(field)
    assert writer.count.isHidden()
    before = writer.form.announcement().id
    writer.window.compose.save_now()
    writer.window.new_announcement()
    writer.until(lambda: writer.form.announcement().id != before)
    field.setPlainText("la ruue est ici")
    writer.waits_for(field, "ruue")
