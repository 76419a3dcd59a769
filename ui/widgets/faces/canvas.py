"""Where a face is painted: one thing to the keyboard and to a screen reader."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QWidget

from ui.look.tones import tones
from ui.widgets.faces.blocks import Block, Column, walk
from ui.widgets.faces.text import Text

MARGIN: Final = 3  # device-independent pixels, for the ring around what has the keyboard


class Canvas(QLabel):
    """A label to a screen reader: its description is what is read."""

    unfold_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.block: Block = Column()
        self.folds = False  # it was unfolded, and can be folded again
        self._folded = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_block(self, block: Block) -> None:
        """Paint this from now on, once it is laid out."""
        self.block = block
        words = "\n".join(block.read())
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)

    def lay_out(self, width: float) -> float:
        """Fit into this width; return the height."""
        high = self.block.lay_out(max(80.0, width - 2 * MARGIN)) + 2 * MARGIN
        self._folded = any(isinstance(part, Text) and part.folded for part in walk(self.block))
        shape = Qt.CursorShape
        self.setCursor(shape.PointingHandCursor if self._folded else shape.ArrowCursor)
        self.setToolTip(self.tr("Cliquez pour lire la suite") if self._folded else "")
        return high

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setClipRect(event.rect())
        self.block.paint(painter, MARGIN, MARGIN)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tones().accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            seen = QRectF(self.visibleRegion().boundingRect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(seen, 6, 6)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and (self._folded or self.folds):
            self.unfold_asked.emit()
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        turns = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if event.key() in turns and (self._folded or self.folds):
            self.unfold_asked.emit()
        else:
            super().keyPressEvent(event)
