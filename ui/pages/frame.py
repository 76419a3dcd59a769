"""The frame of the window: the rail at the left, notices above, one page at a time."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.widgets.rail import Rail


class Frame(QWidget):
    """Pages are added in the order of the rail; `notices` stand above all of them."""

    def __init__(self, rail: Rail, stack: QStackedWidget, *notices: QWidget) -> None:
        super().__init__()
        self._rail = rail
        self._stack = stack
        pages = QWidget()
        column = QVBoxLayout(pages)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for notice in notices:
            column.addWidget(notice)
        column.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(rail)
        row.addWidget(pages, 1)

    def add(self, name: str, drawing: str, page: QWidget) -> None:
        """Add a page at the end."""
        self._rail.add(name, drawing)
        self._stack.addWidget(page)
