"""The emergency stop, and going on after it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

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
                "Les envois retenus ne partent pas d'eux-mêmes : dans « Envois », vous direz"
                " pour chacun s'il est encore utile."
            )
        )

    def confirm(self) -> None:
        self.busy(True)
        self._desk.ask(lambda service: service.resume(), self._done, self.refuse)

    def _done(self, count: int) -> None:
        self.accept()
        self.resumed.emit(count)
