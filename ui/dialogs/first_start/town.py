"""Step 2: the name of the town, and its logo."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from ui.dialogs.first_start.answers import Answers
from ui.dialogs.first_start.step import Step
from ui.widgets.folder_field import FolderField
from ui.widgets.labelled import Labelled

if TYPE_CHECKING:
    from publisher.service import Service


class Town(Step):
    """A picture that cannot be a logo is refused here, not at the first publication."""

    def __init__(self, answers: Answers) -> None:
        super().__init__()
        self.title = self.tr("la commune")
        self.name = QLineEdit(answers.town)
        self.name.setPlaceholderText(self.tr("Ville de Valrivière"))
        self.logo = FolderField(answers.logo, picture=True)
        self.first = self.name
        self.column.addWidget(
            Labelled(
                self.tr("&Nom de la commune"),
                self.name,
                self.tr("Il est en haut de chaque page du site, et dans les flux."),
            )
        )
        self.column.addWidget(
            Labelled(
                self.tr("&Logo (facultatif)"),
                self.logo,
                self.tr("Une image, montrée à côté du nom sur le site que Publisher écrit."),
                focus=self.logo.line,
            )
        )
        self.column.addStretch(1)

    def refusal(self) -> str:
        if self.name.text().strip():
            return ""
        self.name.setFocus()
        return self.tr("Écrivez le nom de la commune.")

    def proof(self) -> Callable[[Service], object] | None:
        logo = self.logo.text().strip()
        return (lambda service: service.try_logo(Path(logo))) if logo else None
