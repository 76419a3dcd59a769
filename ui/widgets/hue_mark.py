"""The round mark of a channel, beside its name."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look.hues import DOT, draw_dot, hue_of, paint_of


class HueMark(QWidget):
    """As high as a line of text; its colour follows that of the channel."""

    def __init__(self, channel: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._channel = channel
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_channel(self, channel: str) -> None:
        """Be the mark of another channel."""
        self._channel = channel
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(DOT + 2, self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        dot = QRectF(0, 0, DOT, DOT)
        dot.moveCenter(QRectF(self.rect()).center())
        draw_dot(painter, dot, paint_of(hue_of(self._channel)))
        painter.end()
        event.accept()
