"""The first start: from the keyboard, back and forth, stopped, in another language, and real."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.dialogs.connect_channel import ConnectChannel
from ui.dialogs.first_start import Answers, FirstStart, keep_answers, take_answers
from ui.main_window import MainWindow

LONG = 30_000  # ms
ENTER = Qt.Key.Key_Return
Open = Callable[[Path], MainWindow]


@pytest.fixture
def window(tmp_path: Path, open_window: Open) -> MainWindow:
    """A window on nothing yet."""
    return open_window(tmp_path / "donnees")


@pytest.fixture
def start(window: MainWindow, qtbot: QtBot) -> FirstStart:
    qtbot.waitUntil(lambda: window.first_start is not None, timeout=LONG)
    start = window.first_start
    assert isinstance(start, FirstStart)
    qtbot.waitUntil(lambda: bool(start.accounts.kinds), timeout=LONG)
    return start


def go_to(start: FirstStart, step: QWidget, qtbot: QtBot) -> None:
    """Continue until this step is there."""
    while start.stack.currentWidget() is not step:
        with qtbot.waitSignal(start.stack.currentChanged, timeout=LONG):
            start.confirm()


def fill(start: FirstStart, folder: Path) -> None:
    start.town.name.setText("Ville de Valrivière")
    start.site.folder.line.setText(str(folder))
    start.site.address.setText("https://www.exemple.be")


def test_two_texts_and_four_times_enter_are_enough(
    window: MainWindow, start: FirstStart, qtbot: QtBot, tmp_path: Path
) -> None:
    start.site.folder.line.setText(str(tmp_path / "site"))  # else among the tester's documents
    start.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is start.languages.window_language)
    assert start.progress.text() == "Étape 1 sur 4 : les langues"

    def press_enter() -> None:
        widget = QApplication.focusWidget()
        assert widget is not None
        QTest.keyClick(widget, ENTER)

    press_enter()
    assert QApplication.focusWidget() is start.town.name
    QTest.keyClicks(start.town.name, "Ville de Valriviere")
    press_enter()
    assert QApplication.focusWidget() is start.site.address  # the only thing that is missing
    QTest.keyClicks(start.site.address, "https://www.exemple.be")
    press_enter()
    qtbot.waitUntil(lambda: start.stack.currentWidget() is start.accounts, timeout=LONG)
    press_enter()
    qtbot.waitUntil(lambda: len(window.channels.cards) == 5, timeout=LONG)
    assert window.compose.previews.chooser.chosen() == tuple(window.channels.cards)


def test_what_is_wrong_is_said_at_its_step(start: FirstStart, qtbot: QtBot, tmp_path: Path) -> None:
    go_to(start, start.town, qtbot)
    start.confirm()
    assert start.notice.text == "Écrivez le nom de la commune."
    fill(start, tmp_path / "site")
    (tmp_path / "logo.png").write_text("pas une image")
    start.town.logo.line.setText(str(tmp_path / "logo.png"))
    start.confirm()
    qtbot.waitUntil(lambda: "logo.png" in start.notice.text, timeout=LONG)
    Image.new("RGB", (40, 40)).save(tmp_path / "logo.png")
    go_to(start, start.site, qtbot)
    start.site.address.setText("pas une adresse")
    start.confirm()
    qtbot.waitUntil(lambda: "https://" in start.notice.text, timeout=LONG)
    assert start.primary.isEnabled()
    start.back.click()
    start.back.click()
    assert not start.back.isVisible()
    go_to(start, start.town, qtbot)
    assert start.town.name.text() == "Ville de Valrivière"


def test_a_site_that_does_not_answer_is_not_connected(
    window: MainWindow, start: FirstStart, qtbot: QtBot, tmp_path: Path
) -> None:
    fill(start, tmp_path / "site")
    go_to(start, start.site, qtbot)
    for kind in ("wordpress", "plone", "imio", "drupal", "wordpress"):
        start.site.places[kind].setChecked(True)
        assert start.site.fields[kind].isVisibleTo(start)
    form = start.site.fields["wordpress"]
    form._fields["base_url"].setProperty("text", "http://127.0.0.1:9")
    form._fields["username"].setProperty("text", "ville")
    form._secrets["password"].setText("abcd efgh")
    start.confirm()
    qtbot.waitUntil(lambda: bool(start.notice.text), timeout=LONG)
    assert start.stack.currentWidget() is start.site
    assert start.site.settings()["username"] == "ville"
    start.reject()
    assert not window.channels.cards


def test_another_language_opens_again_and_nothing_is_lost(
    window: MainWindow, start: FirstStart, qtbot: QtBot, tmp_path: Path
) -> None:
    fill(start, tmp_path / "site")
    start.accounts.real.setChecked(True)
    start.accounts.kinds["mastodon"].setChecked(True)
    box = start.languages.window_language
    box.setCurrentIndex(box.findData("nl"))
    with qtbot.waitSignal(window.language_chosen, timeout=LONG) as chosen:
        start.confirm()
    language, answers = chosen.args
    assert (language, answers.step, answers.town) == ("nl", 0, "Ville de Valrivière")
    keep_answers(tmp_path, answers)
    again = FirstStart(window._desk, window, take_answers(tmp_path))
    qtbot.waitUntil(lambda: bool(again.accounts.kinds), timeout=LONG)
    assert again.answers() == answers
    assert take_answers(tmp_path) is None


def test_what_cannot_be_read_begins_at_the_beginning(tmp_path: Path) -> None:
    for text in ("", "[]", '{"pink": 1}', "{"):
        (tmp_path / "first-start.json").write_text(text)
        assert take_answers(tmp_path) in (None, Answers())


def test_real_accounts_are_connected_one_after_the_other(
    window: MainWindow, start: FirstStart, qtbot: QtBot, tmp_path: Path
) -> None:
    fill(start, tmp_path / "site")
    go_to(start, start.accounts, qtbot)
    start.accounts.real.setChecked(True)
    for kind in ("facebook", "mastodon"):
        start.accounts.kinds[kind].setChecked(True)
    start.confirm()
    start.reject()  # what is being made is made to its end
    assert start.isVisible()

    def asked(kind: str) -> ConnectChannel:
        def found() -> list[ConnectChannel]:
            dialogs = window.findChildren(ConnectChannel)
            return [one for one in dialogs if one.isVisible() and one.kind.currentData() == kind]

        qtbot.waitUntil(lambda: bool(found()), timeout=LONG)
        return found()[0]

    asked("facebook").reject()
    mastodon = asked("mastodon")
    assert mastodon.name.text() == "Mastodon"
    mastodon.reject()
    qtbot.waitUntil(lambda: list(window.channels.cards) == ["Site web", "Flux"], timeout=LONG)
