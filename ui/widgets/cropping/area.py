"""The picture with a frame on it: moved and pulled by mouse or keys."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets.cropping import painting
from ui.widgets.cropping.cut import Cut
from ui.widgets.cropping.rectangles import Rectangle, moved, pulled

REACH: Final = 11.0  # device-independent pixels around what is grasped
MARGIN: Final = 10
STEP: Final = 0.01  # of the longer side, for one press of an arrow key; with Ctrl one pixel
_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_SHAPES: Final = {
    (-1, -1): Qt.CursorShape.SizeFDiagCursor,
    (1, 1): Qt.CursorShape.SizeFDiagCursor,
    (-1, 1): Qt.CursorShape.SizeBDiagCursor,
    (1, -1): Qt.CursorShape.SizeBDiagCursor,
    (-1, 0): Qt.CursorShape.SizeHorCursor,
    (1, 0): Qt.CursorShape.SizeHorCursor,
    (0, -1): Qt.CursorShape.SizeVerCursor,
    (0, 1): Qt.CursorShape.SizeVerCursor,
}
FOCAL: Final = "focal"
MOVE: Final = "move"
Grasp = tuple[int, int] | str | None


class CropArea(QWidget):
    """Shows one `Cut`; `changed` tells the next."""

    changed = Signal(object)  # Cut

    def __init__(self, cut: Cut, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cut = cut
        self._pixels = QPixmap()
        self._grasp: Grasp = None
        self._from = (QPointF(), cut.frame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(320, 220)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Cadre de l'image {name}").format(name=cut.image.name))
        self.setToolTip(
            self.tr(
                "Tirez le cadre ou ses coins ; un double clic met le point essentiel.\n"
                "Au clavier : les flèches le déplacent, Maj+flèches l'agrandissent ou le"
                " réduisent ; avec Ctrl, d'un seul pixel."
            )
        )
        self._describe()

    @property
    def cut(self) -> Cut:
        """What is shown."""
        return self._cut

    def show_cut(self, cut: Cut) -> None:
        """Show another one, without telling `changed`."""
        self._cut = cut
        self._describe()
        self.update()

    def show_picture(self, picture: QImage) -> None:
        """Show the master, of any size."""
        self._pixels = QPixmap.fromImage(picture)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(640, 400)

    # What people do

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._grasp = self._grasped(event.position())
            self._from = (event.position(), self._cut.frame)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self._point(self._grasped(event.position()))
            return
        where = event.position()
        x, y = self._on_picture(where)
        if self._grasp == FOCAL:
            self._set_focal(x, y)
        elif self._grasp == MOVE:
            begin, frame = self._from
            shift = (where - begin) / self._scale()
            self._set_frame(
                moved(frame, frame.left + shift.x(), frame.top + shift.y(), self._cut.room)
            )
        elif isinstance(self._grasp, tuple):
            frame, cut = self._from[1], self._cut
            self._set_frame(pulled(frame, self._grasp, x, y, cut.room, cut.ratio))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grasp = None
        self._point(self._grasped(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._set_focal(*self._on_picture(event.position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = Qt.Key(event.key()), event.modifiers()
        if key not in _ARROWS or held & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
            return
        right, down = _ARROWS[key]
        frame, room, ratio = self._cut.frame, self._cut.room, self._cut.ratio
        exact = bool(held & Qt.KeyboardModifier.ControlModifier)
        step = 1 if exact else max(1, round(STEP * max(room)))
        if held & Qt.KeyboardModifier.ShiftModifier:
            x, y = frame.right + right * step, frame.bottom + down * step
            self._set_frame(pulled(frame, (abs(right), abs(down)), x, y, room, ratio))
        else:
            left, top = frame.left + right * step, frame.top + down * step
            self._set_frame(moved(frame, left, top, room))

    def _set_frame(self, frame: Rectangle) -> None:
        self._change(replace(self._cut, frame=frame))

    def _set_focal(self, x: float, y: float) -> None:
        frame = self._cut.frame
        point = ((x - frame.left) / frame.width, (y - frame.top) / frame.height)
        self._change(self._cut.with_focal_of_part(point))

    def _change(self, cut: Cut) -> None:
        if cut != self._cut:
            self.show_cut(cut)
            self.changed.emit(cut)

    # What is seen

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        shown, frame = self._shown(), self._framed()
        painting.picture(painter, self._pixels, self._cut, shown)
        painting.veil(painter, shown, frame)
        painting.grid(painter, frame)
        painting.handles(painter, frame, focused=self.hasFocus())
        painting.mark(painter, self._focal_place(), chosen=self._cut.focal is not None)

    def _shown(self) -> QRectF:
        """Where the whole is, in this widget."""
        place = QSize(self.width() - 2 * MARGIN, self.height() - 2 * MARGIN)
        size = QSize(*self._cut.room).scaled(place, Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        return QRectF(left, top, max(1, size.width()), max(1, size.height()))

    def _scale(self) -> float:
        return self._shown().width() / self._cut.room.width

    def _framed(self) -> QRectF:
        shown, scale, frame = self._shown(), self._scale(), self._cut.frame
        return QRectF(
            shown.left() + frame.left * scale, shown.top() + frame.top * scale,
            frame.width * scale, frame.height * scale,
        )  # fmt: skip

    def _focal_place(self) -> QPointF:
        x, y = self._cut.focal_of_part() or (0.5, 0.5)
        frame = self._framed()
        return QPointF(frame.left() + x * frame.width(), frame.top() + y * frame.height())

    def _on_picture(self, where: QPointF) -> tuple[float, float]:
        shown, scale = self._shown(), self._scale()
        return (where.x() - shown.left()) / scale, (where.y() - shown.top()) / scale

    def _grasped(self, where: QPointF) -> Grasp:
        frame = self._framed()
        for by, place in painting.places(frame).items():
            if (where - place).manhattanLength() <= REACH:
                return by
        if (where - self._focal_place()).manhattanLength() <= REACH:
            return FOCAL
        return MOVE if frame.contains(where) else None

    def _point(self, grasp: Grasp) -> None:
        if grasp == MOVE:
            self.setCursor(Qt.CursorShape.SizeAllCursor)
        elif grasp == FOCAL:
            self.setCursor(Qt.CursorShape.CrossCursor)
        elif isinstance(grasp, tuple):
            self.setCursor(_SHAPES[grasp])
        else:
            self.unsetCursor()

    def _describe(self) -> None:
        frame = self._cut.frame
        self.setAccessibleDescription(
            self.tr("{width} × {height} pixels, à {left} de la gauche et {top} du haut.").format(
                width=frame.width, height=frame.height, left=frame.left, top=frame.top
            )
        )
        event = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(event)
