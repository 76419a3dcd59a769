"""The town's usual times of publication, day by day of the week."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLineEdit, QPushButton, QWidget

from publisher.calendar.slots import SUGGESTED, Slot, Slots, times, written
from publisher.errors import SettingInvalid
from publisher.sentence import raised
from ui.desk import Desk
from ui.dialogs.sheet import Sheet
from ui.language import said
from ui.widgets.repeat.calendar_words import weekdays

if TYPE_CHECKING:
    from publisher.service import Service


class SlotsDialog(Sheet):
    """One field per day, with the times as people type them; empty: none."""

    kept = Signal()

    def __init__(self, desk: Desk, chosen: Slots, parent: QWidget | None) -> None:
        super().__init__(
            parent,
            self.tr("Créneaux de publication"),
            self.tr("&Enregistrer"),
            cancel=self.tr("Annuler"),
        )
        self._desk = desk
        self.explain(
            self.tr(
                "Vos heures habituelles, chaque semaine. Le calendrier montre celles où rien n'est"
                " prévu, et « Prochain créneau libre » choisit la première. Plusieurs heures :"
                " 9:00, 17:30."
            )
        )
        form = QFormLayout()
        self.fields = []
        for _, _, name in weekdays():
            field = QLineEdit()
            field.setAccessibleName(self.tr("Heures du {day}").format(day=name))
            form.addRow(name[:1].upper() + name[1:], field)
            self.fields.append(field)
        self.content.addLayout(form)
        self.skip = QCheckBox(self.tr("Pas les jours &fériés de Belgique"))
        self.skip.setChecked(chosen.skip_holidays)
        self.content.addWidget(self.skip)
        self.suggest = QPushButton(self.tr("&Proposer : mardi 9:00, jeudi 17:00"))
        self.suggest.setAutoDefault(False)
        self.suggest.clicked.connect(lambda: self._show(SUGGESTED))
        self.suggest.setVisible(not chosen.slots)
        self.content.addWidget(self.suggest)
        self._show(chosen.slots)
        self.resize(460, 520)

    def confirm(self) -> None:
        try:
            typed = [times(field.text(), day) for day, field in enumerate(self.fields)]
        except SettingInvalid as refused:
            self.refuse(raised(said(str(refused))))
            return
        chosen = Slots(tuple(slot for day in typed for slot in day), self.skip.isChecked())
        self.busy(True)

        def keep(service: Service) -> None:
            service.keep_slots(chosen)

        self._desk.ask(keep, self._done, self.refuse)

    def _done(self, _: None) -> None:
        self.accept()
        self.kept.emit()

    def _show(self, slots: tuple[Slot, ...]) -> None:
        for day, field in enumerate(self.fields):
            field.setText(written(slot for slot in slots if slot.weekday == day))
