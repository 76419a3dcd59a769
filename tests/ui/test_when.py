"""Times: a later hour, one that does not exist, one that exists twice."""

from __future__ import annotations

from datetime import UTC, datetime

from pytestqt.qtbot import QtBot

from publisher.delivery import State
from ui.main_window import MainWindow
from ui.widgets.delivery_panel import Act

LONG = 30_000  # ms


def wall(text: str) -> datetime:
    return datetime.fromisoformat(text)


def prepare(window: MainWindow, when: str) -> None:
    window.compose.form.title.setText("Vœux du conseil communal")
    window.compose.form.summary.setPlainText("Rendez-vous à la maison communale.")
    window.compose.previews.set_chosen(["Site web", "Mastodon (répétition)"])
    window.compose.bar.when.set_when(wall(when), "Europe/Brussels")
    window.compose._changed()
    window.compose.publish()


def test_a_later_hour_is_planned_and_can_be_cancelled(window: MainWindow, qtbot: QtBot) -> None:
    prepare(window, "2035-01-05T09:00")
    qtbot.waitUntil(lambda: window.compose.publishing.sheet is not None, timeout=LONG)
    sheet = window.compose.publishing.sheet
    assert sheet is not None
    assert sheet.primary.text() == "&Programmer"
    assert sheet.windowTitle() == "Programmer cette annonce ?"
    sheet.confirm()
    qtbot.waitUntil(lambda: len(window.compose.sent.rows) == 2, timeout=LONG)
    [due] = {row.view.due_at for row in window.compose.sent.rows.values()}
    assert due == datetime(2035, 1, 5, 8, 0, tzinfo=UTC)
    window.go_to(1)
    qtbot.waitUntil(lambda: window.outbox.model.rowCount() == 2, timeout=LONG)
    window.outbox.table.selectRow(0)
    shown = window.outbox.panel._badge.accessibleName()
    assert shown.startswith("prévu le ven. 5 janv. 2035")
    row = window.outbox.shown.mapToSource(window.outbox.table.currentIndex()).row()
    cancelled = window.outbox.model.view(row).id
    window.outbox.panel.buttons[Act.CANCEL].click()
    qtbot.waitUntil(lambda: window.outbox.model.view(row).state is State.CANCELLED, timeout=LONG)
    assert window.outbox.model.view(row).id == cancelled
    window.outbox.only_open.setChecked(True)
    assert window.outbox.shown.rowCount() == 1


def test_an_hour_that_does_not_exist_is_refused_in_words(window: MainWindow, qtbot: QtBot) -> None:
    prepare(window, "2027-03-28T02:30")  # the clocks jump from 2 to 3
    qtbot.waitUntil(lambda: bool(window.compose.notice.text), timeout=LONG)
    assert "n'existe pas" in window.compose.notice.text
    assert window.compose.publishing.sheet is None
    assert window.compose.bar.publish.isEnabled()
    problems = window.compose.previews.problems
    qtbot.waitUntil(lambda: [p.code for p in problems.problems] == ["publish_at_invalid"])


def test_an_hour_that_exists_twice_is_asked_about(window: MainWindow, qtbot: QtBot) -> None:
    prepare(window, "2027-10-31T02:30")
    qtbot.waitUntil(lambda: window.compose.publishing.question is not None, timeout=LONG)
    question = window.compose.publishing.question
    assert question is not None
    problems = window.compose.previews.problems
    qtbot.waitUntil(lambda: [p.code for p in problems.problems] == ["publish_at_double"])
    assert not window.compose.previews.blocked()  # it is asked, not refused
    first, second = question._group.buttons()
    assert "+0200" in first.text()
    assert "+0100" in second.text()
    second.setChecked(True)
    question.confirm()
    qtbot.waitUntil(lambda: window.compose.publishing.sheet is not None, timeout=LONG)
    sheet = window.compose.publishing.sheet
    assert sheet is not None
    assert sheet.primary.isEnabled()
    sheet.confirm()
    qtbot.waitUntil(lambda: bool(window.compose.sent.rows), timeout=LONG)
    due = {row.view.due_at for row in window.compose.sent.rows.values()}
    assert due == {datetime(2027, 10, 31, 1, 30, tzinfo=UTC)}


def test_a_past_hour_is_refused_before_anything_leaves(window: MainWindow, qtbot: QtBot) -> None:
    prepare(window, "2020-01-05T09:00")
    qtbot.waitUntil(lambda: window.compose.publishing.sheet is not None, timeout=LONG)
    sheet = window.compose.publishing.sheet
    assert sheet is not None
    assert not sheet.primary.isEnabled()
