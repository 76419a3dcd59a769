"""What the house as a whole chose for its deliveries: lengths of time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from publisher.views import PreferenceView
from ui.desk import Desk
from ui.dialogs.sheet import Sheet
from ui.language import said
from ui.widgets.labelled import Labelled

if TYPE_CHECKING:
    from publisher.service import Service


class PreferencesDialog(Sheet):
    """One field each, written as people type a length of time."""

    def __init__(self, desk: Desk, found: Sequence[PreferenceView], parent: QWidget | None) -> None:
        super().__init__(
            parent,
            self.tr("Réglages des envois"),
            self.tr("&Enregistrer"),
            cancel=self.tr("Annuler"),
        )
        self._desk = desk
        self._before = {one.name: one.value for one in found}
        self.explain(self.tr("Ils valent pour tous les postes qui partagent ces données."))
        self.fields: dict[str, QLineEdit] = {}
        labels = self._labels()
        for one in found:
            field = QLineEdit(one.value)
            field.setPlaceholderText(one.default)
            self.fields[one.name] = field
            self.content.addWidget(Labelled(labels.get(one.name, one.name), field, said(one.help)))
        self.resize(520, 380)

    def confirm(self) -> None:
        wanted = {
            name: field.text().strip()
            for name, field in self.fields.items()
            if field.text().strip() != self._before[name]
        }
        self.busy(True)
        self._desk.ask(partial(_keep, wanted), self._done, self.refuse)

    def _done(self, _: None) -> None:
        self.accept()

    def _labels(self) -> Mapping[str, str]:
        return {
            "grace": self.tr("&Délai de grâce"),
            "spacing": self.tr("É&cart entre deux annonces relancées"),
            "duplicate_window": self.tr("&Même texte sur le même canal"),
        }


def _keep(wanted: Mapping[str, str], service: Service) -> None:
    for name, typed in wanted.items():
        service.prefer(name, typed)
