"""Cards below each other, in an order that can be changed by dragging one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.look import tones
from ui.widgets.grip import MIME, carried

SPACE = 10  # px between two cards


class CardStack(QWidget):
    """Its owner says which cards it shows; a drop only asks to put one elsewhere."""

    move_asked = Signal(str, int)  # a channel's name, and its place among the others
    hovered = Signal(QPoint)  # something is held over it, there

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._cards: list[QWidget] = []
        self._gap: int | None = None  # before which card the held one would come
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE)

    def show_cards(self, cards: Sequence[QWidget]) -> None:
        """Show exactly these, in this order; those that stay keep the keyboard if they have it."""
        for card in self._cards:
            if card not in cards:
                self._column.removeWidget(card)
                card.hide()
                card.deleteLater()
        for place, card in enumerate(cards):
            if self._column.indexOf(card) != place:
                self._column.insertWidget(place, card)
        self._cards = list(cards)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        at = event.position().toPoint()
        self._show_gap(self._place_at(at.y()))
        self.hovered.emit(at)
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_gap(None)
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        place = self._place_at(event.position().toPoint().y())
        self._show_gap(None)
        event.acceptProposedAction()
        self.move_asked.emit(carried(event.mimeData()), place)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.PaletteChange:
            self.update()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._gap is not None and self._cards:
            if self._gap < len(self._cards):
                y = self._cards[self._gap].y() - SPACE // 2
            else:
                y = self._cards[-1].geometry().bottom() + SPACE // 2
            painter = QPainter(self)
            painter.setPen(QPen(QColor(tones().accent), 3))
            painter.drawLine(4, max(2, y), self.width() - 4, max(2, y))
            painter.end()
        event.accept()

    def _place_at(self, y: int) -> int:
        return sum(card.geometry().center().y() < y for card in self._cards)

    def _show_gap(self, gap: int | None) -> None:
        if gap != self._gap:
            self._gap = gap
            self.update()
