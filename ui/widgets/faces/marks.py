"""Small drawings of a face: who publishes, icons, and the link's card."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath

from ui.look import pixmap
from ui.widgets.faces.blocks import Block
from ui.widgets.faces.cutting import cut_out

_SMALL: Final = re.compile(r"des?|du|d|l|la|les?|à|of|van|de[rn]|die|das", re.IGNORECASE)


class Avatar(Block):
    """The town's logo, or the initials of the channel's name."""

    def __init__(
        self,
        name: str,
        emblem: QImage,
        font: QFont,
        ratio: float,
        *,
        side: float,
        ground: str,
        ink: str,
        radius: float | None = None,  # None: round
    ) -> None:
        self._initials, self.emblem, self._font, self._ratio = initials(name), emblem, font, ratio
        self._side, self._ground, self._ink = side, ground, ink
        self._radius = side / 2 if radius is None else radius

    def lay_out(self, _: float) -> float:
        return self._side

    def natural(self) -> float:
        return self._side

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        area = QRectF(left, top, self._side, self._side)
        painter.save()
        path = QPainterPath()
        path.addRoundedRect(area, self._radius, self._radius)
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        painter.fillRect(area, QColor("white" if not self.emblem.isNull() else self._ground))
        if self.emblem.isNull():
            font = QFont(self._font)
            font.setPixelSize(max(8, round(self._side * 0.4)))
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(QColor(self._ink))
            painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), self._initials)
        else:
            whole = QSizeF(self.emblem.size())
            size = whole.scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRectF(area)
            place.setSize(size)
            place.moveCenter(area.center())
            shown = cut_out(self.emblem, QRectF(0, 0, 1, 1), size, self._ratio)
            painter.drawPixmap(place, shown, QRectF(shown.rect()))
        painter.restore()


class Icon(Block):
    """One of resources/icons."""

    def __init__(self, name: str, colour: str, side: float = 16) -> None:
        self._name, self._colour, self._side = name, colour, side

    def lay_out(self, _: float) -> float:
        return self._side

    def natural(self) -> float:
        return self._side

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        drawing = pixmap(self._name, self._colour)
        painter.drawPixmap(
            QRectF(left, top, self._side, self._side), drawing, QRectF(drawing.rect())
        )


class Threaded(Block):
    """Posts one under the other, a line from each avatar to the next."""

    def __init__(self, posts: list[Block], *, axis: float, below: float, gap: float, line: str):
        self._posts, self._axis, self._below = posts, axis, below
        self._gap, self._line = gap, line
        self.tops: list[float] = []
        self._high: list[float] = []

    def lay_out(self, width: float) -> float:
        self.tops, self._high, top = [], [], 0.0
        for post in self._posts:
            high = post.lay_out(width)
            self.tops.append(top)
            self._high.append(high)
            top += high + self._gap
        return max(0.0, top - self._gap)

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        for place, (post, down) in enumerate(zip(self._posts, self.tops, strict=True)):
            post.paint(painter, left, top + down)
            if place + 1 < len(self._posts):
                start = top + down + self._below + 4
                end = top + self.tops[place + 1] - 4
                painter.fillRect(
                    QRectF(left + self._axis - 1, start, 2, max(0.0, end - start)),
                    QColor(self._line),
                )

    def read(self) -> Iterator[str]:
        for post in self._posts:
            yield from post.read()

    def parts(self) -> list[Block]:
        return self._posts


def initials(name: str) -> str:
    """Return up to two letters that stand for a name: « VV » for « Ville de Valrivière »."""
    words = [word for word in name.replace("'", " ").split() if word[0].isalnum()]
    telling = [word for word in words if not _SMALL.fullmatch(word)] or words
    return "".join(word[0] for word in telling[:2]).upper()
