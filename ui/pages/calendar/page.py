"""The page: one view of the calendar at a time, fetched for the days that are shown."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from publisher.announcement import DEFAULT_TIME_ZONE
from publisher.calendar import CalendarView, Entry, What
from publisher.calendar.slots import Slots
from publisher.views import DeliveryView
from ui.desk import Desk
from ui.dialogs.files import ask_where_to_save
from ui.dialogs.slots import SlotsDialog
from ui.pages.calendar.all_series import SeriesShelf
from ui.pages.calendar.foot import Foot
from ui.pages.calendar.heading import Heading
from ui.pages.calendar.moving import Moving
from ui.pages.calendar.period import Mode, clamped, month_of, nothing_yet, shown, turned
from ui.widgets.calendar import said
from ui.widgets.calendar.day_cell import DayCell
from ui.widgets.calendar.entry_button import EntryButton
from ui.widgets.calendar.hour_column import HourColumn
from ui.widgets.calendar.listing import EntryList
from ui.widgets.calendar.month import MonthGrid
from ui.widgets.calendar.week import WeekGrid
from ui.widgets.notice import Notice

SOON: Final = 800  # ms: several deliveries that change together are looked at once
EXPORTED: Final = timedelta(days=366)


class CalendarPage(QWidget):
    """Month, week and list of the same days; the keyboard keeps its day when they change."""

    details = Signal(str)  # announcement id
    draft_chosen = Signal(str)  # draft id
    draft_moved = Signal(str)
    decide_asked = Signal(str)  # announcement id
    write_asked = Signal(object)  # datetime, naive: an announcement for that slot

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.mode = Mode.MONTH
        self.day = datetime.now(ZoneInfo(DEFAULT_TIME_ZONE)).date()
        self.view: CalendarView | None = None
        self._asked = 0  # a view that comes after a newer question is left aside
        self._focus = False
        self.heading, self.foot = Heading(), Foot()
        self.notice, self.remarks = Notice(), Notice()
        self.month, self.week, self.list = MonthGrid(), WeekGrid(), EntryList()
        self.stack = QStackedWidget()
        self.moving, self.series = Moving(desk, self), SeriesShelf(desk, self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self.refresh)
        self._lay_out()
        self._listen()
        self.heading.show_period(self.mode, self.day)
        for grid, mode in ((self.month, Mode.MONTH), (self.week, Mode.WEEK)):
            grid.show_view(nothing_yet(mode, self.day), self.day)

    def refresh(self) -> None:
        """Fetch what is shown."""
        self._asked += 1
        first, last = shown(self.mode, self.day)
        language = QLocale().name().split("_")[0]
        self._desk.ask(
            lambda service: service.calendar(first, last, DEFAULT_TIME_ZONE, language),
            partial(self._show, self._asked),
            self._fail,
            in_order=True,  # after a draft that is still being saved
        )

    def update_views(self, views: Sequence[DeliveryView]) -> None:
        """Something changed in the outbox: look again, once it is quiet."""
        if views and self.isVisible():
            self._soon.start()

    def go_to(self, day: date, *, focus: bool = False) -> None:
        """Stand on a day, which may be of another month or week."""
        self.day = clamped(day)
        self.heading.show_period(self.mode, self.day)
        same_month = self.view is not None and self.view.first == shown(self.mode, self.day)[0]
        if self.view is None or not same_month:
            self._focus = self._focus or focus
            self.refresh()
        elif self.mode is Mode.WEEK:
            self.week.choose(self.day, focus=focus)
        else:
            self.month.choose(self.day, focus=focus)

    def choose_mode(self, mode: int) -> None:
        """Show the same days otherwise."""
        self.mode = Mode(mode)
        self.stack.setCurrentIndex(self.mode)
        self.heading.show_period(self.mode, self.day)
        self.foot.show_entry(None, DEFAULT_TIME_ZONE)
        if self.mode is Mode.WEEK:
            self.week.to_morning()
        self.refresh()

    def choose_slots(self) -> None:
        """Ask for the town's usual times of publication."""
        self._desk.ask(lambda service: service.slots(), self._show_slots, self._fail)

    def ask_where_to_export(self) -> None:
        """Ask for the .ics file: from the first day that is shown, a year long."""
        title = self.tr("Exporter le calendrier")
        ask_where_to_save(self, title, "ics", self.tr("publications"), self.export)

    def export(self, path: str) -> None:
        """Write the .ics file."""
        first = shown(self.mode, self.day)[0]
        self._desk.ask(
            lambda service: service.export_calendar(Path(path), first, first + EXPORTED),
            lambda count: self._done(
                self.tr("{count} dates exportées : {path}").format(count=count, path=path)
            ),
            self._fail,
        )

    # How it is put together

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 16, 20, 16)
        whole.setSpacing(10)
        for grid in (self.month, self.week, self.list):
            self.stack.addWidget(grid)
        for part in (self.heading, self.notice, self.remarks):
            whole.addWidget(part)
        whole.addWidget(self.stack, 1)
        whole.addWidget(self.foot)

    def _listen(self) -> None:
        self.heading.turned.connect(self._turn)
        self.heading.today_asked.connect(self._to_today)
        self.heading.mode_chosen.connect(self.choose_mode)
        self.heading.slots_asked.connect(self.choose_slots)
        self.heading.export_asked.connect(self.ask_where_to_export)
        for day in (*(cell.name for cell in self.month.cells), *self.week.names):
            day.wanted.connect(partial(self.go_to, focus=True))
            day.turned.connect(partial(self._turn, focus=True))
            day.opened.connect(self._open_day)
        places: list[DayCell | HourColumn] = [*self.month.cells, *self.week.columns]
        for place in places:
            place.slot_chosen.connect(self.write_asked)
            place.dropped.connect(self._dropped)
        self.moving.draft_moved.connect(self.draft_moved)
        self.moving.done.connect(self._moved)
        self.week.rest_asked.connect(self._list_day)
        self.heading.series_asked.connect(self.series.ask)
        self.series.chosen.connect(self.details)
        for asking in (self.moving, self.series):
            asking.failed.connect(self._fail)
        self.list.chosen.connect(self._choose)
        parts: list[EntryList | Foot] = [self.list, self.foot]
        for part in parts:
            part.opened.connect(self._open)
            part.move_asked.connect(self.moving.by_hand)
        self.foot.skip_asked.connect(self.moving.skip)
        self.foot.decide_asked.connect(self.decide_asked)

    def _show(self, asked: int, view: CalendarView) -> None:
        if asked != self._asked:
            return
        if EntryButton.in_hand:
            self._soon.start()
            return
        self.view = view
        held = self.foot.entry
        self._choose(next((one for one in view.entries if held and one.key == held.key), None))
        text = said.remarks(view)
        if text:
            self.remarks.say(text, "wait" if view.collisions else "calm")
        else:
            self.remarks.be_quiet()
        if self.mode is Mode.LIST:
            self.list.show_view(view, *month_of(self.day), self.day)
            return
        grid = self.week if self.mode is Mode.WEEK else self.month
        before = self.focusWidget()  # it is about to be replaced
        self._follow(grid.show_view(view, self.day), before)
        if self._focus:
            self._focus = False
            grid.choose(self.day, focus=True)

    def _follow(self, buttons: Sequence[EntryButton], before: QWidget | None) -> None:
        held = before.entry.key if isinstance(before, EntryButton) else ""
        for button in buttons:
            if button.entry.key == held:
                button.setFocus()
            button.chosen.connect(self._choose)
            button.opened.connect(self._open)
            button.move_asked.connect(self.moving.by_hand)

    def _choose(self, entry: Entry | None) -> None:
        if self.view is not None:
            collides = entry is not None and entry.key in self.view.collided
            self.foot.show_entry(entry, self.view.zone, collides=collides)

    def _dropped(self, key: str, target: date | datetime) -> None:
        if self.view is not None:
            self.notice.be_quiet()
            self.moving.drop(self.view, key, target)

    def _moved(self, sentence: str) -> None:
        if sentence:
            self._done(sentence)
        self.foot.show_entry(None, DEFAULT_TIME_ZONE)
        self.refresh()

    def _open(self, entry: Entry) -> None:
        chosen = self.draft_chosen if entry.what is What.DRAFT else self.details
        chosen.emit(entry.about)

    def _open_day(self, day: date) -> None:
        """From a month to the week of a day; from there to its first entry."""
        self.go_to(day)
        if self.mode is Mode.MONTH:
            self._focus = True
            self.choose_mode(Mode.WEEK)
            return
        column = self.week.columns[day.weekday()]
        if column.buttons:
            column.buttons[0].setFocus()

    def _list_day(self, day: date) -> None:
        self.day = day
        self.choose_mode(Mode.LIST)

    def _turn(self, by: int, *, focus: bool = False) -> None:
        self.go_to(turned(self.mode, self.day, by), focus=focus)

    def _to_today(self) -> None:
        self.go_to(datetime.now(ZoneInfo(DEFAULT_TIME_ZONE)).date())

    def _show_slots(self, chosen: Slots) -> None:
        dialog = SlotsDialog(self._desk, chosen, self)
        dialog.kept.connect(self.refresh)
        dialog.open()

    def _done(self, sentence: str) -> None:
        self.notice.tell(sentence, "good")

    def _fail(self, sentence: str) -> None:
        self.notice.tell(sentence, "bad")
