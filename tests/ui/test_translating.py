"""One announcement in several languages: a tab each, and nothing of them is lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from publisher.announcement import Translation
from ui.look import dress
from ui.main_window import MainWindow
from ui.widgets.languages import Languages

LONG = 30_000  # ms
CONTROL = Qt.KeyboardModifier.ControlModifier
SITE = "Site web"
DUTCH = Translation("Werken in de Stationsstraat", "De straat is dicht.", "Tot **12 maart**.")


def write(window: MainWindow) -> Languages:
    page = window.compose
    window.activateWindow()
    page.previews.set_chosen((SITE,))
    page.form.title.setText("Travaux rue de la Station")
    page.form.summary.setPlainText("La rue est fermée.")
    page.form.body.set_text("Jusqu'au **12 mars**.")
    return page.form.languages


def refresh(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.compose.slices.finished, timeout=LONG):
        window.compose.slices.restart()


def has_focus(qtbot: QtBot, field: QWidget) -> None:
    qtbot.waitUntil(lambda: QApplication.focusWidget() is field, timeout=LONG)


def offers(window: MainWindow) -> dict[str, QPushButton]:
    found = window.compose.previews.problems.findChildren(QPushButton)
    return {button.text(): button for button in found}


def test_a_language_is_written_marked_and_shown_on_its_page(
    window: MainWindow, qtbot: QtBot
) -> None:
    languages = write(window)
    assert languages.bar.tabs.accessibleTabName(0) == "Français"
    menu = {action.text(): action for action in languages.bar.menu.actions()}
    assert list(menu) == ["Nederlands", "Deutsch", "English"]
    menu["Nederlands"].trigger()
    has_focus(qtbot, languages.current().title)
    assert languages.bar.tabs.accessibleTabName(1) == (
        "Nederlands, Il manque encore : titre, résumé, texte"
    )
    assert languages.bar.tabs.accessibleTabName(0) == "Français, Complet dans cette langue"
    languages.current().rewrite(DUTCH)
    assert languages.bar.tabs.accessibleTabName(1) == "Nederlands, Complet dans cette langue"
    assert window.compose.form.announcement().translations == {"nl": DUTCH}
    refresh(window, qtbot)
    face = window.compose.previews.cards[SITE].face
    assert "Tot 12 maart." in face.words
    languages.open("")
    assert "Jusqu'au 12 mars." in face.words


def test_the_keyboard_goes_from_one_language_to_the_next(window: MainWindow, qtbot: QtBot) -> None:
    languages = write(window)
    languages.add_language("nl")
    languages.add_language("de")
    QTest.keyClick(languages.current().body.field, Qt.Key.Key_PageDown, CONTROL)
    has_focus(qtbot, window.compose.form.title)
    QTest.keyClick(window.compose.form.body.field, Qt.Key.Key_PageUp, CONTROL)
    assert languages.current_code() == "de"
    QTest.keyClick(languages.current().title, Qt.Key.Key_PageUp, CONTROL)
    assert languages.current_code() == "nl"
    QTest.keyClick(languages.current().title, Qt.Key.Key_Tab)
    has_focus(qtbot, languages.current().summary)


def test_what_is_removed_comes_back_with_its_place(window: MainWindow) -> None:
    languages = write(window)
    for code in ("nl", "de"):
        languages.add_language(code)
        languages.current().rewrite(replace(DUTCH, title=code))
    languages.open("nl")
    languages.bar.remove.click()
    assert list(languages.translations()) == ["de"]
    assert languages.current_code() == ""
    languages.notice.findChildren(QPushButton)[0].click()
    assert list(languages.translations()) == ["nl", "de"]
    assert not languages.bar.tabs.tabIcon(1).isNull()
    assert languages.translations()["nl"] == replace(DUTCH, title="nl")
    languages.open("nl").title.setText("Werken")
    assert languages.translations()["nl"].title == "Werken"


def test_a_problem_leads_to_its_language(window: MainWindow, qtbot: QtBot) -> None:
    languages = write(window)
    languages.add_language("nl")
    languages.current().rewrite(DUTCH)
    languages.add_language("de")
    languages.current().rewrite(Translation("", "Die Straße ist gesperrt.", "Bis 12. März."))
    refresh(window, qtbot)
    languages.open("nl")
    offers(window)["Aller à « Deutsch »"].click()
    has_focus(qtbot, languages.current().title)
    assert languages.current_code() == "de"
    window.compose.form.title.clear()
    refresh(window, qtbot)
    offers(window)["Aller au titre"].click()
    has_focus(qtbot, window.compose.form.title)


def test_a_draft_keeps_its_languages_and_another_one_has_none_of_them(
    data_dir: Path, open_window: Callable[[Path], MainWindow], qtbot: QtBot
) -> None:
    window = open_window(data_dir)
    languages = window.compose.form.languages
    languages.add_language("nl")
    languages.current().rewrite(DUTCH)
    first = window.compose.draft().announcement.id
    assert not window.compose.is_empty()
    with qtbot.waitSignal(window.compose.autosave.saved, timeout=LONG):
        window.compose.save_now()
    window.compose.new()
    qtbot.waitUntil(lambda: window.compose.draft().announcement.id != first, timeout=LONG)
    assert not languages.translations()
    window.compose.open(first)
    qtbot.waitUntil(lambda: languages.translations() == {"nl": DUTCH}, timeout=LONG)


def test_spaces_that_do_not_break_stay(window: MainWindow) -> None:
    form = window.compose.form
    form.summary.setPlainText("Combien\u00a0?  Rien\u202f!\n Venez.")
    form.body.field.setPlainText("Entrée\u00a0: 5\u00a0€")
    assert form.announcement().summary == "Combien\u00a0? Rien\u202f! Venez."
    assert form.announcement().body == "Entrée\u00a0: 5\u00a0€"


def test_a_screenshot_pasted_into_a_translation_joins_the_pictures(
    window: MainWindow, qtbot: QtBot
) -> None:
    languages = write(window)
    languages.add_language("nl")
    given = QMimeData()
    given.setImageData(QImage(640, 480, QImage.Format.Format_RGB32))
    with qtbot.waitSignal(window.compose.form.images.changed, timeout=LONG):
        languages.current().body.field.insertFromMimeData(given)
    [image] = window.compose.form.images.images()
    assert (image.width, image.height) == (640, 480)


def test_a_rich_text_is_pasted_into_the_tab_in_sight(window: MainWindow, qtbot: QtBot) -> None:
    languages = write(window)
    languages.add_language("nl")
    given = QMimeData()
    given.setHtml("<p>De straat is <b>dicht</b>.</p>")
    given.setText("De straat is dicht.")
    with qtbot.waitSignal(languages.changed, timeout=LONG):
        languages.current().body.field.insertFromMimeData(given)
    assert languages.translations()["nl"].body == "De straat is **dicht**."


def test_one_language_needs_no_mark_and_the_marks_follow_day_and_night(
    window: MainWindow, qapp: QApplication
) -> None:
    languages = write(window)
    tabs = languages.bar.tabs
    assert tabs.tabIcon(0).isNull()
    languages.add_language("nl")
    by_day = tabs.tabIcon(1).pixmap(16).toImage()
    dress(qapp, dark=True)
    try:
        assert tabs.tabIcon(1).pixmap(16).toImage() != by_day
    finally:
        dress(qapp, dark=False)
    languages.bar.remove.click()
    assert tabs.tabIcon(0).isNull()
