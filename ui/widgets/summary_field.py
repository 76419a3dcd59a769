"""A sentence or two: shown on three lines, kept on one."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtWidgets import QWidget

from ui.widgets.few_lines import FewLines
from ui.widgets.going import written_in

LINES = 3
_BREAKING: Final = re.compile(r"[ \t\r\n\f\v]+")  # a space that does not break stays


class SummaryField(FewLines):
    """A small text field; Tab leaves it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(LINES, parent)

    def text(self) -> str:
        """What is written, on one line."""
        return _BREAKING.sub(" ", written_in(self)).strip()

    def set_text(self, text: str) -> None:
        """Replace what is written."""
        self.setPlainText(text)
