"""A week with its hours."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from publisher.calendar import CalendarView
from ui.language import writing
from ui.widgets.calendar import said
from ui.widgets.calendar.day_button import DayButton
from ui.widgets.calendar.entry_button import EntryButton
from ui.widgets.calendar.hour_column import HOUR, HourColumn

MORNING: Final = 7  # the first hour that is seen
_GUTTER: Final = 46  # px, for the hours


class WeekGrid(QWidget):
    """Seven names of days above seven columns of hours."""

    rest_asked = Signal(object)  # date: of which not everything has room

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.names = [DayButton() for _ in range(7)]
        self.holidays = [QLabel() for _ in range(7)]
        self.more = [QToolButton() for _ in range(7)]
        self.columns = [HourColumn() for _ in range(7)]
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._scroll.setWidget(self._hours())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addLayout(self._head())
        whole.addWidget(self._scroll, 1)

    def show_view(self, view: CalendarView, current: date) -> list[EntryButton]:
        """Show a view of seven days from a Monday; returns the buttons, to be listened to."""
        by_day = view.by_day()
        for place, column in enumerate(self.columns):
            day = view.first + timedelta(days=place)
            entries = by_day.get(day, [])
            slots = [slot for slot in view.free_slots if slot.date() == day]
            left = column.show_day(day, view, entries, slots)
            name = self.names[place]
            name.day = day
            name.setText(writing.short_day(day))
            name.setAccessibleName(said.day_name(day, view, entries, slots))
            name.setProperty("state", "today" if day == view.today else "")
            name.style().unpolish(name)
            name.style().polish(name)
            self.holidays[place].setText(view.holidays.get(day, ""))
            more = self.more[place]
            more.setVisible(left > 0)
            more.setText(self.tr("+ {count}").format(count=left))
            told = self.tr("{count} de plus le {day}").format(
                count=left, day=writing.day_words(day)
            )
            more.setAccessibleName(told)
            more.setToolTip(told)
        self.choose(current)
        return [button for column in self.columns for button in column.buttons]

    def choose(self, day: date, *, focus: bool = False) -> None:
        """Let the keyboard stand on a day; Tab then goes through its entries."""
        for name, column in zip(self.names, self.columns, strict=True):
            current = name.day == day
            name.set_current(current)
            policy = Qt.FocusPolicy.StrongFocus if current else Qt.FocusPolicy.ClickFocus
            for part in (*column.buttons, *column.slots):
                part.setFocusPolicy(policy)
            if current and focus:
                name.setFocus()

    def to_morning(self) -> None:
        """Show the hours of the day first."""
        self._scroll.verticalScrollBar().setValue(MORNING * HOUR - 6)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(_GUTTER, 0, 14, 0)  # as wide as the hours, and the scroll bar
        head.setSpacing(0)
        parts = zip(self.names, self.holidays, self.more, strict=True)
        for place, (name, holiday, more) in enumerate(parts):
            holiday.setProperty("role", "muted")
            holiday.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            more.setProperty("role", "more")
            more.clicked.connect(lambda _=False, at=place: self.rest_asked.emit(self.names[at].day))
            over = QHBoxLayout()
            over.addWidget(name)
            over.addWidget(holiday, 1)
            over.addWidget(more)
            head.addLayout(over, 1)
        return head

    def _hours(self) -> QWidget:
        inner = QWidget()
        inner.setObjectName("sheet")
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        gutter = QWidget()
        gutter.setFixedSize(_GUTTER, 24 * HOUR)
        for hour in range(1, 24):
            label = QLabel(f"{hour}:00", gutter)
            label.setProperty("role", "muted")
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            label.setGeometry(0, hour * HOUR - 10, _GUTTER - 6, 20)
        grid.addWidget(gutter, 0, 0)
        for place, column in enumerate(self.columns, 1):
            column.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            grid.addWidget(column, 0, place)
            grid.setColumnStretch(place, 1)
        return inner
