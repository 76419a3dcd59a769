"""Closed and opened again, the window is where it was left, whatever the file holds."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import datetime
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
from ui.main_window import CALENDAR, COMPOSE, HISTORY, OUTBOX, MainWindow
from ui.models.history import Column
from ui.models.outbox_cells import KEY
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
    qtbot.waitUntil(lambda: history.sieve.channel.count() > 1, timeout=LONG)
    history.sieve.channel.setCurrentIndex(1)
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


def test_a_filter_on_a_channel_that_is_gone_is_let_go(
    session: Session, data_dir: Path, qtbot: QtBot
) -> None:
    name = "Canal d'avant"  # it is not in the copy that was taken back
    kept = QSettings(str(data_dir / FILE), QSettings.Format.IniFormat)
    left = {"page": "history", "history": {"words": "", "sieve": {"channel": name}}}
    kept.setValue("whereabouts", json.dumps(left))
    kept.sync()
    window = session()
    history = window.history
    qtbot.waitUntil(lambda: history.sieve.sieve() == Sieve(), timeout=LONG)
    assert history.sieve.channel.findText(name) < 0
    qtbot.waitUntil(lambda: "Rien n'a encore" in history.notice.text, timeout=LONG)


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


def test_announcements_stay_folded_as_a_person_left_them(
    session: Session, data_dir: Path, qtbot: QtBot
) -> None:
    channel = "Mastodon (répétition)"
    planned = datetime(2040, 1, 5, 9, 0)  # noqa: DTZ001 - in the zone of the announcement
    with open_service(data_dir, None) as service:
        folded, open_, called_off = (
            service.publish(
                Draft(
                    announcement=Announcement(id=title, title=title, body="Salle des fêtes."),
                    channels=(channel,),
                    publish_at=planned,
                )
            )
            for title in ("Don de sang", "Marché", "Brocante")
        )
        service.cancel(called_off.deliveries[0].id)

    def unfolded(window: MainWindow) -> dict[str, bool]:
        tree = window.outbox.tree
        headings = [tree.model().index(row, 0) for row in range(tree.model().rowCount())]
        return {str(one.data(KEY)): tree.isExpanded(one) for one in headings}

    def begin() -> MainWindow:
        window = session()
        window.go_to(OUTBOX)
        qtbot.waitUntil(lambda: len(unfolded(window)) == 3, timeout=LONG)
        return window

    ids = [one.announcement_id for one in (folded, open_, called_off)]
    window = begin()
    assert unfolded(window) == dict(zip(ids, (True, True, False), strict=True))
    window.outbox.tree.collapse(window.outbox.model.index_of(ids[0]))
    window.outbox.tree.expand(window.outbox.model.index_of(ids[2]))
    for _ in range(2):  # what was only taken back is kept again
        window = begin()
        assert unfolded(window) == dict(zip(ids, (False, True, True), strict=True))
    window.outbox.tree.expand(window.outbox.model.index_of(ids[0]))
    assert window.outbox.tree.chosen() == {ids[2]: False}  # the others stand as they begin


WRONG = {
    "page": "cuisine",
    "halves": ["x"],
    "writing": {"draft": 3},
    "history": {"words": 1, "sieve": {"period": "JAMAIS", "kind": "recette"}},
    "history's widths": {"0": -5, "2": "large"},
    "library": 99,
    "calendar": {"mode": "SIÈCLE", "day": "hier"},
    "only open": "oui",
    "folded": ["tout"],
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
