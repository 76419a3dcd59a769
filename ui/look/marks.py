"""The mark of each state: a shape and a tone, so that colour never speaks alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from publisher.delivery import State
from ui.look.hues import DOT, draw_dot
from ui.look.icons import pixmap
from ui.look.tones import Tone, tones

PADDING: Final = 8
ICON: Final = 15
DOT_ROOM: Final = DOT + 5


@dataclass(frozen=True, slots=True)
class Mark:
    """A drawing's name, and which tone of `Tones` it wears."""

    icon: str
    tone: str

    @property
    def colours(self) -> Tone:
        """Ink and ground in the present scheme."""
        tone: Tone = getattr(tones(), self.tone)
        return tone


MARKS: Final[dict[State, Mark]] = {
    State.QUEUED: Mark("clock", "calm"),
    State.SENDING: Mark("sending", "calm"),
    State.WAITING: Mark("retry", "wait"),
    State.DELIVERED: Mark("check", "good"),
    State.REJECTED: Mark("cross", "bad"),
    State.UNCERTAIN: Mark("search", "wait"),
    State.NEEDS_DECISION: Mark("question", "bad"),
    State.MISSED: Mark("missed", "wait"),
    State.HELD: Mark("pause", "wait"),
    State.CANCELLED: Mark("stopped", "calm"),
}


def badge_size(font: QFont, text: str, *, dotted: bool = False) -> QSize:
    """How large `draw_badge` draws; `dotted`: with a channel's colour."""
    metrics = QFontMetrics(font)
    width = metrics.horizontalAdvance(text) + ICON + 2 * PADDING + 5 + (DOT_ROOM if dotted else 0)
    return QSize(width, metrics.height() + 8)


def draw_badge(painter: QPainter, area: QRectF, text: str, mark: Mark, colour: str = "") -> None:
    """Draw a pill with the mark's drawing and the text, elided when `area` is too narrow.

    `colour` is that of a channel, for a dot before its name.
    """
    colours = mark.colours
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.ground))
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
    drawing = pixmap(mark.icon, colours.ink)
    top = area.top() + (area.height() - ICON) / 2
    painter.drawPixmap(
        QRectF(area.left() + PADDING, top, ICON, ICON), drawing, QRectF(drawing.rect())
    )
    painter.setPen(QColor(colours.ink))
    words = area.adjusted(PADDING + ICON + 5, 0, -PADDING, 0)
    if colour:
        draw_dot(painter, QRectF(words.left(), area.center().y() - DOT / 2, DOT, DOT), colour)
        words.adjust(DOT_ROOM, 0, 0, 0)
    shown = painter.fontMetrics().elidedText(
        text, Qt.TextElideMode.ElideRight, int(words.width()) + 1
    )
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
    painter.restore()
