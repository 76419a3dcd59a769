"""Paints the channels of an announcement, each as a badge with its state's shape and colour."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from publisher.delivery import State
from publisher.views import HistoryRow
from ui.look.hues import hue_of, paint_of
from ui.look.marks import MARKS, badge_size, draw_badge

Index = QModelIndex | QPersistentModelIndex
GAP = 5
MARGIN = 8
_GRAVITY: Final = ("bad", "wait", "calm", "good")  # tones of the marks
WIDEST = 140  # a longer name is cut: the tool tip has it whole


def worst_first(states: Mapping[str, State]) -> list[tuple[str, State]]:
    """The channels whose badge nobody may miss before those that went well."""
    return sorted(states.items(), key=lambda item: _GRAVITY.index(MARKS[State(item[1])].tone))


class ChannelStatesDelegate(QStyledItemDelegate):
    """`role` gives the HistoryRow. What does not fit is counted: « +2 »."""

    def __init__(self, role: int) -> None:
        super().__init__()
        self._role = role

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: HistoryRow = index.data(self._role)
        if not row.states:  # words stand for the badges
            super().paint(painter, option, index)
            return
        blank = QStyleOptionViewItem(option)
        self.initStyleOption(blank, index)
        blank.text = ""
        widget = blank.widget
        if widget is not None:
            control = widget.style().ControlElement.CE_ItemViewItem
            widget.style().drawControl(control, blank, painter, widget)
        painter.setFont(option.font)
        left, right = option.rect.left() + MARGIN, option.rect.right() - MARGIN
        states = worst_first(row.states)
        for place, (channel, state) in enumerate(states):
            size = badge_size(option.font, channel, dotted=True).boundedTo(QSize(WIDEST, 200))
            room = right - left - (40 if place < len(states) - 1 else 0)
            top = option.rect.top() + (option.rect.height() - size.height()) / 2
            if size.width() > room and place:
                rest = QRectF(left, top, 40, size.height())
                painter.setPen(option.palette.text().color())
                painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, f"+{len(states) - place}")
                return
            area = QRectF(left, top, min(size.width(), room), size.height())
            draw_badge(painter, area, channel, MARKS[State(state)], paint_of(hue_of(channel)))
            left += int(area.width()) + GAP
