"""What the town published before Publisher: read from its site, put into the history."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from publisher.errors import InputError
from publisher.import_views import PastView
from publisher.sentence import say
from ui.desk import Desk
from ui.dialogs.sheet import Sheet
from ui.widgets.labelled import Labelled

TOLD_EVERY = 20  # publications


class PastDialog(Sheet):
    """Asks for the address, and tells how far it is."""

    taken = Signal(object)  # PastView
    read = Signal(int)  # from the thread that reads

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(
            parent,
            self.tr("Reprendre ce qui est déjà publié"),
            self.tr("&Reprendre"),
            cancel=self.tr("Annuler"),
        )
        self._desk = desk
        self.explain(
            self.tr(
                "Publisher lit les actualités d'un site WordPress, ou d'un flux RSS ou Atom, et les"
                " met dans l'historique : la recherche les trouvera. Rien n'est publié ni modifié."
            )
        )
        self.address = QLineEdit()
        self.address.setPlaceholderText("https://www.ville.example")
        self.address.setInputMethodHints(Qt.InputMethodHint.ImhUrlCharactersOnly)
        self.content.addWidget(Labelled(self.tr("&Adresse du site ou du flux"), self.address))
        self.read.connect(self._tell)
        self._left = threading.Event()
        self.finished.connect(self._left.set)

    def confirm(self) -> None:
        address = self.address.text().strip()
        if address and "://" not in address:
            address = f"https://{address}"
        if not address:
            self.refuse(self.tr("Donnez l'adresse du site ou de son flux."))
            self.address.setFocus()
            return
        self.busy(True)
        self.notice.say(self.tr("Lecture du site…"), "calm")

        self._desk.ask(
            lambda service: service.take_in_past(address, self._counter(service.house.closing)),
            self._done,
            self.refuse,
        )

    def _counter(self, closing: threading.Event) -> Callable[[int], None]:
        """What the reading thread tells, until the person leaves."""
        left, told = self._left, self.read

        def count(number: int) -> None:
            if left.is_set() or closing.is_set():
                raise InputError(say("La lecture du site est interrompue : rien n'est repris."))
            if number % TOLD_EVERY == 0:
                told.emit(number)

        return count

    def _tell(self, count: int) -> None:
        self.notice.say(self.tr("{count} publications lues…").format(count=count), "calm")

    def _done(self, view: PastView) -> None:
        self.accept()
        self.taken.emit(view)
