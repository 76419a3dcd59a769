"""When clocks go back, an hour exists twice: which of the two is meant?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from ui.dialogs.sheet import Sheet


class AmbiguousTimeDialog(Sheet):
    """Offers the two times of `schedule.TimeAmbiguous`, the earlier first."""

    chosen = Signal(object)  # datetime, aware, with a fixed offset

    def __init__(self, choices: Sequence[datetime], parent: QWidget | None) -> None:
        super().__init__(
            parent,
            self.tr("Cette heure existe deux fois"),
            self.tr("&Choisir"),
            cancel=self.tr("Changer l'heure"),
        )
        self.explain(
            self.tr("Cette nuit-là, on recule les horloges. Laquelle des deux heures voulez-vous ?")
        )
        self._group = QButtonGroup(self)
        names = (
            self.tr("la &première : avant le changement d'heure ({wall}, {offset})"),
            self.tr("la &deuxième : après le changement d'heure ({wall}, {offset})"),
        )
        self._choices = tuple(choices)
        for place, (name, wall) in enumerate(zip(names, choices, strict=True)):
            button = QRadioButton(name.format(wall=f"{wall:%H:%M}", offset=f"UTC{wall:%z}"))
            button.setChecked(place == 0)
            self._group.addButton(button, place)
            self.content.addWidget(button)

    def confirm(self) -> None:
        self.accept()
        self.chosen.emit(self._choices[self._group.checkedId()])
