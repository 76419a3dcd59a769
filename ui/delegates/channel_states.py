"""Paints the channels of an announcement, each as a badge with its state's shape and colour."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from publisher.delivery import State
from publisher.views import HistoryRow
from ui.look.hues import hue_of, paint_of
from ui.look.inset import CELL
from ui.look.marks import MARKS, badge_size, draw_badge

Index = QModelIndex | QPersistentModelIndex
GAP = 5
_GRAVITY: Final = ("bad", "wait", "calm", "good")  # tones of the marks
NARROWEST: Final = 104  # pixels to which a long name is cut: the tool tip has it whole


def worst_first(states: Mapping[str, State]) -> list[tuple[str, State]]:
    """The channels whose badge nobody may miss before those that went well."""
    return sorted(states.items(), key=lambda item: _GRAVITY.index(MARKS[State(item[1])].tone))


def fitted(widths: Sequence[int], room: int, rest: int) -> list[int]:
    """How wide each badge is drawn that fits into `room`; what is left out is counted in `rest`.

    Whole when they all fit; else the longest are cut first, but not below `NARROWEST`.
    """
    for count in range(len(widths), 0, -1):
        left = room - GAP * (count - 1)
        if count < len(widths):
            left -= rest + GAP
        widest = _widest(widths[:count], left)
        if widest >= NARROWEST or widest >= max(widths[:count]):
            return [min(width, widest) for width in widths[:count]]
    return [min(widths[0], room)]


def _widest(widths: Sequence[int], room: int) -> int:
    """The width to which the longest must be cut so that all fit."""
    for place, width in enumerate(sorted(widths)):
        others = len(widths) - place
        if width * others > room:
            return max(0, room // others)
        room -= width
    return max(widths)


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
        widths = fitted([size.width() for size in sizes], room, rest)
        left, height = option.rect.left() + CELL, sizes[0].height()
        top = option.rect.top() + (option.rect.height() - height) / 2
        for (channel, state), width in zip(states, widths, strict=False):
            area, hue = QRectF(left, top, width, height), paint_of(hue_of(channel))
            draw_badge(painter, area, channel, MARKS[State(state)], hue)
            left += width + GAP
        if len(widths) < len(states):
            painter.setPen(option.palette.text().color())
            words = QRectF(left, top, rest + GAP, height)
            left_out = f"+{len(states) - len(widths)}"
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, left_out)
