"""Paints how a delivery stands as a badge, and how those of an announcement do as counts."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from publisher.delivery import State
from publisher.views import Upload
from ui.look.inset import CELL
from ui.look.marks import MARKS, badge_size, draw_badge, draw_counts
from ui.look.tones import tones

Index = QModelIndex | QPersistentModelIndex
AIR: Final = 14  # pixels above and below a badge together
BAR: Final = 3  # pixels of height, of how far an upload is


class StateDelegate(QStyledItemDelegate):
    """Shapes, colours and words. `state` gives the State of a delivery; `counts` the Counts of a
    heading; `upload` an Upload or None; the display role the words.
    """

    def __init__(self, state: int, counts: int, upload: int) -> None:
        super().__init__()
        self._state, self._counts, self._upload = state, counts, upload

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        blank = QStyleOptionViewItem(option)
        self.initStyleOption(blank, index)
        words, blank.text = blank.text, ""
        widget = blank.widget
        if widget is not None:
            control = widget.style().ControlElement.CE_ItemViewItem
            widget.style().drawControl(control, blank, painter, widget)
        painter.setFont(option.font)
        room = QRectF(option.rect).adjusted(CELL, 0, -CELL, 0)
        counts = index.data(self._counts)
        if counts is not None:
            draw_counts(painter, room, counts)
        else:
            size = badge_size(option.font, words)
            top = room.top() + (room.height() - size.height()) / 2
            area = QRectF(room.left(), top, min(size.width(), room.width()), size.height())
            draw_badge(painter, area, words, MARKS[State(index.data(self._state))])
        upload = index.data(self._upload)
        if upload is not None:
            _draw_bar(
                painter, QRectF(room.left(), room.bottom() - BAR - 1, room.width(), BAR), upload
            )

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        words = str(index.data(Qt.ItemDataRole.DisplayRole))
        return badge_size(option.font, words) + QSize(2 * CELL, AIR)


def _draw_bar(painter: QPainter, area: QRectF, upload: Upload) -> None:
    painter.fillRect(area, QColor(tones().line))
    area.setWidth(area.width() * upload.percent / 100)
    painter.fillRect(area, QColor(tones().accent))
