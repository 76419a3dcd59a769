"""Times: a later hour, one that does not exist, one that exists twice."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from publisher.delivery import State
from tests.ui.outbox import choose, deliveries
from ui.main_window import MainWindow
from ui.models.outbox_cells import KEY
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
    qtbot.waitUntil(lambda: len(deliveries(window)) == 2, timeout=LONG)
    cancelled = deliveries(window)[0]
    choose(window, cancelled.id)
    shown = window.outbox.panel._badge.accessibleName()
    assert shown.startswith("prévu le ven. 5 janv. 2035")
    window.outbox.panel.buttons[Act.CANCEL].click()
    qtbot.waitUntil(lambda: deliveries(window)[0].state is State.CANCELLED, timeout=LONG)
    assert window.outbox.tree.currentIndex().data(KEY) == cancelled.id
    window.outbox.only_open.setChecked(True)
    model = window.outbox.model
    assert model.rowCount(model.index_of(cancelled.announcement_id)) == 1


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


def test_when_takes_one_line_and_a_zone_is_named_by_its_place(
    window: MainWindow, qtbot: QtBot
) -> None:
    field = window.compose.bar.when
    field.later.setChecked(True)
    assert field.zone.currentText() == "Bruxelles"
    QApplication.processEvents()
    places = (field.now, field.edit, field.zone, field.slot)
    assert len({place.geometry().center().y() // 10 for place in places}) == 1
    with qtbot.waitSignal(field.changed):
        field.zone.setCurrentText("Reunion, Indian")
    assert field.time_zone() == "Indian/Reunion"
    assert "Indian/Reunion" in field.zone.toolTip()
    field.set_when(None, "UTC")  # of a file, and of no place
    assert field.time_zone() == "UTC"
