"""Calling off what has not left yet of an announcement asks once more."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from publisher.delivery import State
from publisher.sentence import both
from publisher.views import DeliveryView
from ui.desk import Desk
from ui.dialogs.sheet import Sheet
from ui.language import said
from ui.widgets.announcement_panel import NOT_YET


class CallOff(Sheet):
    """Says which channels will not get it, and that what is published stays."""

    called_off = Signal()

    def __init__(
        self, desk: Desk, title: str, views: Sequence[DeliveryView], parent: QWidget | None
    ) -> None:
        super().__init__(
            parent,
            self.tr("Annuler ce qui n'est pas parti ?"),
            self.tr("&Annuler ces envois"),
            cancel=self.tr("Les garder"),
            danger=True,
        )
        self._desk = desk
        self._id = views[0].announcement_id
        self.explain(title).setProperty("role", "heading")
        names = dict.fromkeys(view.channel for view in views if view.state in NOT_YET)
        self.explain(
            self.tr("Rien n'ira sur : {channels}. Le texte reste dans l'historique.").format(
                channels=said(both(list(names)))
            )
        )
        if any(view.state is State.DELIVERED for view in views):
            self.explain(
                self.tr("Ce qui est déjà publié reste en ligne : pour l'ôter, retirez l'annonce.")
            )

    def confirm(self) -> None:
        self.busy(True)
        self._desk.ask(lambda service: service.call_off(self._id), self._done, self.refuse)

    def _done(self, _: object) -> None:
        self.accept()
        self.called_off.emit()
