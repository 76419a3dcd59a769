"""By what a row is taken with the mouse and moved among the others."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.look.tones import tones

SIZE: Final = QSize(16, 44)
_DOTS: Final = tuple(QPointF(x, y) for y in (12, 22, 32) for x in (5, 11))


class RowHandle(QWidget):
    """For the mouse alone: whoever has none uses the row's buttons or keys."""

    dragged = Signal(QPoint)  # where the mouse is now, on the screen
    dropped = Signal()
    called_off = Signal()  # Escape

    def __init__(self, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held = False
        self.setFixedSize(SIZE)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(tip)
        self.setAccessibleName(tip)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.grabKeyboard()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held:
            self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._held and event.button() == Qt.MouseButton.LeftButton:
            self._let_go()
            self.dropped.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._held and event.key() == Qt.Key.Key_Escape:
            self._let_go()
            self.called_off.emit()

    def _let_go(self) -> None:
        self._held = False
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.releaseKeyboard()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tones().edge))
        for dot in _DOTS:
            painter.drawEllipse(dot, 1.8, 1.8)
