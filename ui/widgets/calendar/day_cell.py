"""One day of a month: its name, its entries, its free slots; entries are dropped here."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QToolButton, QWidget

from publisher.calendar import CalendarView, Entry
from ui.language import writing
from ui.widgets.calendar import said
from ui.widgets.calendar.day_button import DayButton
from ui.widgets.calendar.entry_button import LINE, MIME, EntryButton, carried

TOP: Final = 24  # px, of the line with the day's name
MOST: Final = 8  # entries that have a button; the others are counted
_TALL: Final = 2 * LINE


class DayCell(QFrame):
    """What does not fit is counted, in a button that opens the day."""

    dropped = Signal(str, object)  # key of the entry, date
    slot_chosen = Signal(object)  # datetime, naive

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "cell")
        self.setAcceptDrops(True)
        self.name = DayButton(self)
        self.holiday = QLabel(self)
        self.holiday.setProperty("role", "muted")
        self.buttons: list[EntryButton] = []
        self.slots: list[QToolButton] = []
        self.more = QToolButton(self)
        self.more.setProperty("role", "more")
        self.more.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.more.clicked.connect(lambda: self.name.opened.emit(self.day))
        self._count = 0
        self._holiday = ""

    @property
    def day(self) -> date:
        """The day that it shows."""
        return self.name.day

    def show_day(
        self,
        day: date,
        view: CalendarView,
        entries: Sequence[Entry],
        slots: Sequence[datetime],
    ) -> None:
        """Show another day, or the same with other entries."""
        for old in (*self.buttons, *self.slots):
            old.setParent(None)
            old.deleteLater()
        self.name.day = day
        self.name.setText(str(day.day))
        self.name.setAccessibleName(said.day_name(day, view, entries, slots))
        self.name.setToolTip(writing.day_words(day))
        self._holiday = view.holidays.get(day, "")
        self.buttons = [
            EntryButton(one, view.zone, collides=one.key in view.collided, parent=self)
            for one in entries[:MOST]
        ]
        self.slots = [self._slot(at) for at in slots[:2]]
        self._count = len(entries)
        for button in self.buttons:
            button.left.connect(self.name.setFocus)
        self._arrange()

    def set_current(self, current: bool) -> None:
        """Let Tab reach the day, and from there its entries."""
        self.name.set_current(current)
        policy = Qt.FocusPolicy.StrongFocus if current else Qt.FocusPolicy.ClickFocus
        for part in (*self.buttons, *self.slots, self.more):
            part.setFocusPolicy(policy)

    def dress(self, state: str) -> None:
        """Look like today, like a day of this month, or like one of another: « outside »."""
        for part in (self, self.name):
            part.setProperty("state", state)
            part.style().unpolish(part)
            part.style().polish(part)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(MIME):
            self._show_over(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_over(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_over(False)
        event.acceptProposedAction()
        self.dropped.emit(carried(event.mimeData()), self.day)

    def _show_over(self, over: bool) -> None:
        self.setProperty("over", over)
        self.style().unpolish(self)
        self.style().polish(self)

    def _slot(self, at: datetime) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("role", "slot")
        button.setText(self.tr("{time} libre").format(time=said.hour(at)))
        day = writing.day_words(at.date())
        name = self.tr("Écrire pour le créneau libre du {day} à {time}")
        button.setAccessibleName(name.format(day=day, time=said.hour(at)))
        button.setToolTip(button.accessibleName())
        button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        button.clicked.connect(lambda: self.slot_chosen.emit(at))
        return button

    def _arrange(self) -> None:
        """Two lines per entry where there is room, one where there is less; then count."""
        width, height = self.width() - 4, self.height() - TOP - 2
        self.name.setGeometry(2, 2, 38, TOP - 3)
        self.holiday.setGeometry(42, 2, max(0, width - 44), TOP - 3)
        shown = self.holiday.fontMetrics().elidedText(
            self._holiday, Qt.TextElideMode.ElideRight, max(0, width - 46)
        )
        self.holiday.setText(shown)
        tall = self._count * _TALL <= height
        line = _TALL if tall else LINE
        fitting = max(0, height // line)
        if self._count > fitting:
            fitting = max(0, (height - LINE) // line)
        fitting = min(fitting, len(self.buttons))
        y = TOP
        for place, button in enumerate(self.buttons):
            button.setVisible(place < fitting)
            button.setGeometry(2, y, width, line - 1)
            y += line if place < fitting else 0
        left = self._count - fitting
        self.more.setVisible(left > 0)
        self.more.setText(self._rest(left, alone=fitting == 0))
        self.more.setAccessibleName(
            self.tr("{count} de plus le {day}").format(count=left, day=writing.day_words(self.day))
        )
        self.more.setGeometry(2, y, width, LINE - 1)
        y += LINE if left > 0 else 0
        for slot in self.slots:
            slot.setVisible(y + LINE <= self.height())
            slot.setGeometry(2, y, width, LINE - 1)
            y += LINE

    def _rest(self, count: int, *, alone: bool) -> str:
        if alone:
            return self.tr("{count} dates").format(count=count)
        more = self.tr("+ 1 autre") if count == 1 else self.tr("+ {count} autres")
        return more.format(count=count)
