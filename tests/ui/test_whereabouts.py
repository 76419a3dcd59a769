"""Closed and opened again, the window is where it was left, whatever the file holds."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QSettings
from pytestqt.qtbot import QtBot

from publisher.announcement import Announcement, Draft
from publisher.sieve import Sieve
from tests.ui.conftest import close_window
from ui.app import open_service
from ui.desk import Desk
from ui.habits import FILE
from ui.main_window import CALENDAR, COMPOSE, HISTORY, MainWindow
from ui.models.history import Column
from ui.pages.calendar.period import Mode
from ui.pages.compose.halves import Halves
from ui.whereabouts import Whereabouts
from ui.widgets.period_box import Period

LONG = 30_000  # ms
Session = Callable[[], MainWindow]


@pytest.fixture
def session(data_dir: Path, qtbot: QtBot) -> Iterator[Session]:
    """Opens the window as `ui.app` does; the one before is closed first."""
    opened: list[tuple[Desk, MainWindow]] = []

    def begin() -> MainWindow:
        while opened:
            close_window(qtbot, *opened.pop())
        desk = Desk(partial(open_service, data_dir, None))
        window = MainWindow(desk)
        opened.append((desk, window))
        whereabouts = Whereabouts(data_dir, window)
        whereabouts.restore()
        window.leaving.connect(partial(Whereabouts.keep, whereabouts))  # Qt holds no method
        window.show()
        with qtbot.waitSignal(desk.opened, timeout=LONG):
            desk.open()
        qtbot.waitUntil(window.compose.isEnabled, timeout=LONG)
        return window

    yield begin
    while opened:
        close_window(qtbot, *opened.pop())


def halves(window: MainWindow) -> Halves:
    found = window.compose.findChild(Halves)
    assert found is not None
    return found


def test_the_words_go_on_where_the_cursor_was(session: Session, qtbot: QtBot) -> None:
    window = session()
    wording = window.compose.form.languages.main
    wording.title.setText("Marché de Noël")
    wording.body.field.setPlainText("Samedi, sur la place.")
    window.compose.form.languages.add_language("nl")
    dutch = window.compose.form.languages.current()
    dutch.body.field.setPlainText("Zaterdag, op de markt.")
    cursor = dutch.body.field.textCursor()
    cursor.setPosition(8)
    dutch.body.field.setTextCursor(cursor)
    dutch.body.field.setFocus()
    halves(window).setSizes([300, 560])
    sizes = halves(window).sizes()

    window = session()
    dutch = window.compose.form.languages.current()
    qtbot.waitUntil(lambda: window.compose.focusWidget() is dutch.body.field, timeout=LONG)
    assert dutch.body.field.toPlainText() == "Zaterdag, op de markt."
    assert dutch.body.field.textCursor().position() == 8
    assert halves(window).sizes() == sizes

    window.compose.form.languages.open("")
    title = window.compose.form.languages.main.title
    title.setFocus()
    title.setCursorPosition(6)
    title = session().compose.form.languages.main.title
    assert title.cursorPosition() == 6


def test_the_history_is_searched_as_before(session: Session, qtbot: QtBot) -> None:
    history = session().history
    history.window().go_to(HISTORY)  # type: ignore[attr-defined]  # it is a MainWindow
    history.search.setText("noel")
    history.sieve.kind.setCurrentIndex(2)
    history.sieve.channel.addItem("Flux", "Flux")
    history.sieve.channel.setCurrentIndex(history.sieve.channel.count() - 1)
    history.sieve.period.period.setCurrentIndex(list(Period).index(Period.CHOSEN))
    history.sieve.period.first.setDate(QDate(2026, 1, 5))
    history.sieve.period.last.setDate(QDate(2026, 2, 6))
    history.table.setColumnWidth(Column.DATE, 222)
    asked = history.sieve.sieve(history.search.text())
    assert asked.first is not None

    window = session()
    history = window.history
    assert window.stack.currentIndex() == HISTORY
    assert history.sieve.sieve(history.search.text()) == asked
    assert history.sieve.clear.isEnabled()
    assert history.table.columnWidth(Column.DATE) == 222
    qtbot.waitUntil(lambda: "filtres" in history.notice.text, timeout=LONG)
    history.search.clear()
    history.sieve.empty()
    assert session().history.sieve.sieve() == Sieve()


def test_the_calendar_shows_the_same_days(session: Session) -> None:
    window = session()
    window.go_to(CALENDAR)
    today = window.calendar.day
    window.calendar.choose_mode(Mode.LIST)
    window = session()
    assert (window.calendar.mode, window.calendar.day) == (Mode.LIST, today)
    window.calendar.choose_mode(Mode.WEEK)
    window.calendar.go_to(today.replace(day=1, year=today.year + 1))
    window.library.tabs.setCurrentIndex(2)
    window.outbox.only_open.setChecked(True)
    window = session()
    assert window.stack.currentIndex() == CALENDAR
    assert window.calendar.mode is Mode.WEEK
    assert window.calendar.day == today.replace(day=1, year=today.year + 1)
    assert window.library.stack.currentIndex() == 2
    assert window.outbox.only_open.isChecked()


def test_an_announcement_that_was_open_is_open_again(
    session: Session, data_dir: Path, qtbot: QtBot
) -> None:
    with open_service(data_dir, None) as service:
        written = Announcement(id="", title="Don de sang", body="Salle des fêtes.")
        channel = "Mastodon (répétition)"
        about = service.publish(Draft(announcement=written, channels=(channel,))).announcement_id
    window = session()
    window.visit.begin(about)
    qtbot.waitUntil(lambda: window.visit.shown == about, timeout=LONG)
    window = session()
    qtbot.waitUntil(lambda: window.visit.shown == about, timeout=LONG)


WRONG = {
    "page": "cuisine",
    "halves": ["x"],
    "writing": {"draft": 3},
    "history": {"words": 1, "sieve": {"period": "JAMAIS", "kind": "recette"}},
    "history's widths": {"0": -5, "2": "large"},
    "library": 99,
    "calendar": {"mode": "SIÈCLE", "day": "hier"},
    "only open": "oui",
    "unknown": [],
}


@pytest.mark.parametrize("text", [json.dumps(WRONG), "[1, 2]", "{", "null", '{"page": []}'])
def test_what_makes_no_sense_is_left_out(text: str, session: Session, data_dir: Path) -> None:
    kept = QSettings(str(data_dir / FILE), QSettings.Format.IniFormat)
    kept.setValue("whereabouts", text)
    kept.sync()
    window = session()
    assert window.stack.currentIndex() == COMPOSE
    assert window.history.table.columnWidth(Column.DATE) > 30
    assert window.calendar.mode is Mode.MONTH
    assert not window.outbox.only_open.isChecked()


def test_nothing_opens_above_a_hidden_window(data_dir: Path, qtbot: QtBot) -> None:
    desk = Desk(partial(open_service, data_dir, None))
    window = MainWindow(desk)
    whereabouts = Whereabouts(data_dir, window)
    window.visit.shown = "a1"
    whereabouts.keep()
    with qtbot.assertNotEmitted(window.visit.failed):  # there is no such announcement
        whereabouts.restore(hidden=True)
        with qtbot.waitSignal(desk.opened, timeout=LONG):
            desk.open()
    close_window(qtbot, desk, window)
