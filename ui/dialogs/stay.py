"""Closing while something is planned: go on beside the clock, or end."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ui.dialogs.sheet import Sheet


class StayDialog(Sheet):
    """Asked once; the answer can be changed in the settings of this computer."""

    chosen = Signal(bool)  # whether Publisher goes on

    def __init__(self, planned: int, parent: QWidget | None) -> None:
        super().__init__(
            parent,
            self.tr("Continuer à publier, fenêtre fermée ?"),
            self.tr("&Continuer à publier"),
            cancel=self.tr("Annuler"),
        )
        count = (
            self.tr("1 annonce attend son heure.")
            if planned == 1
            else self.tr("{count} annonces attendent leur heure.").format(count=planned)
        )
        self.explain(
            count
            + " "
            + self.tr(
                "Publisher peut rester ouvert près de l'horloge et les envoyer. S'il s'arrête, rien"
                " ne part d'ici, sauf si un autre poste ou un serveur s'en charge."
            )
        )
        self.explain(self.tr("Cette réponse se change dans Fichier, Réglages de cet ordinateur."))
        self.end = QPushButton(self.tr("&Arrêter Publisher"))
        self.end.setAutoDefault(False)
        self.end.clicked.connect(self._end)
        self.buttons.insertWidget(self.buttons.count() - 1, self.end)

    def confirm(self) -> None:
        self.accept()
        self.chosen.emit(True)

    def _end(self) -> None:
        self.accept()
        self.chosen.emit(False)
