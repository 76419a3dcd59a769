"""Six weeks of days, each week from Monday to Sunday."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from publisher.calendar import CalendarView
from publisher.calendar.spacing import monday
from ui.widgets.calendar.day_cell import DayCell
from ui.widgets.calendar.entry_button import EntryButton

WEEKS: Final = 6
DAYS: Final = 7 * WEEKS


def days_of(day: date) -> tuple[date, date]:
    """Return the first and the last day that are shown for the month of `day`."""
    first = monday(day.replace(day=1))
    return first, first + timedelta(days=DAYS - 1)


class MonthGrid(QWidget):
    """What happens in it is told by the days and entries, which it hands on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells = [DayCell() for _ in range(DAYS)]
        self.weeks = [QLabel() for _ in range(WEEKS)]
        self._current: DayCell | None = None
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        for column in range(7):
            name = QLabel(QLocale().standaloneDayName(column + 1, QLocale.FormatType.LongFormat))
            name.setProperty("role", "muted")
            name.setContentsMargins(6, 0, 0, 4)
            grid.addWidget(name, 0, column + 1)
            grid.setColumnStretch(column + 1, 1)
        for row, week in enumerate(self.weeks):
            week.setProperty("role", "week")
            week.setWordWrap(True)
            week.setFixedWidth(58)
            week.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(week, row + 1, 0)
            grid.setRowStretch(row + 1, 1)
        for place, cell in enumerate(self.cells):
            cell.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
            grid.addWidget(cell, place // 7 + 1, place % 7 + 1)

    def show_view(self, view: CalendarView, current: date) -> list[EntryButton]:
        """Show a view of six weeks from a Monday; returns the buttons, to be listened to."""
        by_day = view.by_day()
        self._current = None
        for place, cell in enumerate(self.cells):
            day = view.first + timedelta(days=place)
            slots = [slot for slot in view.free_slots if slot.date() == day]
            cell.show_day(day, view, by_day.get(day, []), slots)
            cell.set_current(False)
            outside = "" if day.month == current.month else "outside"
            cell.dress("today" if day == view.today else outside)
        for place, week in enumerate(self.weeks):
            first = view.first + timedelta(days=7 * place)
            empty = first in view.gaps
            number = self.tr("S {number}").format(number=first.isocalendar().week)
            week.setText(f"{number}\n{self.tr('rien de prévu')}" if empty else number)
            week.setProperty("tone", "wait" if empty else "")
            week.style().polish(week)
        self.choose(current)
        return [button for cell in self.cells for button in cell.buttons]

    def choose(self, day: date, *, focus: bool = False) -> None:
        """Let the keyboard stand on a day."""
        cell = next((one for one in self.cells if one.day == day), None)
        if cell is None:
            return
        if self._current is not None:
            self._current.set_current(False)
        self._current = cell
        cell.set_current(True)
        if focus:
            cell.name.setFocus()
