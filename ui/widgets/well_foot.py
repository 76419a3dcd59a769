"""Below the pictures: what adds one, or a video, and what is being made ready."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from ui.look import tint
from ui.widgets.flow import FlowLayout


class WellFoot(QWidget):
    """Buttons, and beside them a line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add = QPushButton(self.tr("Ajouter une &image…"))
        tint(self.add, "image")
        self.again = QPushButton(self.tr("Reprendre une image…"))
        self.again.setToolTip(self.tr("Une image déjà utilisée, avec son texte (Ctrl+Shift+I)"))
        tint(self.again, "library")
        self.add_video = QPushButton(self.tr("Ajouter une &vidéo…"))
        tint(self.add_video, "play")
        self.hint = QLabel()
        self.hint.setProperty("role", "muted")
        line = FlowLayout(self, across=8, down=6)
        for widget in (self.add, self.again, self.add_video, self.hint):
            line.addWidget(widget)

    def say(self, number: int, count: int, *, film: bool) -> None:
        """Say which of so many pictures is being made ready (0: none), or else that a film is."""
        if number:
            text = self.tr("Préparation de l'image {number} sur {count}…").format(
                number=number, count=count
            )
        elif film:
            text = self.tr("Préparation de la vidéo…")
        else:
            text = self.tr("ou déposez-les ici")
        self.hint.setText(text)
