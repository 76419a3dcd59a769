"""Withdrawing an announcement everywhere: why, and what will happen on each channel."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from publisher.delivery import State
from publisher.views import ChannelView, DeliveryView
from ui.desk import Desk
from ui.dialogs.sheet import Sheet
from ui.widgets.labelled import Labelled


class Withdraw(Sheet):
    """Asks for the reason; citizens may read it where the page was."""

    withdrawn = Signal(object)  # Accepted

    def __init__(
        self,
        desk: Desk,
        announcement_id: str,
        title: str,
        newest: Sequence[DeliveryView],
        channels: Sequence[ChannelView],
        parent: QWidget | None,
    ) -> None:
        super().__init__(
            parent,
            self.tr("Retirer cette annonce ?"),
            self.tr("&Retirer partout"),
            cancel=self.tr("Ne rien retirer"),
            danger=True,
        )
        self._desk = desk
        self._announcement_id = announcement_id
        heading = self.explain(title)
        heading.setProperty("role", "heading")
        able = {view.name: view.capabilities for view in channels}
        for delivery in newest:
            known = able.get(delivery.channel)
            line = QLabel(
                f"{delivery.channel} : "
                + self._will(delivery, known is not None and known.retract, known is None)
            )
            line.setWordWrap(True)
            self.content.addWidget(line)
        self.explain(
            self.tr("Ce qui a déjà été lu, copié ou partagé par d'autres ne peut pas être repris.")
        ).setProperty("role", "muted")
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("La date était erronée"))
        self.content.addWidget(
            Labelled(
                self.tr("&Motif"),
                self.reason,
                self.tr("Il est gardé dans l'historique et affiché là où la page se trouvait."),
            )
        )
        self.reason.setFocus()
        self.resize(540, 380)

    def confirm(self) -> None:
        reason = self.reason.text().strip()
        if not reason:
            self.refuse(self.tr("Écrivez le motif du retrait."))
            self.reason.setFocus()
            return
        self.busy(True)
        announcement_id = self._announcement_id
        self._desk.ask(
            lambda service: service.retract(announcement_id, reason), self._done, self.refuse
        )

    def _done(self, accepted: object) -> None:
        self.accept()
        self.withdrawn.emit(accepted)

    def _will(self, delivery: DeliveryView, can: bool, gone: bool) -> str:
        if gone:
            return self.tr("ce canal n'est plus connecté, retirez le message vous-même")
        if delivery.state in (State.QUEUED, State.WAITING, State.MISSED, State.HELD):
            return self.tr("pas encore parti, l'envoi est annulé")
        if delivery.state in (State.REJECTED, State.CANCELLED):
            return self.tr("n'est pas paru, rien à retirer")
        if can:
            return self.tr("supprimé par Publisher")
        return self.tr("à supprimer vous-même sur la plateforme")
