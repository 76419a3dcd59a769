"""Something that is shown, beside the words that say what it is and whose."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from ui.look import tint
from ui.widgets.flow import FlowLayout


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
        self.remove = quiet_button("trash", terms.remove, terms.remove_short)
        self.remove.clicked.connect(self.removed)
        self._fields = ((terms.alt, self.alt), (self.tr("Crédit"), self.credit))

    def lay_out(
        self,
        shown: QWidget,
        foot: QWidget,
        *,
        handle: QWidget | None = None,
        acts: Sequence[QWidget] = (),
    ) -> None:
        """Put the words beside what is shown; `acts` is what else can be done with it."""
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 6)
        if handle is not None:
            grid.addWidget(handle, 0, 0, 4, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(shown, 0, 1, 4, 1, Qt.AlignmentFlag.AlignTop)
        for line, (name, field) in enumerate(self._fields):
            label = QLabel(name)
            label.setBuddy(field)
            field.setAccessibleName(name)
            field.textChanged.connect(self.changed)
            grid.addWidget(label, 2 * line, 2)
            grid.addWidget(field, 2 * line + 1, 2)
        grid.addWidget(self.remove, 0, 3, 2, 1, Qt.AlignmentFlag.AlignTop)
        below = FlowLayout(across=8, down=2)
        for widget in acts:
            below.addWidget(widget)
        grid.addLayout(below, 4, 1, 1, 3)
        grid.addWidget(foot, 5, 1, 1, 3)
        grid.setColumnStretch(2, 1)

    def words(self) -> tuple[str, str]:
        """What is written now: the description and the credit."""
        return self.alt.text().strip(), self.credit.text().strip()

    def set_words(self, alt: str, credit: str) -> None:
        """Write other words, without telling `changed`; the same ones are left alone."""
        for field, now, text in zip(
            (self.alt, self.credit), self.words(), (alt, credit), strict=True
        ):
            if now != text:
                with QSignalBlocker(field):
                    field.setText(text)


def quiet_button(icon: str, name: str, tip: str) -> QPushButton:
    """Return a button that shows its icon only; `name` is what those hear who do not see it."""
    button = QPushButton()
    button.setProperty("role", "quiet")
    button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    tint(button, icon)
    button.setAccessibleName(name)
    button.setToolTip(tip)
    return button
