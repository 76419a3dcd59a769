"""Paints the channels of an announcement, each as a badge with its state's shape and colour."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from publisher.delivery import State
from publisher.views import HistoryRow
from ui.delegates.lines import GAP, LINES, laid
from ui.look.hues import hue_of, paint_of
from ui.look.inset import CELL
from ui.look.marks import MARKS, badge_size, draw_badge

Index = QModelIndex | QPersistentModelIndex
LEAST: Final = "0" * 4  # as much of a long name stays; the tool tip has it whole
BETWEEN: Final = 4  # pixels, of lines
AROUND: Final = 6  # pixels, above and below them
_GRAVITY: Final = ("bad", "wait", "calm", "good")  # tones of the marks


def worst_first(states: Mapping[str, State]) -> list[tuple[str, State]]:
    """The channels whose badge nobody may miss before those that went well."""
    return sorted(states.items(), key=lambda item: _GRAVITY.index(MARKS[State(item[1])].tone))


def row_height(font: QFont) -> int:
    """How high a row is whose channels take all lines that they may, in pixels."""
    return LINES * (badge_size(font, "").height() + BETWEEN) - BETWEEN + 2 * AROUND


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
        states = worst_first(row.states)
        metrics = QFontMetrics(option.font)
        sizes = [badge_size(option.font, channel, dotted=True) for channel, _ in states]
        room = option.rect.width() - 2 * CELL
        rest = metrics.horizontalAdvance(f"+{len(states)}")
        narrowest = badge_size(option.font, LEAST, dotted=True).width()
        places = laid([size.width() for size in sizes], room, rest, narrowest)
        height = sizes[0].height()
        step = height + BETWEEN
        used = places[-1].line * step + height
        top = option.rect.top() + (option.rect.height() - used) / 2
        for (channel, state), place in zip(states, places, strict=False):
            left = option.rect.left() + CELL + place.left
            area = QRectF(left, top + place.line * step, place.width, height)
            draw_badge(painter, area, channel, MARKS[State(state)], paint_of(hue_of(channel)))
        if len(places) < len(states):
            painter.setPen(option.palette.text().color())
            area.moveLeft(area.right() + GAP)
            area.setWidth(rest + GAP)
            left_out = f"+{len(states) - len(places)}"
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, left_out)
