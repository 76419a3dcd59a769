"""Making a group of channels, or changing it; and taking it away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from publisher.groups import Group
from publisher.views import ChannelView
from ui.desk import Desk
from ui.dialogs.sheet import Sheet
from ui.language import said
from ui.widgets.channel_ticks import ChannelTicks
from ui.widgets.labelled import Labelled
from ui.widgets.scrolled import Scrolled


class EditGroup(Sheet):
    """Asks for the name, where it can be chosen, and the channels."""

    saved = Signal(object)  # Group

    def __init__(
        self,
        desk: Desk,
        before: Group | None,
        channels: Sequence[ChannelView],
        parent: QWidget | None,
    ) -> None:
        title = self.tr("Nouveau groupe")
        if before is not None:
            title = self.tr("Groupe « {name} »").format(name=said(before.name))
        super().__init__(parent, title, self.tr("&Enregistrer"), cancel=self.tr("Annuler"))
        self._desk = desk
        self._before = before
        self.name = QLineEdit(before.name if before else "")
        self.name.setPlaceholderText(self.tr("Quartier nord"))
        if before is None or not before.lasting:
            self.content.addWidget(Labelled(self.tr("&Nom"), self.name))
        self.explain(self.tr("Les canaux de ce groupe :"))
        self.ticks = ChannelTicks(channels, before.members if before else ())
        self.content.addWidget(Scrolled(self.ticks), 1)
        self.resize(480, 520)

    def confirm(self) -> None:
        name, members, before = self.name.text(), self.ticks.chosen(), self._before
        if not name.strip():
            self.refuse(self.tr("Donnez un nom à ce groupe."))
            self.name.setFocus()
            return
        self.busy(True)
        self._desk.ask(
            lambda service: (
                service.make_group(name, members)
                if before is None
                else service.change_group(before.id, name, members)
            ),
            self._done,
            self.refuse,
        )

    def _done(self, group: Group) -> None:
        self.accept()
        self.saved.emit(group)


class RemoveGroup(Sheet):
    """Its channels stay connected."""

    removed = Signal()

    def __init__(self, desk: Desk, group: Group, parent: QWidget | None) -> None:
        super().__init__(
            parent,
            self.tr("Supprimer le groupe « {name} » ?").format(name=group.name),
            self.tr("&Supprimer"),
            cancel=self.tr("Garder"),
            danger=True,
        )
        self._desk = desk
        self._id = group.id
        self.explain(
            self.tr(
                "Ses canaux restent connectés, et les annonces en cours gardent les leurs. Où il"
                " était le choix habituel, c'est de nouveau celui de la dernière fois."
            )
        )

    def confirm(self) -> None:
        self.busy(True)
        id = self._id
        self._desk.ask(lambda service: service.remove_group(id), self._done, self.refuse)

    def _done(self, _: None) -> None:
        self.accept()
        self.removed.emit()
