"""Cards one below the other, in as much room as there is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

AT_ONCE: Final = 1  # card per turn of the event loop: twenty at once would be felt


class ColumnOfCards(QScrollArea):
    """Scrolls when it must; never sideways."""

    grown = Signal()  # some cards more are there

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self._left: Iterator[QWidget] = iter(())
        self._column = QVBoxLayout()
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._add)

    def show_cards(self, cards: Iterable[QWidget]) -> None:
        """Show these instead of those before: the first at once, the others as they are made."""
        sheet = QWidget()
        sheet.setObjectName("sheet")
        self._column = QVBoxLayout(sheet)
        self._column.setContentsMargins(0, 0, 6, 0)
        self._column.addStretch(1)
        self._left = iter(cards)
        self._add()
        self.setWidget(sheet)  # the former one is deleted with its cards

    def showEvent(self, event: QShowEvent) -> None:
        self._turn.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._turn.stop()  # answered before all were made: nobody looks at the others
        super().hideEvent(event)

    def _add(self) -> None:
        few = list(islice(self._left, AT_ONCE))
        for card in few:
            self._column.insertWidget(self._column.count() - 1, card)
        if len(few) < AT_ONCE:
            self._turn.stop()
        elif self.isVisible():
            self._turn.start()
        self.grown.emit()
