"""Keeping the announcement that is being written as a template."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from publisher.announcement import Draft
from publisher.library import LONGEST_NAME, Kept, Template
from publisher.text.folding import fold
from ui.desk import Desk
from ui.dialogs.sheet import Sheet
from ui.widgets.labelled import Labelled


class SaveTemplate(Sheet):
    """Asks for a name; that of a template replaces it, and says so before."""

    saved = Signal(str)  # its name

    def __init__(
        self,
        desk: Desk,
        draft: Draft,
        templates: Sequence[Kept[Template]],
        parent: QWidget | None,
    ) -> None:
        super().__init__(
            parent,
            self.tr("Enregistrer comme modèle"),
            self.tr("&Enregistrer"),
            cancel=self.tr("Annuler"),
        )
        self._desk = desk
        self._draft = draft
        self._templates = {fold(kept.piece.name): kept for kept in templates}
        self.explain(
            self.tr(
                "Textes, images, mots-clés, lien et canaux sont gardés ; les dates ne le sont pas."
            )
        )
        self.name = QLineEdit(draft.announcement.title[:LONGEST_NAME])
        self.name.setMaxLength(LONGEST_NAME)
        self.name.selectAll()
        known = QCompleter([kept.piece.name for kept in templates], self)
        known.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.name.setCompleter(known)
        self._field = Labelled(self.tr("&Nom du modèle"), self.name)
        self.content.addWidget(self._field)
        self.name.textChanged.connect(lambda _: self._look())
        self._look()

    def confirm(self) -> None:
        name, draft, before = self.name.text(), self._draft, self._same()
        self.busy(True)
        self._desk.ask(
            lambda service: service.save_template(name, draft, before),
            lambda _: self._done(name),
            self.refuse,
        )

    def _same(self) -> Kept[Template] | None:
        return self._templates.get(fold(" ".join(self.name.text().split())))

    def _look(self) -> None:
        same = self._same()
        self.primary.setText(
            self.tr("&Enregistrer") if same is None else self.tr("&Remplacer le modèle")
        )
        self._field.explain(
            ""
            if same is None
            else self.tr("Le modèle « {name} » existe déjà : il sera remplacé.").format(
                name=same.piece.name
            )
        )

    def _done(self, name: str) -> None:
        self.accept()
        self.saved.emit(name)
