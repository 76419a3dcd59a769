"""A word of the town's own, and the language in which it is right."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from publisher.library import Kept, Word
from publisher.spelling.words import normal
from ui import words
from ui.desk import Desk
from ui.dialogs.edit_piece import EditPiece
from ui.widgets.labelled import Labelled


class EditWord(EditPiece):
    """A name is right in every language; another word perhaps in one."""

    def __init__(self, desk: Desk, before: Kept[Word] | None, parent: QWidget | None) -> None:
        title = self.tr("Nouveau mot") if before is None else self.tr("Modifier le mot")
        super().__init__(desk, title, before, parent, name=self.tr("M&ot"))
        self.name.setPlaceholderText(self.tr("Valrivière"))
        self.language = QComboBox()
        self.language.addItem(self.tr("Toutes"), "")
        for code, name in words.LANGUAGES.items():
            self.language.addItem(name, code)
        if before is not None:
            self.language.setCurrentIndex(self.language.findData(before.piece.language))
        self.content.addWidget(
            Labelled(
                self.tr("&Langue"),
                self.language,
                self.tr("Un nom de rue ou de personne est juste dans toutes les langues."),
            )
        )

    def piece(self) -> Word:
        return Word(name=normal(self.name.text()), language=self.language.currentData())
