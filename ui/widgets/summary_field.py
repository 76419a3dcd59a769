"""A sentence or two: shown on three lines, kept on one."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.widgets.few_lines import FewLines

LINES = 3


class SummaryField(FewLines):
    """A small text field; Tab leaves it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(LINES, parent)

    def text(self) -> str:
        """What is written, on one line."""
        return " ".join(self.toPlainText().split())

    def set_text(self, text: str) -> None:
        """Replace what is written."""
        self.setPlainText(text)
