"""The words of a whole announcement are looked up while it is written, each in its language."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from publisher.spelling.dictionaries import OWN
from tests.publisher.spelling.here import dictionary
from tests.ui.spelling.conftest import Writer, put_dictionary
from ui.main_window import HISTORY

SYSTEM = {
    "fr": ("L’école d’Andenne, aujourd’hui fermee, rouvre en mars ", "fermee"),
    "nl": ("De gemeente plaatst foto’s van de wegenwerkken ", "wegenwerkken"),
    "de": ("Die Gemeinde schließt die Strasse ", "Strasse"),
    "en": ("The council’s roads don’t recieve visitors ", "recieve"),
}


def test_every_field_is_checked_and_counted_until_it_is_switched_off(writer: Writer) -> None:
    form = writer.form
    form.title.setText("La rue fermee est ici : Valrivière ")
    form.summary.setPlainText("Ici le CPAS ; la routte, https://exmple.be/agnda")
    form.body.field.setPlainText("## Travaux\n\nles **ecoles** et la rue")
    form.link_label.setText("Le texxte ")
    form.languages.add_language("nl")
    form.languages.current().title.setText("de straat rue ")
    dutch = form.languages.current().title
    writer.waits_for(dutch, "rue")
    writer.waits_for(form.title, "fermee")
    writer.waits_for(form.summary, "routte")
    writer.waits_for(form.link_label, "texxte")
    form.languages.remove_current()
    writer.until(lambda: writer.count.text() == "5 mots à vérifier")
    form.languages.notice._action.click()  # it comes back, as it was
    writer.until(lambda: writer.count.text() == "6 mots à vérifier")
    asked: list[object] = []
    writer.spelling.fields.asked.connect(lambda *what: asked.append(what[1]))
    dutch.customContextMenuRequested.emit(dutch.rect().topRight())
    assert asked == [None]
    writer.opened().close()
    form.languages.open("")
    writer.waits_for(form.body.field, "ecoles", "et")
    form.language.setCurrentIndex(form.language.findData("nl"))
    writer.until(lambda: "La" in writer.marked(form.title))
    form.language.setCurrentIndex(form.language.findData("fr"))
    writer.waits_for(form.title, "fermee")
    writer.spelling.follow(False, ())
    assert form.body.field.extraSelections() == []
    assert form.title.contextMenuPolicy() is Qt.ContextMenuPolicy.DefaultContextMenu
    assert writer.count.isHidden()
    writer.spelling.next_word()
    assert "Réglages de cet ordinateur" in writer.window.notice.text
    writer.spelling.follow(True, ())
    writer.waits_for(form.title, "fermee")


def test_f7_goes_from_word_to_word_through_languages_and_channels(writer: Writer) -> None:
    window, form = writer.window, writer.form
    form.title.setText("la rue ")
    with writer.qtbot.waitSignal(writer.spelling.looked, timeout=30_000):
        writer.spelling.look()
    writer.spelling.next_word()
    assert "aucun mot" in window.notice.text
    window.compose.previews.set_chosen(("Mastodon (répétition)",))
    window.compose.previews.chosen_changed.emit()
    form.title.setText("la ruue est ici")
    form.languages.add_language("nl")
    form.languages.current().title.setText("de straaat ")
    window.compose.adapting.edit("Mastodon (répétition)")
    card = window.compose.previews.cards["Mastodon (répétition)"]
    assert card.editor is not None
    card.editor.field.setPlainText("la routte")
    card.editor.closed.emit()
    form.languages.open("")
    form.title.setFocus()
    form.title.setCursorPosition(0)
    writer.until(lambda: writer.count.text() == "3 mots à vérifier")
    window.go_to(HISTORY)
    writer.spelling.next_word()
    assert form.title.selectedText() == "ruue"
    assert window.stack.currentWidget() is window.compose
    QTest.keyClick(window, Qt.Key.Key_F7)
    dutch = form.languages.current().title
    assert dutch is not form.title
    assert dutch.selectedText() == "straaat"
    writer.count.click()
    assert card.editing
    assert card.editor.field.textCursor().selectedText() == "routte"
    QTest.keyClick(window, Qt.Key.Key_F7)
    assert form.title.selectedText() == "ruue"
    assert form.languages.current().title is form.title


def test_the_last_word_names_what_is_to_be_checked_and_stops_nothing(writer: Writer) -> None:
    window = writer.window
    window.compose.previews.set_chosen(("Site web",))
    window.compose.previews.chosen_changed.emit()
    writer.form.title.setText("la ruue est ici")
    writer.form.body.field.setPlainText("la routte est ici, la ruue")
    writer.form.body.field.moveCursor(QTextCursor.MoveOperation.Start)
    writer.until(lambda: writer.count.text() == "3 mots à vérifier")
    window.compose.publish()
    writer.until(lambda: window.compose.publishing.sheet)
    sheet = window.compose.publishing.sheet
    assert sheet is not None
    assert "À vérifier : ruue, routte" in writer.said_in(sheet)
    assert sheet.primary.isEnabled()
    sheet.reject()


def test_the_systems_dictionaries_find_the_mistake_and_nothing_else(
    writer: Writer, data_dir: Path
) -> None:
    for language in SYSTEM:
        dictionary(language)  # or skip
    shutil.rmtree(data_dir / OWN)
    form = writer.form
    form.title.setText(SYSTEM["fr"][0])
    for language in ("nl", "de", "en"):
        form.languages.add_language(language)
        form.languages.current().title.setText(SYSTEM[language][0])
    for language, page in form.languages.pages():
        writer.waits_for(page.title, SYSTEM[language][1])
    assert form.spelling.isHidden()
    writer.until(lambda: writer.count.text() == "4 mots à vérifier")


def test_a_language_without_dictionary_says_once_what_to_do(writer: Writer, data_dir: Path) -> None:
    understood: list[tuple[str, ...]] = []
    writer.spelling.understood.connect(understood.append)
    form = writer.form
    form.language.addItem("Lëtzebuergesch", "lb")  # that no system has by itself
    form.language.setCurrentIndex(form.language.findData("lb"))
    form.title.setText("d'Strooss ass zou ")
    writer.until(lambda: form.spelling.text)
    assert "hunspell-lb" in form.spelling.text or "LibreOffice" in form.spelling.text
    assert str(data_dir) in form.spelling.text
    form.spelling._action.click()
    assert form.spelling.isHidden()
    assert understood == [("lb",)]
    with writer.qtbot.waitSignal(writer.spelling.looked, timeout=30_000):
        form.title.setText("d'Strooss ass net zou ")
    assert form.spelling.isHidden()
    put_dictionary(data_dir, "lb", ["d'Strooss", "ass", "net"])  # taken without a new start
    form.title.setText("d'Strooss ass zou, ")
    writer.waits_for(form.title, "zou")
