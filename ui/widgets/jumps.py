"""Which cards have something to look at, with a button each: with many channels, they are far."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from publisher.problem import Severity
from ui import words
from ui.look.icons import icon
from ui.look.tones import tones
from ui.widgets.flow import FlowLayout

MANY: Final = 3  # cards; fewer can be seen without help


class Jumps(QWidget):
    """Takes no room while every card is in order, or in sight."""

    asked = Signal(str)  # a channel's name
    rearranged = Signal()  # there are other buttons than before

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: dict[str, Severity] = {}
        self._buttons: list[QPushButton] = []
        self._flow = FlowLayout(self, across=8)
        told = QLabel(self.tr("À voir :"))
        told.setProperty("role", "muted")
        told.setMargin(3)  # as high as the buttons beside it
        self._flow.addWidget(told)
        self.hide()

    def show_marks(self, grades: Mapping[str, Severity | None]) -> None:
        """Show the gravest problem of each card; None: it has none."""
        found = {name: grade for name, grade in grades.items() if grade is not None}
        wanted = found if len(grades) >= MANY else {}
        if wanted == self._shown:
            return
        self._shown = wanted
        for button in self._buttons:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(name, grade) for name, grade in wanted.items()]
        self.setVisible(bool(wanted))
        self.rearranged.emit()

    def _button(self, name: str, grade: Severity) -> QPushButton:
        colours = tones()
        serious = grade is Severity.ERROR
        ink = (colours.bad if serious else colours.wait).ink
        button = QPushButton(icon("error" if serious else "warning", ink), name.replace("&", "&&"))
        button.setProperty("role", "small")
        word = self.tr("À corriger") if serious else self.tr("À relire")
        button.setAccessibleName(words.named(name, word))
        button.setToolTip(self.tr("Aller à son aperçu"))
        button.clicked.connect(partial(self.asked.emit, name))
        self._flow.addWidget(button)
        return button
