"""A series in the window: chosen, seen, approved, skipped, moved, changed and stopped."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest
from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from publisher.announcement import Announcement, Draft, Event
from publisher.calendar import What
from publisher.delivery import State
from publisher.ids import new_id
from publisher.recurrence import Frequency, Rule
from publisher.series.words import rule_words
from publisher.service import Service
from ui.dialogs.all_series import AllSeries
from ui.dialogs.announcement_detail import AnnouncementDetail
from ui.dialogs.move import MoveSheet
from ui.dialogs.repeat import RepeatDialog
from ui.dialogs.series import SeriesDialog, StopSeries
from ui.language import said
from ui.language.speaking import speak
from ui.main_window import CALENDAR, COMPOSE, OUTBOX, MainWindow
from ui.models.outbox_cells import Column
from ui.pages.calendar.period import Mode
from ui.widgets.calendar.entry_button import EntryButton
from ui.widgets.repeat.ending import UNTIL
from ui.widgets.repeat.fields import RuleFields
from ui.widgets.repeat.month_days import RANKED
from ui.widgets.when_field import show_wall

LONG = 30_000  # ms
FIRST = datetime(2035, 3, 4, 17)  # noqa: DTZ001 - a wall time; a Sunday
MARKET = Rule(
    frequency=Frequency.MONTHLY,
    first=FIRST.date(),
    at=FIRST.time(),
    weekdays=(6,),
    ranks=(1,),
    months=tuple(range(2, 13)),
    days_before=2,
)
DAILY = Rule(frequency=Frequency.DAILY, first=FIRST.date(), at=FIRST.time())


@pytest.fixture
def service(window: MainWindow) -> Service:
    return window._desk._service.result()


def begin(service: Service, rule: Rule = DAILY, **changes: Any) -> str:
    written = Announcement(id=new_id(), title="Marché", summary="Sur la place.", **changes)
    draft = Draft(announcement=written, channels=("Site web",), repeat=rule)
    return service.publish_series(draft).series_id


def dialog(kind: type) -> Any:
    """The newest dialog of a kind that is open."""
    shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind)]
    return next((one for one in reversed(shown) if one.isVisible()), None)


def wait_for(qtbot: QtBot, kind: type) -> Any:
    qtbot.waitUntil(lambda: dialog(kind) is not None, timeout=LONG)
    return dialog(kind)


@pytest.mark.parametrize(
    "rule",
    [
        MARKET,
        DAILY,
        replace(DAILY, frequency=Frequency.WEEKLY, weekdays=(1, 4), interval=2, count=5),
        replace(DAILY, frequency=Frequency.MONTHLY, month_days=(-1,), until=date(2036, 1, 1)),
        replace(DAILY, frequency=Frequency.MONTHLY, month_days=(1, 15), except_holidays=True),
        replace(MARKET, frequency=Frequency.YEARLY, months=(3,), ranks=(1, -1), dates_follow=False),
    ],
)
def test_the_fields_give_back_the_rule_that_they_show(qtbot: QtBot, rule: Rule) -> None:
    fields = RuleFields()
    qtbot.addWidget(fields)
    fields.show_rule(rule)
    assert fields.rule() == rule


def test_a_rule_is_chosen_with_its_dates_before_ones_eyes(window: MainWindow, qtbot: QtBot) -> None:
    window.compose.form.title.setText("Marché")
    window.compose.form.summary.setPlainText("Sur la place.")
    window.compose.previews.set_chosen(["Site web"])
    when = window.compose.bar.when
    show_wall(when.edit, FIRST)
    when.again.click()
    asked: RepeatDialog = wait_for(qtbot, RepeatDialog)
    qtbot.waitUntil(lambda: asked.dates.count() == 10, timeout=LONG)  # each week, to begin with
    fields = asked.fields
    fields.frequency.setCurrentIndex(fields.frequency.findData("monthly"))
    fields.month_days.which.setCurrentIndex(RANKED)
    fields.ahead.setValue(2)
    fields.months.buttons[1].click()
    told = "Chaque mois : le premier dimanche, sauf en janvier ; annoncé 2 jours avant, à 17:00."
    qtbot.waitUntil(lambda: asked.words.text() == told, timeout=LONG)
    first = "ven. 2 mars 2035 à 17:00, pour le dim. 4 mars"
    qtbot.waitUntil(lambda: asked.dates.item(0).text() == first, timeout=LONG)
    asked.dates.item(1).setCheckState(Qt.CheckState.Unchecked)
    assert asked.rule() == replace(MARKET, except_days=(date(2035, 4, 1),))
    asked.confirm()
    qtbot.waitUntil(lambda: when.rule() is not None, timeout=LONG)
    assert window.compose.bar.publish.text() == "&Programmer la série…"
    window.compose.publish()
    qtbot.waitUntil(lambda: window.compose.publishing.sheet is not None, timeout=LONG)
    sheet = window.compose.publishing.sheet
    assert sheet is not None
    assert sheet.windowTitle() == "Programmer la série ?"
    sheet.confirm()
    qtbot.waitUntil(lambda: len(window.compose.sent.rows) == 1, timeout=LONG)
    [view] = [row.view for row in window.compose.sent.rows.values()]
    assert (view.state, view.due_at.day, view.title) == (State.QUEUED, 2, "Marché")
    window.go_to(OUTBOX)
    qtbot.waitUntil(lambda: window.outbox.model.rowCount() == 1, timeout=LONG)
    title = window.outbox.model.index(0, Column.WHAT)
    heard = window.outbox.model.data(title, Qt.ItemDataRole.AccessibleTextRole)
    assert heard.startswith("Marché, d'une série : ")


def test_a_rule_that_gives_nothing_is_refused_in_the_dialog(
    window: MainWindow, qtbot: QtBot
) -> None:
    when = window.compose.bar.when
    when.again.click()
    asked: RepeatDialog = wait_for(qtbot, RepeatDialog)
    asked.fields.ending.how.setCurrentIndex(UNTIL)
    asked.fields.first.setDate(QDate(2035, 3, 4))
    asked.fields.ending.until.setDate(QDate(2035, 3, 1))
    qtbot.waitUntil(lambda: "avant de commencer" in asked.notice.text, timeout=LONG)
    assert asked.dates.count() == 0
    asked.fields.at.setTime(QTime(9, 30))
    asked.confirm()
    qtbot.waitUntil(asked.primary.isEnabled, timeout=LONG)
    assert asked.isVisible()
    asked.reject()
    assert when.rule() is None
    assert when.now.isChecked()


def test_the_calendar_shows_what_is_planted_and_what_comes(
    window: MainWindow, service: Service, qtbot: QtBot
) -> None:
    begins = datetime(2035, 3, 4, 8)  # noqa: DTZ001 - wall time
    series = begin(service, event=Event(begins, place="Place"))
    page = window.calendar
    window.go_to(CALENDAR)
    page.day = date(2035, 3, 4)
    page.choose_mode(Mode.MONTH)
    qtbot.waitUntil(lambda: page.view is not None and bool(page.view.entries), timeout=LONG)
    assert page.view is not None
    entries = {one.wall(page.view.zone): one for one in page.view.entries}
    planted, coming = entries[FIRST], entries[FIRST.replace(day=5)]
    assert (planted.coming, coming.coming) == (False, True)
    assert entries[FIRST.replace(day=6, hour=8)].what is What.EVENT
    shown = [one for one in page.month.findChildren(EntryButton) if one.entry.key == coming.key]
    assert shown[0].accessibleName() == "17:00, Marché, prévue, d'une série, sur Site web"
    page._choose(coming)
    assert page.foot.open.isHidden()
    assert not page.foot.skip.isHidden()
    page.foot.skip.click()
    qtbot.waitUntil(lambda: "est sauté" in page.notice.text, timeout=LONG)
    assert date(2035, 3, 5) in service.one_series(series).rule.except_days
    qtbot.waitUntil(
        lambda: page.view is not None and coming.key not in {one.key for one in page.view.entries},
        timeout=LONG,
    )
    later = entries[FIRST.replace(day=7)]
    page.moving.by_hand(later)
    move: MoveSheet = wait_for(qtbot, MoveSheet)
    move.ask(FIRST.replace(day=7, hour=19))
    qtbot.waitUntil(lambda: "est déplacée" in page.notice.text, timeout=LONG)
    moved = {one.day: one for one in service.one_series(series).coming}[date(2035, 3, 7)]
    assert (moved.wall.hour, moved.moved) == (19, True)


def test_channels_of_a_date_that_stand_differently_are_named(
    window: MainWindow, service: Service
) -> None:
    view = service.one_series(begin(service))
    states = {"Site web": State.QUEUED, "Flux": State.CANCELLED}
    mixed = replace(view, coming=(replace(view.coming[0], states=states),))
    opened = SeriesDialog(window._desk, mixed, window)
    told = "dim. 4 mars 2035 à 17:00, Site web : en attente, Flux : annulé"
    assert opened.dates.item(0).text() == told


def test_the_series_is_opened_changed_and_stopped(
    window: MainWindow, service: Service, qtbot: QtBot
) -> None:
    series = begin(service)
    about = service.one_series(series).coming[0].announcement_id
    assert about is not None
    window.visit.begin(about)
    detail: AnnouncementDetail = wait_for(qtbot, AnnouncementDetail)
    detail.series.click()
    opened: SeriesDialog = wait_for(qtbot, SeriesDialog)
    assert opened.dates.item(0).text() == "dim. 4 mars 2035 à 17:00, en attente"
    opened.dates.setCurrentRow(1)
    opened.skip.click()
    qtbot.waitUntil(lambda: opened.dates.item(1).text().startswith("mar. 6 mars"), timeout=LONG)
    opened.change.click()
    qtbot.waitUntil(lambda: window.compose.form.title.text() == "Marché", timeout=LONG)
    assert window.stack.currentIndex() == COMPOSE
    assert window.compose.bar.publish.text() == "&Modifier la série…"
    window.compose.form.title.setText("Marché de printemps")
    window.compose.publish()
    qtbot.waitUntil(lambda: window.compose.publishing.sheet is not None, timeout=LONG)
    sheet = window.compose.publishing.sheet
    assert sheet is not None
    assert sheet.windowTitle() == "Modifier la série ?"
    sheet.confirm()
    qtbot.waitUntil(lambda: service.one_series(series).revision == 2, timeout=LONG)
    qtbot.waitUntil(lambda: bool(window.compose.sent.rows), timeout=LONG)
    window.calendar.heading.series_asked.emit()
    every: AllSeries = wait_for(qtbot, AllSeries)
    assert (
        every.list.item(0).text()
        == "Marché de printemps : chaque jour, sauf le 5 mars 2035, à 17:00"
    )
    every.confirm()
    again: SeriesDialog = wait_for(qtbot, SeriesDialog)
    again.stop.click()
    question: StopSeries = wait_for(qtbot, StopSeries)
    question.confirm()
    qtbot.waitUntil(lambda: service.one_series(series).ended_at is not None, timeout=LONG)
    qtbot.waitUntil(again.change.isHidden, timeout=LONG)
    assert {one.state for one in service.recent_deliveries()} == {State.CANCELLED}
    again.accept()


def test_a_draft_keeps_its_rule(window: MainWindow) -> None:
    window.compose.form.title.setText("Marché")
    window.compose.bar.when.set_rule(MARKET)
    draft = window.compose.draft()
    assert (draft.repeat, draft.publish_at) == (MARKET, None)
    window.compose.show_draft(replace(draft, repeat=None))
    assert window.compose.bar.when.rule() is None
    window.compose.show_draft(draft)
    assert window.compose.draft().repeat == MARKET
    assert window.compose.bar.when.rule_button.toolTip().startswith("Chaque mois")


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("nl", "elke maand: de eerste zondag, behalve in januari; aangekondigd 2 dagen vooraf"),
        ("de", "jeden Monat: am ersten Sonntag, außer im Januar; angekündigt 2 Tage vorher"),
        ("en", "every month: the first Sunday, except in January; announced 2 days before"),
    ],
)
def test_a_rule_is_said_in_the_language_of_the_window(
    qapp: QApplication, language: str, told: str
) -> None:
    speak(qapp, language)
    try:
        assert said(rule_words(MARKET)).startswith(told)
    finally:
        speak(qapp, "fr")
