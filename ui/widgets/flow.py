"""A layout that puts widgets side by side and goes to the next line when one is full."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

Line = list[tuple[int, QLayoutItem, QSize]]  # place, item, and how large it will be


class FlowLayout(QLayout):
    """Lines of widgets, each at the width it asks for, none wider than the whole.

    Those from the place `ending` on stand at the end of their line.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        across: int = 14,
        down: int = 4,
        ending: int | None = None,
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._across, self._down, self._ending = across, down, ending
        self._heights: dict[int, int] = {}  # for a width; Qt asks many times
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def whole(self) -> int:
        """How wide it is with all that is shown on one line, in pixels."""
        widths = [item.sizeHint().width() for item in self._items if not item.isEmpty()]
        return sum(widths) + self._across * max(0, len(widths) - 1)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        shown = (item for item in self._items if not item.isEmpty())
        height = max((item.sizeHint().height() for item in shown), default=0)
        return QSize(120, height)

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        y = rect.y()
        for line in self._lines(rect.width()):
            height = max(size.height() for _, _, size in line)
            if move:
                self._put(line, QRect(rect.x(), y, rect.width(), height))
            y += height + self._down
        return max(0, y - self._down - rect.y())

    def _lines(self, width: int) -> list[Line]:
        lines: list[Line] = []
        left = 0
        for place, item in enumerate(self._items):
            widget = item.widget()
            if widget is not None and widget.isHidden():
                continue
            size = item.sizeHint().boundedTo(QSize(width, 10_000))
            if not lines or size.width() > left:
                lines.append([])
                left = width
            lines[-1].append((place, item, size))
            left -= size.width() + self._across
        return lines

    def _put(self, line: Line, area: QRect) -> None:
        x = area.x()
        spare = area.width() - sum(size.width() for _, _, size in line)
        spare -= self._across * (len(line) - 1)
        for place, item, size in line:
            if self._ending is not None and place >= self._ending:
                x, spare = x + spare, 0
            top = area.y() + (area.height() - size.height()) // 2
            item.setGeometry(QRect(QPoint(x, top), size))
            x += size.width() + self._across
