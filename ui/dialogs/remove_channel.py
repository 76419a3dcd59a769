"""Removing a channel: what stays, and what goes."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from publisher.views import ChannelView
from ui.desk import Desk
from ui.dialogs.sheet import Sheet


class RemoveChannel(Sheet):
    """The history stays; the credentials are forgotten."""

    def __init__(self, desk: Desk, channel: ChannelView, parent: QWidget | None) -> None:
        super().__init__(
            parent,
            self.tr("Déconnecter « {name} » ?").format(name=channel.name),
            self.tr("&Déconnecter"),
            cancel=self.tr("Garder"),
            danger=True,
        )
        self._desk = desk
        self._name = channel.name
        self.explain(
            self.tr(
                "Ce qui est publié reste en ligne et l'historique est gardé. Les codes d'accès"
                " sont oubliés, et les envois encore prévus sur ce canal ne partiront pas."
            )
        )

    def confirm(self) -> None:
        self.busy(True)
        name = self._name
        self._desk.ask(lambda service: service.remove_channel(name), self._done, self.refuse)

    def _done(self, _: None) -> None:
        self.accept()
        self._desk.channels_changed.emit()
