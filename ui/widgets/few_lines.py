"""A text field of a few lines, as tall as they are at any text size."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QMimeData, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from publisher.text.markdown import LONGEST

FRAME: Final = 18  # pixels that border and padding take


class FewLines(QPlainTextEdit):
    """Tab leaves it; more lines scroll. What is too long to be previewed is not pasted."""

    refused = Signal(str)  # why something was not pasted: one sentence

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setTabChangesFocus(True)
        self._fit()

    def insertFromMimeData(self, source: QMimeData) -> None:
        if len(source.text()) > LONGEST:
            self.refused.emit(
                self.tr(
                    "Ce texte est trop long pour être collé ({most} caractères au plus) :"
                    " copiez-en une partie."
                ).format(most=LONGEST)
            )
            return
        super().insertFromMimeData(source)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self.fontMetrics().lineSpacing() * self._lines + FRAME)
