"""Blocks that hold others: one below the other, one beside the other, in a box."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from math import inf

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen


class Block(ABC):
    """A part of a face, in device-independent pixels: first `lay_out`, then `paint`."""

    @abstractmethod
    def lay_out(self, width: float, /) -> float:
        """Fit into this width; return the height."""

    @abstractmethod
    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Paint what was laid out."""

    def natural(self) -> float:
        """Return the width that it would like to have; inf: all there is."""
        return inf

    def read(self) -> Iterator[str]:
        """Yield what people wrote in it, as it is read aloud."""
        return iter(())

    def parts(self) -> Sequence[Block]:
        """Return the blocks in it."""
        return ()


def walk(block: Block) -> Iterator[Block]:
    """Yield a block and all that it holds, in the order of reading."""
    yield block
    for part in block.parts():
        yield from walk(part)


class Column(Block):
    """Blocks one below the other."""

    def __init__(self, *blocks: Block | None, gap: float = 6) -> None:
        self._blocks = tuple(block for block in blocks if block is not None)
        self._gap = gap
        self._tops: list[float] = []

    def lay_out(self, width: float) -> float:
        self._tops, top = [], 0.0
        for block in self._blocks:
            self._tops.append(top)
            top += block.lay_out(width) + self._gap
        return max(0.0, top - self._gap)

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        for block, below in zip(self._blocks, self._tops, strict=True):
            block.paint(painter, left, top + below)

    def natural(self) -> float:
        return max((block.natural() for block in self._blocks), default=0)

    def read(self) -> Iterator[str]:
        for block in self._blocks:
            yield from block.read()

    def parts(self) -> Sequence[Block]:
        return self._blocks


class Row(Block):
    """Blocks side by side: each as wide as it likes; those that want all share what is left."""

    def __init__(self, *blocks: Block, gap: float = 8, middle: bool = True) -> None:
        self._blocks, self._gap, self._middle = blocks, gap, middle
        self._places: list[tuple[float, float]] = []

    def lay_out(self, width: float) -> float:
        liked = [block.natural() for block in self._blocks]
        gaps = self._gap * (len(liked) - 1)
        if inf not in liked and sum(liked) + gaps > width:
            liked[liked.index(max(liked))] = inf  # the widest gets what the others leave
        greedy = sum(like == inf for like in liked)
        room = width - gaps - sum(like for like in liked if like != inf)
        wide = [room / greedy if like == inf else min(like, width) for like in liked]
        high = [block.lay_out(max(1.0, w)) for block, w in zip(self._blocks, wide, strict=True)]
        tallest = max(high, default=0.0)
        self._places, left = [], 0.0
        for w, h in zip(wide, high, strict=True):
            self._places.append((left, (tallest - h) / 2 if self._middle else 0.0))
            left += w + self._gap
        return tallest

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        for block, (x, y) in zip(self._blocks, self._places, strict=True):
            block.paint(painter, left + x, top + y)

    def natural(self) -> float:
        return sum(block.natural() for block in self._blocks) + self._gap * (len(self._blocks) - 1)

    def read(self) -> Iterator[str]:
        for block in self._blocks:
            yield from block.read()

    def parts(self) -> Sequence[Block]:
        return self._blocks


class Box(Block):
    """A ground, a border and some room around a block."""

    def __init__(
        self,
        inner: Block,
        *,
        pad: tuple[float, float] = (0, 0),  # at the sides, above and below
        ground: str = "",
        line: str = "",
        radius: float = 0,
        snug: bool = False,  # no wider than what is in it
        widest: float = inf,
        bar: str = "",  # a stripe at the left, in this colour
    ) -> None:
        self._inner, self._pad, self._radius, self._snug = inner, pad, radius, snug
        self.ground, self._line, self._bar = ground, line, bar
        self._widest = widest
        self._area = QRectF()

    def lay_out(self, width: float) -> float:
        across, down = self._pad
        width = min(width, self._widest)
        if self._snug:
            width = min(width, self.natural())
        high = self._inner.lay_out(max(1.0, width - 2 * across)) + 2 * down
        self._area = QRectF(0, 0, width, high)
        return high

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        area = self._area.translated(left, top)
        painter.setPen(QPen(QColor(self._line), 1) if self._line else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.ground) if self.ground else Qt.BrushStyle.NoBrush)
        if self._line or self.ground:
            half = 0.5 if self._line else 0
            painter.drawRoundedRect(
                area.adjusted(half, half, -half, -half), self._radius, self._radius
            )
        if self._bar:
            stripe = QRectF(area.left(), area.top(), 4, area.height())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._bar))
            painter.drawRoundedRect(stripe, 2, 2)
        painter.save()
        if self._radius and self._pad[0] <= 1:  # what reaches the corners is rounded with them
            path = QPainterPath()
            path.addRoundedRect(area.adjusted(1, 1, -1, -1), self._radius - 1, self._radius - 1)
            painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        self._inner.paint(painter, left + self._pad[0], top + self._pad[1])
        painter.restore()

    def natural(self) -> float:
        return min(self._widest, self._inner.natural() + 2 * self._pad[0])

    def read(self) -> Iterator[str]:
        return self._inner.read()

    def parts(self) -> Sequence[Block]:
        return (self._inner,)


class Rule(Block):
    """A thin line across."""

    def __init__(self, colour: str) -> None:
        self._colour, self._width = colour, 0.0

    def lay_out(self, width: float) -> float:
        self._width = width
        return 1

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        painter.fillRect(QRectF(left, top, self._width, 1), QColor(self._colour))


class Space(Block):
    """Nothing, of a size; as wide as it can be by default."""

    def __init__(self, high: float = 0, wide: float = inf) -> None:
        self._high, self._wide = high, wide

    def lay_out(self, _: float) -> float:
        return self._high

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Paint nothing."""

    def natural(self) -> float:
        return self._wide
