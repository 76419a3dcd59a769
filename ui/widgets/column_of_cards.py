"""Cards one below the other, in as much room as there is."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


class ColumnOfCards(QScrollArea):
    """Scrolls when it must; never sideways."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)

    def show_cards(self, cards: Iterable[QWidget]) -> None:
        """Show these instead of those before."""
        sheet = QWidget()
        sheet.setObjectName("sheet")
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 6, 0)
        for card in cards:
            column.addWidget(card)
        column.addStretch(1)
        self.setWidget(sheet)  # the former one is deleted with its cards
