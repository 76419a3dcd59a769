"""What every step is: a title, some fields, and what must be right before going on."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from publisher.service import Service


class Step(QWidget):
    """One page; `first` is where the keyboard begins."""

    def __init__(self) -> None:
        super().__init__()
        self.title = ""
        self.first: QWidget = self
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(10)

    def explain(self, words: str) -> None:
        """Add a line that says more about what is above it."""
        told = QLabel(words)
        told.setProperty("role", "muted")
        told.setWordWrap(True)
        self.column.addWidget(told)

    def refusal(self) -> str:
        """Say what is missing, with the focus on it; "" when one may go on."""
        return ""

    def proof(self) -> Callable[[Service], object] | None:
        """Return what to ask the service before going on; it raises when something is wrong."""
        return None
