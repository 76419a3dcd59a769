"""Signing in to a platform: the browser does it, this dialog says what to do and waits."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from publisher.sign_in import Account, AccountUnchosen
from ui.desk import Desk
from ui.dialogs.sheet import Sheet
from ui.look import tint
from ui.widgets.labelled import Labelled

if TYPE_CHECKING:
    from publisher.service import Service
    from publisher.service.signing_in import BrowserVisit

GLANCE = 1.0  # seconds that a thread waits for the browser before it asks whether to go on


class SignInDialog(Sheet):
    """Opens the platform's page; done when the browser came back or its address was pasted."""

    signed_in = Signal(str)  # what the test of the account says

    def __init__(self, desk: Desk, name: str, parent: QWidget | None) -> None:
        super().__init__(
            parent,
            self.tr("Connecter « {name} »").format(name=name),
            self.tr("&Terminer"),
            cancel=self.tr("Plus tard"),
        )
        self._desk = desk
        self._name = name
        self._visit: BrowserVisit | None = None
        self._given_up = threading.Event()
        self.explain(
            self.tr(
                "Publisher ouvre la page de connexion dans votre navigateur. Connectez-vous avec le"
                " compte de la commune, acceptez les droits demandés, puis revenez ici."
            )
        )
        self.again = QPushButton(self.tr("&Ouvrir la page de connexion"))
        tint(self.again, "open")
        self.again.setAutoDefault(False)
        self.again.setEnabled(False)
        self.again.clicked.connect(self.open_page)
        self.content.addWidget(self.again)
        self.status = QLabel(self.tr("Préparation…"))
        self.status.setProperty("role", "muted")
        self.status.setWordWrap(True)
        self.content.addWidget(self.status)
        self.pasted = QLineEdit()
        self.pasted.setPlaceholderText("https://…?code=…")
        self._paste = Labelled(
            self.tr("&Adresse où le navigateur s'arrête"),
            self.pasted,
            self.tr("Seulement si rien ne se passe ici : copiez-la en entier, puis terminez."),
        )
        self.content.addWidget(self._paste)
        self.account = QComboBox()
        self._which = Labelled(
            self.tr("&Compte"),
            self.account,
            self.tr("La personne connectée gère plusieurs comptes : choisissez celui du canal."),
        )
        self._which.hide()
        self.content.addWidget(self._which)
        self.primary.setEnabled(False)
        self.pasted.textChanged.connect(lambda text: self.primary.setEnabled(bool(text.strip())))
        self.finished.connect(self._leave)
        self.setMinimumWidth(540)
        desk.ask(lambda service: service.begin_sign_in(name), self._begun, self._failed)

    def open_page(self) -> None:
        """Send the browser to the platform."""
        if self._visit is not None:
            QDesktopServices.openUrl(QUrl(self._visit.sign_in.address))

    def confirm(self) -> None:
        visit, account = self._visit, self.account.currentData()
        if visit is None or account is None:
            self._finish(self.pasted.text())
            return
        self.busy(True)
        self._desk.ask(
            lambda service: service.choose_account(visit, account), self._done, self._failed
        )

    def _begun(self, visit: BrowserVisit) -> None:
        if self._given_up.is_set():
            self._desk.ask(lambda _: visit.close())
            return
        self._visit = visit
        self.again.setEnabled(True)
        self.open_page()
        if visit.comes_back is None:
            self.status.setText(self.tr("Copiez ci-dessous l'adresse où le navigateur s'arrête."))
            self._paste.explain(
                self.tr("En entier, puis terminez. Elle vaut un mot de passe pendant un moment.")
            )
            return
        self.status.setText(self.tr("En attente de votre navigateur…"))
        self._look()

    def _look(self) -> None:
        visit, given_up = self._visit, self._given_up
        if visit is None or visit.comes_back is None:
            return
        back = visit.comes_back
        self._desk.ask(lambda _: back.wait(GLANCE, given_up), self._looked, self._failed)

    def _looked(self, answer: str | None) -> None:
        if answer is not None:
            self._finish(answer)
        elif not self._given_up.is_set():
            self._look()

    def _finish(self, answer: str) -> None:
        visit = self._visit
        if visit is None:
            return
        self.busy(True)
        self.status.setText(self.tr("Vérification du compte…"))
        self._desk.ask(partial(_finished, visit, answer), self._answered, self._failed)

    def _answered(self, found: str | tuple[Account, ...]) -> None:
        if isinstance(found, str):
            self._done(found)
            return
        for account in found:
            self.account.addItem(f"{account.name} ({account.id})", account)
        self.status.setText(self.tr("Plus qu'un choix à faire."))
        self._paste.hide()  # the answer has served
        self.again.hide()
        self._which.show()
        self.busy(False)
        self.account.setFocus()

    def _done(self, sentence: str) -> None:
        self.accept()
        self._desk.channels_changed.emit()
        self.signed_in.emit(sentence)

    def _failed(self, sentence: str) -> None:
        self.status.setText(self.tr("La connexion n'est pas faite."))
        self.refuse(sentence)
        chosen = self.account.currentData() is not None
        self.primary.setEnabled(chosen or bool(self.pasted.text().strip()))

    def _leave(self) -> None:
        self._given_up.set()
        visit = self._visit
        if visit is not None:  # on a thread: whoever waits there still has a moment
            self._desk.ask(lambda _: visit.close())


def _finished(visit: BrowserVisit, answer: str, service: Service) -> str | tuple[Account, ...]:
    """Return what the test of the account says, or the accounts of which one is to be chosen."""
    try:
        return service.finish_sign_in(visit, answer)
    except AccountUnchosen as unchosen:
        return unchosen.accounts
