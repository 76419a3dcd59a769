"""The two halves of the page: what is written at the left, what becomes of it at the right."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSplitter

from ui.pages.compose.form import AnnouncementForm
from ui.pages.compose.previews import Previews

NARROW: Final = 62  # letters across: with fewer, one half stands above the other


class Halves(QSplitter):
    """Side by side while both have room for lines that can be read, else one above the other."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._turn()

    def _turn(self) -> None:
        narrow = self.width() < NARROW * self.fontMetrics().averageCharWidth()
        wanted = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if wanted != self.orientation():
            self.setOrientation(wanted)


def halves(form: AnnouncementForm, previews: Previews) -> Halves:
    """Put them side by side; each scrolls on its own, and Tab goes from one to the other."""
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QScrollArea.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    form.setObjectName("sheet")
    scroll.setWidget(form)
    split = Halves(Qt.Orientation.Horizontal)
    split.addWidget(scroll)
    split.addWidget(previews)
    split.setChildrenCollapsible(False)
    split.setSizes([460, 400])
    split.setContentsMargins(16, 14, 8, 0)
    previews.before = form.tags
    return split
