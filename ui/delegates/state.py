"""Paints one delivery's state as a badge."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from publisher.delivery import State
from ui.look.marks import MARKS, badge_size, draw_badge

Index = QModelIndex | QPersistentModelIndex
MARGIN = 8


class StateDelegate(QStyledItemDelegate):
    """Shape, colour and words of a state; `role` gives the State, the display role the words."""

    def __init__(self, role: int) -> None:
        super().__init__()
        self._role = role

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        blank = QStyleOptionViewItem(option)
        self.initStyleOption(blank, index)
        words, blank.text = blank.text, ""
        widget = blank.widget
        if widget is not None:
            control = widget.style().ControlElement.CE_ItemViewItem
            widget.style().drawControl(control, blank, painter, widget)
        size = badge_size(option.font, words)
        width = min(size.width(), option.rect.width() - 2 * MARGIN)
        top = option.rect.top() + (option.rect.height() - size.height()) / 2
        area = QRectF(option.rect.left() + MARGIN, top, width, size.height())
        painter.setFont(option.font)
        draw_badge(painter, area, words, MARKS[State(index.data(self._role))])

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        words = str(index.data(Qt.ItemDataRole.DisplayRole))
        return badge_size(option.font, words) + QSize(2 * MARGIN, 10)
