"""One day of a week, hour by hour: entries stand at their time, and are dropped on another."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolButton, QWidget

from publisher.calendar import CalendarView, Entry
from ui.language import writing
from ui.look import tones
from ui.widgets.calendar import said
from ui.widgets.calendar.entry_button import LINE, MIME, EntryButton, carried

HOUR: Final = 44  # px
TALL: Final = 2 * LINE - 2
STEP: Final = 15  # minutes between two places where an entry may be dropped
ABREAST: Final = 3  # entries side by side; what is more stands in the list


class HourColumn(QWidget):
    """A quarter of an hour is the smallest step of a drop."""

    dropped = Signal(str, object)  # key of the entry; datetime, naive
    slot_chosen = Signal(object)  # datetime, naive

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day = date.min
        self.buttons: list[EntryButton] = []
        self.slots: list[QToolButton] = []
        self._over: time | None = None
        self._is_today = False
        self.setAcceptDrops(True)
        self.setFixedHeight(24 * HOUR)

    def show_day(
        self, day: date, view: CalendarView, entries: Sequence[Entry], slots: Sequence[datetime]
    ) -> int:
        """Show another day; returns how many entries found no room."""
        for old in (*self.buttons, *self.slots):
            old.setParent(None)
            old.deleteLater()
        self.day, self._is_today = day, day == view.today
        self.buttons, self.slots = [], []
        left = 0
        ends = [0] * ABREAST  # px: where the last one of each lane ends
        for entry in entries:
            top = _top(entry.wall(view.zone).time())
            lane = next((number for number, end in enumerate(ends) if end <= top), None)
            if lane is None:
                left += 1
                continue
            ends[lane] = top + TALL
            collides = entry.key in view.collided
            button = EntryButton(entry, view.zone, collides=collides, parent=self)
            button.setProperty("lane", lane)
            button.move(0, top)
            self.buttons.append(button)
        for at in slots:
            self.slots.append(self._slot(at))
        self._arrange()
        for shown in (*self.buttons, *self.slots):
            shown.show()
        self.update()
        return left

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._over = _time(int(event.position().y()))
        event.acceptProposedAction()
        self.update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._over = None
        self.update()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._over = None
        self.update()
        event.acceptProposedAction()
        at = _time(int(event.position().y()))
        self.dropped.emit(carried(event.mimeData()), datetime.combine(self.day, at))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = tones()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.alternate if self._is_today else colours.base))
        painter.setPen(QPen(QColor(colours.line), 1))
        for hour in range(1, 24):
            painter.drawLine(0, hour * HOUR, self.width(), hour * HOUR)
        painter.drawLine(0, 0, 0, self.height())
        if self._over is not None:
            top = _top(self._over)
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawLine(0, top, self.width(), top)
            painter.drawText(4, top + 16, f"{self._over.hour}:{self._over:%M}")
        painter.end()
        event.accept()

    def _slot(self, at: datetime) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("role", "slot")
        button.setText(self.tr("{time} libre").format(time=said.hour(at)))
        name = self.tr("Écrire pour le créneau libre du {day} à {time}")
        button.setAccessibleName(name.format(day=writing.day_words(at.date()), time=said.hour(at)))
        button.setToolTip(button.accessibleName())
        button.move(0, _top(at.time()))
        button.clicked.connect(lambda: self.slot_chosen.emit(at))
        return button

    def _arrange(self) -> None:
        """Those that overlap stand side by side; one that stands alone has all of the width."""
        for button in self.buttons:
            top = button.y()
            beside = [one for one in self.buttons if abs(one.y() - top) < TALL]
            lanes = max(int(one.property("lane")) for one in beside) + 1
            width = (self.width() - 3) // lanes
            button.setGeometry(2 + int(button.property("lane")) * width, top, width - 1, TALL)
        for slot in self.slots:
            slot.setGeometry(2, slot.y(), self.width() - 4, TALL)
            slot.lower()


def _top(at: time) -> int:
    top = round((at.hour + at.minute / 60) * HOUR)
    return min(top, 24 * HOUR - TALL)


def _time(y: int) -> time:
    quarter = max(0, min(y, 24 * HOUR - 1)) * (60 // STEP) // HOUR
    return time(quarter * STEP // 60, quarter * STEP % 60)
