"""A sentence or two: shown on three lines, kept on one."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QWidget

LINES = 3


class SummaryField(QPlainTextEdit):
    """A small text field; Tab leaves it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * LINES + 18)

    def text(self) -> str:
        """What is written, on one line."""
        return " ".join(self.toPlainText().split())

    def set_text(self, text: str) -> None:
        """Replace what is written."""
        self.setPlainText(text)
