"""The colours of the channels: a round mark beside a name, never instead of it.

Which channels there are is told here once (`know`), in their order, and looked up wherever one is
shown. What is disconnected is grey and comes last.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from publisher.hues import Hue
from ui.look.icons import GAP, SIDE
from ui.look.tones import LIGHT, tones

# On every ground of its scheme each reaches 3:1 (tested).
ON_LIGHT: Final = MappingProxyType({
    Hue.RED: "#c4322b", Hue.ORANGE: "#c2500a", Hue.AMBER: "#96690a", Hue.OLIVE: "#64731a",
    Hue.GREEN: "#2e7d32", Hue.TEAL: "#0f766e", Hue.AZURE: "#0777b3", Hue.BLUE: "#2450d3",
    Hue.VIOLET: "#7a3fd6", Hue.PINK: "#cf2f74", Hue.BROWN: "#7b4b2a", Hue.SLATE: "#4b5a6c",
})  # fmt: skip
ON_DARK: Final = MappingProxyType({
    Hue.RED: "#f0766e", Hue.ORANGE: "#f59a53", Hue.AMBER: "#e3c04a", Hue.OLIVE: "#b7c650",
    Hue.GREEN: "#6fc774", Hue.TEAL: "#45c8b6", Hue.AZURE: "#5ec4f4", Hue.BLUE: "#88a8ff",
    Hue.VIOLET: "#b99df8", Hue.PINK: "#f58fbf", Hue.BROWN: "#cf9f7a", Hue.SLATE: "#a6b4c5",
})  # fmt: skip
DOT: Final = 10  # px across

_known: Mapping[str, Hue] = {}


def know(channels: Mapping[str, Hue]) -> None:
    """From now on, these are the channels, in their order."""
    global _known  # noqa: PLW0603 - as the palette, it is the whole application's
    _known = dict(channels)


def order() -> tuple[str, ...]:
    """The names of the channels, in their order."""
    return tuple(_known)


def rank(channel: str) -> int:
    """Where a channel stands among the others."""
    return next((place for place, name in enumerate(_known) if name == channel), len(_known))


def paint_of(hue: Hue | None) -> str:
    """Return a colour of the present scheme, as #rrggbb; None: of what is disconnected."""
    if hue is None:
        return tones().edge
    return (ON_LIGHT if tones() is LIGHT else ON_DARK)[hue]


def hue_of(channel: str) -> Hue | None:
    """Return the colour of a channel; None when it is not connected any more."""
    return _known.get(channel)


def draw_dot(painter: QPainter, area: QRectF, colour: str) -> None:
    """Draw the mark in the middle of `area`, at most as large as it."""
    side = min(area.width(), area.height())
    dot = QRectF(0, 0, side, side)
    dot.moveCenter(area.center())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(dot)
    painter.restore()


def hue_icon(colours: Sequence[str], beside: QPixmap | None = None) -> QIcon:
    """Return an icon of one mark per colour, and behind them another drawing of icons."""
    wide = SIDE * len(colours) + (SIDE if beside is not None else 0)
    whole = QPixmap(wide + GAP, SIDE)
    whole.fill(Qt.GlobalColor.transparent)
    painter = QPainter(whole)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    margin = SIDE * 0.19
    for place, colour in enumerate(colours):
        square = QRectF(place * SIDE, 0, SIDE, SIDE)
        draw_dot(painter, square.adjusted(margin, margin, -margin, -margin), colour)
    if beside is not None:
        square = QRectF(SIDE * len(colours), 0, SIDE, SIDE)
        painter.drawPixmap(square, beside, QRectF(beside.rect()))
    painter.end()
    drawn = QIcon(whole)
    drawn.addPixmap(whole, QIcon.Mode.Selected)  # else a chosen row would tint it
    return drawn


def icon_size(height: int, marks: int) -> QSize:
    """How large `hue_icon` is to be shown for so many marks and drawings."""
    return QSize(height * (SIDE * marks + GAP) // SIDE, height)


def channel_icon(channel: str) -> QIcon:
    """Return the mark of one channel, as an icon."""
    return hue_icon([paint_of(hue_of(channel))])
