"""Pictures as platforms lay them out: one, a grid, or a reel; and the still of a video."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPainterPath, QPolygonF

from publisher.announcement import Image, Video
from publisher.framing import PictureLimits, frame_of
from publisher.rendition import Rendition
from publisher.video_limits import clock
from ui.widgets.faces.blocks import Block
from ui.widgets.faces.cutting import cut_out

GAP: Final = 3
VEIL: Final = QColor(0, 0, 0, 165)  # white on it reads, whatever is below


def _tr(text: str) -> str:
    return QCoreApplication.translate("Faces", text)


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture, the part of it that is sent, and how long the film is of which it is a still."""

    image: Image
    picture: QImage  # null: not here yet
    part: QRectF  # in fractions of the picture
    seconds: float | None = None
    alt: str = ""

    @property
    def ratio(self) -> float:
        """Width by height of the part."""
        wide, high = max(1, self.image.width), max(1, self.image.height)
        return wide * self.part.width() / max(1e-6, high * self.part.height())

    def told(self) -> str:
        """Say it as a screen reader would."""
        if self.seconds is not None:
            what = _tr("Vidéo de {length}").format(length=clock(self.seconds))
        else:
            what = _tr("Image")
        return f"[{what} : {self.alt}]" if self.alt else f"[{what}]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Laying:
    """How a platform shows pictures."""

    narrowest: float = 0.8  # width by height of a single one
    widest: float = 3.0
    fixed: float = 0  # every single one in this shape; 0: in its own
    five: bool = False  # two above, three below
    reel: bool = False  # the first only, and dots for the others
    radius: float = 0
    badge: bool = False  # « ALT » on those that are described
    ground: str = "#888888"  # until it is here
    ink: str = "#ffffff"


class Pictures(Block):
    """Some pictures, at least one."""

    def __init__(self, shown: Sequence[Shown], laying: Laying, font: QFont, ratio: float) -> None:
        self._shown, self._laying, self._font, self._ratio = shown, laying, font, ratio
        self._cells: list[QRectF] = []
        self._area = QRectF()

    def lay_out(self, width: float) -> float:
        self._cells = _cells(self._shown, width, self._laying)
        bottom = max(cell.bottom() for cell in self._cells)
        self._area = QRectF(0, 0, width, bottom)
        return bottom + (14 if self._dots else 0)

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        painter.save()
        area = self._area.translated(left, top)
        if self._laying.radius:
            path = QPainterPath()
            path.addRoundedRect(area, self._laying.radius, self._laying.radius)
            painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        for shown, cell in zip(self._shown, self._cells, strict=False):
            self._paint_one(painter, shown, cell.translated(left, top))
        left_out = len(self._shown) - len(self._cells)
        if left_out and not self._laying.reel:
            last = self._cells[-1].translated(left, top)
            painter.fillRect(last, VEIL)
            self._write(painter, last, f"+{left_out}", 1.8)
        painter.restore()
        if self._dots:
            self._paint_dots(painter, area)

    def read(self) -> Iterator[str]:
        for shown in self._shown:
            yield shown.told()

    @property
    def shown(self) -> Sequence[Shown]:
        """What is in it."""
        return self._shown

    @property
    def places(self) -> Sequence[QRectF]:
        """Where those stand that are seen, after `lay_out`."""
        return self._cells

    @property
    def _dots(self) -> bool:
        return self._laying.reel and len(self._shown) > 1

    def _paint_one(self, painter: QPainter, shown: Shown, cell: QRectF) -> None:
        if shown.picture.isNull():
            painter.fillRect(cell, QColor(self._laying.ground))
            self._describe(painter, shown.alt, cell)
        else:
            drawn = cut_out(shown.picture, shown.part, cell.size(), self._ratio)
            painter.drawPixmap(cell, drawn, QRectF(drawn.rect()))
        if shown.seconds is not None:
            _play(painter, cell)
            self._label(painter, clock(shown.seconds), cell, right=True)
        elif self._laying.badge and shown.alt:
            self._label(painter, "ALT", cell)
        if self._dots:
            self._label(painter, f"1/{len(self._shown)}", cell, right=True, above=True)

    def _describe(self, painter: QPainter, alt: str, cell: QRectF) -> None:
        """What it shows, in the place of a picture that is not here."""
        painter.setFont(self._font)
        painter.setPen(QColor(self._laying.ink))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(cell.adjusted(8, 8, -8, -8), int(flags), alt)

    def _label(
        self,
        painter: QPainter,
        text: str,
        cell: QRectF,
        *,
        right: bool = False,
        above: bool = False,
    ) -> None:
        font = QFont(self._font)
        font.setPointSizeF(self._font.pointSizeF() * 0.82)
        font.setWeight(QFont.Weight.Bold)
        metrics = QFontMetricsF(font)
        wide, high = metrics.horizontalAdvance(text) + 10, metrics.height() + 3
        left = cell.right() - wide - 8 if right else cell.left() + 8
        top = cell.top() + 8 if above else cell.bottom() - high - 8
        area = QRectF(left, top, wide, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(VEIL)
        painter.drawRoundedRect(area, 4, 4)
        painter.setFont(font)
        painter.setPen(QColor("white"))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), text)

    def _write(self, painter: QPainter, area: QRectF, text: str, size: float) -> None:
        font = QFont(self._font)
        font.setPointSizeF(self._font.pointSizeF() * size)
        painter.setFont(font)
        painter.setPen(QColor("white"))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), text)

    def _paint_dots(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        count = min(10, len(self._shown))
        left = area.center().x() - (count - 1) * 5
        for number in range(count):
            colour = QColor(self._laying.ink)
            colour.setAlphaF(1.0 if number == 0 else 0.35)
            painter.setBrush(colour)
            painter.drawEllipse(QPointF(left + number * 10, area.bottom() + 9), 3, 3)


def pictures_of(rendition: Rendition) -> list[Image]:
    """Return what a rendition shows, the still of its video among it."""
    stills = [rendition.video.poster] if rendition.video else []
    return [*stills, *rendition.images]


def part_of(image: Image, limits: PictureLimits | None) -> QRectF:
    """Return the part of a picture that is sent, in fractions of it."""
    if limits is None:
        return QRectF(0, 0, 1, 1)
    sent, wide, high = frame_of(image, limits), max(1, image.width), max(1, image.height)
    return QRectF(
        sent.left / wide,
        sent.top / high,
        (sent.right - sent.left) / wide,
        (sent.bottom - sent.top) / high,
    )


def still_of(video: Video, picture: QImage) -> Shown:
    """Return the still that stands for a video."""
    return Shown(video.poster, picture, QRectF(0, 0, 1, 1), video.seconds, video.alt)


def _cells(shown: Sequence[Shown], width: float, laying: Laying) -> list[QRectF]:
    """Where each stands; fewer than there are where the platform shows a number instead."""
    count, half = len(shown), (width - GAP) / 2
    if count == 1 or laying.reel:
        ratio = laying.fixed or min(max(shown[0].ratio, laying.narrowest), laying.widest)
        return [QRectF(0, 0, width, width / ratio)]
    if count == 2:
        return [QRectF(0, 0, half, half), QRectF(half + GAP, 0, half, half)]
    if count == 3:
        small = (half * 1.2 - GAP) / 2
        return [
            QRectF(0, 0, half, half * 1.2),
            QRectF(half + GAP, 0, half, small),
            QRectF(half + GAP, small + GAP, half, small),
        ]
    if count >= 5 and laying.five:
        third = (width - 2 * GAP) / 3
        below = [QRectF(n * (third + GAP), half + GAP, third, third) for n in range(3)]
        return [QRectF(0, 0, half, half), QRectF(half + GAP, 0, half, half), *below]
    high = half * 0.66
    return [QRectF(x * (half + GAP), y * (high + GAP), half, high) for y in (0, 1) for x in (0, 1)]


def _play(painter: QPainter, cell: QRectF) -> None:
    middle = cell.center()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(VEIL)
    painter.drawEllipse(middle, 26, 26)
    painter.setBrush(QColor("white"))
    x, y = middle.x(), middle.y()
    painter.drawPolygon(
        QPolygonF([QPointF(x - 8, y - 12), QPointF(x - 8, y + 12), QPointF(x + 13, y)])
    )
