"""The emergency stop, and going on after it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from publisher.views import DeliveryView
from ui.desk import Desk
from ui.dialogs.sheet import Sheet
from ui.widgets.labelled import Labelled


class SuspendDialog(Sheet):
    """Nothing leaves any more, on no machine, until somebody resumes."""

    suspended = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(
            parent,
            self.tr("Suspendre tous les envois ?"),
            self.tr("&Suspendre"),
            cancel=self.tr("Annuler"),
            danger=True,
        )
        self._desk = desk
        self.explain(
            self.tr(
                "Plus rien ne partira, ni d'ici ni d'un autre poste, jusqu'à la reprise. Ce qui est"
                " déjà en cours d'envoi se termine."
            )
        )
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("Accident grave : communication de crise"))
        self.content.addWidget(Labelled(self.tr("&Motif"), self.reason))
        self.reason.setFocus()

    def confirm(self) -> None:
        reason = self.reason.text().strip()
        if not reason:
            self.refuse(self.tr("Écrivez le motif : vos collègues le verront."))
            self.reason.setFocus()
            return
        self.busy(True)
        self._desk.ask(
            lambda service: service.suspend(reason), lambda _: self._done(reason), self.refuse
        )

    def _done(self, reason: str) -> None:
        self.accept()
        self.suspended.emit(reason)


class ResumeDialog(Sheet):
    """Resuming never floods: what was held asks, one by one, in « Envois »."""

    resumed = Signal(int)

    def __init__(self, desk: Desk, reason: str, parent: QWidget | None) -> None:
        super().__init__(
            parent,
            self.tr("Reprendre les envois ?"),
            self.tr("&Reprendre"),
            cancel=self.tr("Rester suspendu"),
        )
        self._desk = desk
        self.explain(self.tr("Suspendu pour ce motif : {reason}").format(reason=reason))
        self.explain(
            self.tr(
                "Les annonces retenues ne partent pas d'elles-mêmes : Publisher vous demandera"
                " pour chacune si elle est encore utile."
            )
        )

    def confirm(self) -> None:
        self.busy(True)
        self._desk.ask(lambda service: service.resume(), self._done, self.refuse)

    def _done(self, count: int) -> None:
        self.accept()
        self.resumed.emit(count)


class AllowDialog(Sheet):
    """An alert goes out in spite of the stop: a person answers for it by name."""

    allowed = Signal()

    def __init__(self, desk: Desk, view: DeliveryView, parent: QWidget | None) -> None:
        super().__init__(
            parent,
            self.tr("Laisser passer cette alerte ?"),
            self.tr("&Laisser passer"),
            cancel=self.tr("La retenir"),
        )
        self._desk = desk
        self._id = view.announcement_id
        heading = self.explain(view.title)
        heading.setProperty("role", "heading")
        self.explain(
            self.tr(
                "Elle part sur tous ses canaux malgré l'arrêt d'urgence, ses corrections aussi."
                " Tout le reste demeure suspendu. Le journal garde votre nom."
            )
        )

    def confirm(self) -> None:
        self.busy(True)
        self._desk.ask(lambda service: service.allow(self._id), self._done, self.refuse)

    def _done(self, _: object) -> None:
        self.accept()
        self.allowed.emit()
