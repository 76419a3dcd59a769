"""A frame on which files are dropped, between what stands in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QWidget

THICK: Final = 3  # device-independent pixels, of the line where they would go


class FileDrop(QFrame):
    """Tells the files of this computer that fall, and between which of `places`."""

    dropped = Signal(list, int)  # list[str]: paths; how many places are above

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "well")
        self.setAcceptDrops(True)
        self._line = QFrame(self)
        self._line.setProperty("role", "drop-line")
        self._line.hide()

    def places(self) -> Sequence[QWidget]:
        """What stands in it, from top to bottom."""
        return ()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _paths(event):
            self._over(True)
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()
        self._show_line(self._place(event))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._over(False)
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        self._over(False)
        paths = _paths(event)
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths, self._place(event))

    def _place(self, event: QDropEvent) -> int:
        height = event.position().y()
        return sum(place.geometry().center().y() < height for place in self.places())

    def _show_line(self, place: int) -> None:
        standing = self.places()
        if not standing:
            return
        if place < len(standing):
            top = standing[place].geometry().top() - THICK
        else:
            top = standing[-1].geometry().bottom()
        self._line.setGeometry(QRect(8, top, self.width() - 16, THICK))
        self._line.raise_()
        self._line.show()

    def _over(self, over: bool) -> None:
        self._line.hide()
        self.setProperty("over", "true" if over else "false")
        self.style().polish(self)


def _paths(event: QDropEvent) -> list[str]:
    return [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
