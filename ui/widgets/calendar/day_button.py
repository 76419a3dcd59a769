"""The name of a day: where the keyboard moves among the days."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QToolButton, QWidget

_STEPS: Final = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
}
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DayButton(QToolButton):
    """Arrows go to another day, Home and End to the ends of its week, Enter opens it."""

    wanted = Signal(object)  # date: go there
    opened = Signal(object)  # date
    turned = Signal(int)  # -1: the period before; 1: the one after

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day = date.min
        self.setProperty("role", "day")
        self.setAutoRaise(True)
        self.set_current(False)
        self.clicked.connect(lambda: self.wanted.emit(self.day))

    def set_current(self, current: bool) -> None:
        """Tab reaches one day only; the arrows reach the others."""
        policy = Qt.FocusPolicy.StrongFocus if current else Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(policy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.wanted.emit(self.day + timedelta(days=_STEPS[key]))
        elif key == Qt.Key.Key_Home:
            self.wanted.emit(self.day - timedelta(days=self.day.weekday()))
        elif key == Qt.Key.Key_End:
            self.wanted.emit(self.day + timedelta(days=6 - self.day.weekday()))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turned.emit(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key in _ENTER:
            self.opened.emit(self.day)
        else:
            super().keyPressEvent(event)
