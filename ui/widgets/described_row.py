"""Something that is shown, beside the words that say what it is and whose."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from ui.look import tint


class Terms(NamedTuple):
    """How its fields are called."""

    alt: str
    example: str
    read: str  # who reads the description
    remove: str  # with the name of the file, for those who hear it
    remove_short: str


class DescribedRow(QWidget):
    """Asks for a description and a credit; `shown` stands left of them, `foot` below."""

    changed = Signal()
    removed = Signal()

    def __init__(self, parent: QWidget | None, terms: Terms, alt: str, credit: str) -> None:
        super().__init__(parent)
        self.alt = QLineEdit(alt)
        self.alt.setCursorPosition(0)
        self.alt.setPlaceholderText(terms.example)
        self.alt.setAccessibleDescription(terms.read)
        self.credit = QLineEdit(credit)
        self.credit.setPlaceholderText(self.tr("Facultatif"))
        self.remove = QPushButton()
        self.remove.setProperty("role", "quiet")
        tint(self.remove, "trash")
        self.remove.setAccessibleName(terms.remove)
        self.remove.setToolTip(terms.remove_short)
        self.remove.clicked.connect(self.removed)
        self._fields = ((terms.alt, self.alt), (self.tr("Crédit"), self.credit))

    def lay_out(self, shown: QWidget, foot: QWidget) -> None:
        """Put the words beside what is shown."""
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 6)
        grid.addWidget(shown, 0, 0, 4, 1, Qt.AlignmentFlag.AlignTop)
        for line, (name, field) in enumerate(self._fields):
            label = QLabel(name)
            label.setBuddy(field)
            field.setAccessibleName(name)
            field.textEdited.connect(self.changed)
            grid.addWidget(label, 2 * line, 1)
            grid.addWidget(field, 2 * line + 1, 1)
        grid.addWidget(self.remove, 0, 2, 2, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(foot, 4, 0, 1, 3)
        grid.setColumnStretch(1, 1)

    def words(self) -> tuple[str, str]:
        """What is written now: the description and the credit."""
        return self.alt.text().strip(), self.credit.text().strip()
