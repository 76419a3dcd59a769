"""Step 4: to practise first, or with the town's real accounts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QCheckBox, QGridLayout, QRadioButton, QWidget

from publisher.views import KindView
from ui.dialogs.first_start.answers import Answers
from ui.dialogs.first_start.step import Step
from ui.language import said

OFFERED: Final = (
    "facebook", "instagram", "threads", "mastodon", "bluesky", "x", "linkedin", "telegram",
)  # fmt: skip
IN_A_ROW: Final = 4


class SocialAccounts(Step):
    """Real accounts are only named here: each is connected afterwards, one after the other."""

    def __init__(self, answers: Answers) -> None:
        super().__init__()
        self.title = self.tr("les réseaux sociaux")
        self.practice = QRadioButton(self.tr("M'&entraîner d'abord"))
        self.real = QRadioButton(self.tr("Avec nos &vrais comptes :"))
        self.kinds: dict[str, QCheckBox] = {}
        self._chosen = answers.kinds
        (self.practice if answers.practice else self.real).setChecked(True)
        self.first = self.practice if answers.practice else self.real
        self._boxes = QWidget()
        self._grid = QGridLayout(self._boxes)
        self._grid.setContentsMargins(24, 0, 0, 0)
        self._boxes.setEnabled(self.real.isChecked())
        self.real.toggled.connect(self._boxes.setEnabled)
        seen = self.tr(
            "Les messages des réseaux sociaux vont sur un mur de cet ordinateur, que vous seul"
            " voyez. Le site, lui, est celui que vous venez de choisir."
        )
        follows = self.tr(
            "Chacun se connecte ensuite, l'un après l'autre ; « Annuler » passe au suivant."
        )
        self.practice.setAccessibleDescription(seen)
        self.real.setAccessibleDescription(follows)
        self.column.addWidget(self.practice)
        self.explain(seen)
        self.column.addWidget(self.real)
        self.column.addWidget(self._boxes)
        self.explain(follows)
        self.column.addStretch(1)

    def set_kinds(self, kinds: Sequence[KindView]) -> None:
        """Offer those that are installed."""
        for kind in kinds:
            if kind.kind in OFFERED:
                box = QCheckBox(said(kind.label))
                box.setChecked(kind.kind in self._chosen)
                row, column = divmod(len(self.kinds), IN_A_ROW)
                self._grid.addWidget(box, row, column)
                self.kinds[kind.kind] = box

    def chosen(self) -> list[str]:
        """The kinds to connect afterwards; none when one practises."""
        if self.practice.isChecked():
            return []
        return [kind for kind, box in self.kinds.items() if box.isChecked()]
