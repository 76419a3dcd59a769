"""A small picture on which one shows what must stay where a channel cuts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QWidget

from publisher.announcement import Image
from publisher.framing import PictureLimits, frame
from ui.look.tones import tones

SIZE: Final = QSize(132, 100)
STEP: Final = 0.05  # of the picture, for one press of an arrow key; with Shift a fifth of it
_CENTRE: Final = (0.5, 0.5)
_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_BACK: Final = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Home)


class FocalPicture(QWidget):
    """Set by a click, by dragging or by arrow keys; what a chosen channel cuts away is veiled."""

    changed = Signal()

    def __init__(self, image: Image, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.focal = image.focal
        self._size = (max(1, image.width), max(1, image.height))
        self._limits: tuple[PictureLimits, ...] = ()
        self._pixels = QPixmap()
        self.setFixedSize(SIZE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(self.tr("Point essentiel de l'image {name}").format(name=image.name))
        self.setToolTip(
            self.tr(
                "Cliquez là où est l'essentiel : les canaux qui coupent l'image le gardent.\n"
                "Au clavier : les flèches, et Suppr pour revenir au milieu."
            )
        )
        self._describe()

    def show_image(self, image: Image) -> None:
        """Show another part of it, or another point, without telling `changed`."""
        self.focal = image.focal
        self._size = (max(1, image.width), max(1, image.height))
        self._describe()
        self.update()

    def show_picture(self, picture: QImage) -> None:
        """Show the thumbnail."""
        ratio = self.devicePixelRatioF()
        self._pixels = QPixmap.fromImage(picture).scaled(
            SIZE * ratio,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        self._pixels.setDevicePixelRatio(ratio)
        self.update()

    @property
    def pixels(self) -> QPixmap:
        """What is shown; null before it is there."""
        return self._pixels

    def set_limits(self, limits: Sequence[PictureLimits]) -> None:
        """What the chosen channels take."""
        self._limits = tuple(limits)
        self.update()

    def is_cut(self) -> bool:
        """Whether a chosen channel shows a part only."""
        return self._kept() != QRectF(0, 0, 1, 1)

    def set_focal(self, focal: tuple[float, float] | None) -> None:
        """Set the point, in fractions of the picture; outside of it is its edge."""
        if focal is not None:
            x, y = (min(max(part, 0.0), 1.0) for part in focal)
            focal = (round(x, 3), round(y, 3))
        if focal == self.focal:
            return
        self.focal = focal
        self._describe()
        event = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(event)
        self.update()
        self.changed.emit()

    # What people do

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._point_at(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._point_at(event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _BACK:
            self.set_focal(None)
        elif event.key() in _ARROWS:
            x, y = self.focal or _CENTRE
            right, down = _ARROWS[Qt.Key(event.key())]
            small = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            step = STEP / 5 if small else STEP
            self.set_focal((x + right * step, y + down * step))
        else:
            super().keyPressEvent(event)

    # What is seen

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink, place = tones(), self._place()
        if self._pixels.isNull():
            painter.fillRect(self.rect(), QColor(ink.alternate))
            painter.setPen(QColor(ink.muted))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("…"))
        else:
            painter.drawPixmap(place.topLeft(), self._pixels)
            self._veil(painter, place)
            self._mark(painter, place)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(ink.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 3, 3)

    def _veil(self, painter: QPainter, place: QRectF) -> None:
        kept = self._kept()
        left, top = place.left(), place.top()
        wide, high = place.width(), place.height()
        inner = QRectF(
            left + kept.left() * wide, top + kept.top() * high,
            kept.width() * wide, kept.height() * high,
        )  # fmt: skip
        veil = QColor(0, 0, 0, 150)
        painter.fillRect(QRectF(left, top, wide, inner.top() - top), veil)
        painter.fillRect(QRectF(left, inner.bottom(), wide, place.bottom() - inner.bottom()), veil)
        painter.fillRect(QRectF(left, inner.top(), inner.left() - left, inner.height()), veil)
        painter.fillRect(
            QRectF(inner.right(), inner.top(), place.right() - inner.right(), inner.height()), veil
        )

    def _mark(self, painter: QPainter, place: QRectF) -> None:
        x, y = self.focal or _CENTRE
        centre = QPointF(place.left() + x * place.width(), place.top() + y * place.height())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        # White on black is seen on any picture.
        for colour, width in ((QColor(0, 0, 0, 200), 4.0), (QColor("white"), 2.0)):
            painter.setPen(QPen(colour, width))
            painter.drawEllipse(centre, 7, 7)
            if self.focal is not None:
                painter.drawPoint(centre)

    def _kept(self) -> QRectF:
        """Return the part, in fractions, that every chosen channel shows."""
        width, height = self._size
        kept = QRectF(0, 0, 1, 1)
        for limits in self._limits:
            left, top, right, bottom = frame(width, height, limits, self.focal).box
            part = QRectF(
                left / width, top / height, (right - left) / width, (bottom - top) / height
            )
            kept = kept.intersected(part)
        return kept

    def _place(self) -> QRectF:
        size = self._pixels.deviceIndependentSize()
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        return QRectF(left, top, size.width(), size.height())

    def _point_at(self, where: QPointF) -> None:
        place = self._place()
        if not place.isEmpty():
            self.set_focal(
                (
                    (where.x() - place.left()) / place.width(),
                    (where.y() - place.top()) / place.height(),
                )
            )

    def _describe(self) -> None:
        if self.focal is None:
            words = self.tr("Au milieu. Les flèches le déplacent.")
        else:
            words = self.tr("À {x} % de la gauche et {y} % du haut. Suppr : au milieu.").format(
                x=round(self.focal[0] * 100), y=round(self.focal[1] * 100)
            )
        self.setAccessibleDescription(words)
