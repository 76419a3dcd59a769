"""Where a card is taken to be dragged elsewhere."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMimeData, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QDrag, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from ui.look import pixmap, tones

MIME: Final = "application/x-publisher-channel"
ICON: Final = 16


def carried(held: QMimeData) -> str:
    """Return the name of the channel that is dragged; "" for something else."""
    return bytes(held.data(MIME).data()).decode()


class Grip(QWidget):
    """Takes along a picture of the card `shown`. The keyboard has its own way (Alt+Up)."""

    def __init__(self, name: str, shown: QWidget) -> None:
        super().__init__(shown)
        self._name, self._shown = name, shown
        self._pressed: QPoint | None = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(self.tr("Glisser pour ranger ; au clavier : Alt+Haut et Alt+Bas"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(ICON + 4, ICON + 10)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        here = event.position().toPoint()
        far = QApplication.startDragDistance()
        if self._pressed is not None and (here - self._pressed).manhattanLength() >= far:
            grabbed, self._pressed = self.mapTo(self._shown, self._pressed), None
            self._drag(grabbed)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        drawing = pixmap("grip", tones().edge)
        place = QRectF(0, 0, ICON, ICON)
        place.moveCenter(QRectF(self.rect()).center())
        painter.drawPixmap(place, drawing, QRectF(drawing.rect()))
        painter.end()
        event.accept()

    def _drag(self, grabbed: QPoint) -> None:
        held = QMimeData()
        held.setData(MIME, self._name.encode())
        drag = QDrag(self.window())
        drag.setMimeData(held)
        drag.setPixmap(self._shown.grab())
        drag.setHotSpot(grabbed)
        drag.exec(Qt.DropAction.MoveAction)
