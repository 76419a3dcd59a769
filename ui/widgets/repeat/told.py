"""A series told before it is approved: its rule, and its next dates."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from publisher.sentence import raised
from publisher.series.occurring import Occurrence
from ui.widgets.repeat.calendar_words import date_words

_LEAST: Final = 3  # lines, where large text leaves no room for all


class SeriesTold(QWidget):
    """Can be read and copied, a date a line."""

    def __init__(
        self, rule: str, dates: Sequence[Occurrence], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        words = QLabel(f"{raised(rule)}.")
        words.setWordWrap(True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        self.dates = _Lines([date_words(one.wall, one.day) for one in dates])
        self.dates.setAccessibleName(self.tr("Prochaines dates"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(words)
        column.addWidget(self.dates, 1)


class _Lines(QPlainTextEdit):
    """As high as its lines, where there is room."""

    def __init__(self, lines: Sequence[str]) -> None:
        super().__init__("\n".join(lines))
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self._count = len(lines)
        self.setMinimumHeight(self._height(min(_LEAST, self._count)))
        self.setMaximumHeight(self._height(self._count))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height(self._count))

    def _height(self, lines: int) -> int:
        edges = 2 * (self.frameWidth() + int(self.document().documentMargin())) + 24
        return lines * self.fontMetrics().lineSpacing() + edges
