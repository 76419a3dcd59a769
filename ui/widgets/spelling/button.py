"""How many words are to be looked at, beside what publishes them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QPushButton, QWidget

SHOWN: Final = 8  # words that are named in one line


def words_to_check(words: Sequence[str]) -> str:
    """Name the words to look at, the first ones."""
    named = ", ".join(words[:SHOWN]) + (", …" if len(words) > SHOWN else "")
    return _tr("À vérifier : {words}").format(words=named)


class WordsToCheck(QPushButton):
    """Goes to the next one; hidden when there is none."""

    repainted = Signal()  # in the colours of day or night

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "quiet")
        self.setToolTip(self.tr("Aller au mot suivant (F7)"))
        self.hide()

    def show_count(self, count: int) -> None:
        """Say how many; none hides it."""
        one = self.tr("1 mot à vérifier")
        self.setText(one if count == 1 else self.tr("{count} mots à vérifier").format(count=count))
        self.setVisible(count > 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.repainted.emit()


def _tr(text: str) -> str:
    return QCoreApplication.translate("WordsToCheck", text)
