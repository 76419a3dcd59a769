"""A series told before it is approved: its rule, and its next dates."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from publisher.sentence import raised
from publisher.series.occurring import Occurrence
from ui.widgets.repeat.calendar_words import date_words

_LINE: Final = "\n"


class SeriesTold(QWidget):
    """Can be read and copied, a date a line."""

    def __init__(
        self, rule: str, dates: Sequence[Occurrence], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        listed = _LINE.join(date_words(one.wall, one.day) for one in dates)
        for text in (f"{raised(rule)}.", listed):
            line = QLabel(text)
            line.setWordWrap(True)
            line.setTextFormat(Qt.TextFormat.PlainText)
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(line)
