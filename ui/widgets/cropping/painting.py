"""What is painted of a picture that is being cropped."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from ui.look.tones import tones
from ui.widgets.cropping.cut import Cut, master_size

HANDLE: Final = 9.0  # device-independent pixels
_WAYS: Final = (-1, 0, 1)


def places(frame: QRectF) -> dict[tuple[int, int], QPointF]:
    """Where the handles are: by left (-1), middle or right side, and by upper or lower one."""
    middle, wide, high = frame.center(), frame.width() / 2, frame.height() / 2
    return {
        (across, down): QPointF(middle.x() + across * wide, middle.y() + down * high)
        for across in _WAYS
        for down in _WAYS
        if across or down
    }


def picture(painter: QPainter, pixels: QPixmap, cut: Cut, shown: QRectF) -> None:
    """Paint the master, turned and straight, where the whole is shown."""
    if pixels.isNull():
        painter.fillRect(shown, QColor(tones().alternate))
        return
    scale = shown.width() / cut.room.width
    width, height = (side * scale for side in master_size(cut.image))
    painter.save()
    painter.setClipRect(shown)
    painter.translate(shown.center())
    painter.rotate(90 * cut.turns + cut.tilt)
    target = QRectF(-width / 2, -height / 2, width, height)
    painter.drawPixmap(target, pixels, QRectF(pixels.rect()))
    painter.restore()


def veil(painter: QPainter, shown: QRectF, frame: QRectF) -> None:
    """Darken what is left out."""
    path = QPainterPath()
    path.addRect(shown)
    path.addRect(frame)  # the odd ones out stay clear
    painter.fillPath(path, QColor(0, 0, 0, 150))


def grid(painter: QPainter, frame: QRectF) -> None:
    """Draw thirds, by which people compose and see what is not straight."""
    painter.setPen(QPen(QColor(255, 255, 255, 110), 1))
    for third in (1 / 3, 2 / 3):
        x, y = frame.left() + third * frame.width(), frame.top() + third * frame.height()
        painter.drawLine(QLineF(x, frame.top(), x, frame.bottom()))
        painter.drawLine(QLineF(frame.left(), y, frame.right(), y))


def handles(painter: QPainter, frame: QRectF, *, focused: bool) -> None:
    """Draw the frame and what it is pulled by; white on black is seen on any picture."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    ink = QColor(tones().accent) if focused else QColor("white")
    for colour, width in ((QColor(0, 0, 0, 200), 4.0), (QColor("white"), 2.0)):
        painter.setPen(QPen(colour, width))
        painter.drawRect(frame)
    painter.setPen(QPen(QColor(0, 0, 0, 200), 1))
    painter.setBrush(ink)
    half = HANDLE / 2
    for place in places(frame).values():
        painter.drawRect(QRectF(place.x() - half, place.y() - half, HANDLE, HANDLE))
    if focused:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(tones().accent), 2))
        painter.drawRect(frame)


def mark(painter: QPainter, place: QPointF, *, chosen: bool) -> None:
    """Draw the focal point, with a dot once somebody set it."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((QColor(0, 0, 0, 200), 4.0), (QColor("white"), 2.0)):
        painter.setPen(QPen(colour, width))
        painter.drawEllipse(place, 8, 8)
        if chosen:
            painter.drawPoint(place)
