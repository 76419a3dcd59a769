"""What happened to one delivery, and what a person can do about it now."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from publisher.delivery import State
from publisher.views import DeliveryView
from ui import words
from ui.language import said
from ui.look.marks import MARKS
from ui.widgets.badge import Badge
from ui.widgets.flow import FlowLayout
from ui.widgets.hue_mark import HueMark
from ui.widgets.labelled import Labelled
from ui.widgets.upload_bar import UploadBar


class Act(StrEnum):
    """What a person can ask of a delivery."""

    RETRY = "retry"
    CANCEL = "cancel"
    DROP = "drop"
    SENT = "sent"  # "it is there": with the link
    RESEND = "resend"  # "it is not there": send again
    OPEN = "open"
    WHOLE = "whole"  # decide about the whole announcement
    ALLOW = "allow"  # let the alert through the emergency stop


_S = State
POSSIBLE: Final[dict[State, tuple[Act, ...]]] = {
    _S.QUEUED: (Act.CANCEL,),
    _S.WAITING: (Act.RETRY, Act.CANCEL),
    _S.REJECTED: (Act.RETRY, Act.DROP),
    _S.MISSED: (Act.WHOLE, Act.DROP),
    _S.HELD: (Act.WHOLE, Act.DROP),
    # Not "it is not there": what is late may still appear, and would then be there twice.
    _S.UNCERTAIN: (Act.SENT,),
    _S.NEEDS_DECISION: (Act.SENT, Act.RESEND, Act.DROP),
}


class DeliveryPanel(QWidget):
    """Shows one delivery in words, with a button for each thing that its state allows."""

    asked = Signal(str, str, str)  # an Act, the delivery's id, the link for Act.SENT

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: DeliveryView | None = None
        self._hue = HueMark()
        self._name = QLabel()
        self._name.setProperty("role", "heading")
        self._badge = Badge()
        self._sentence = QLabel()
        self._sentence.setWordWrap(True)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.upload = UploadBar()
        self.link = QLineEdit()
        self.link.setPlaceholderText("https://")
        self._link_row = Labelled(self.tr("&Adresse du message, s'il y est"), self.link)
        self.buttons: dict[Act, QPushButton] = {}
        row = FlowLayout(across=8, down=6)
        for act, text in self._texts().items():
            button = QPushButton(text)
            button.clicked.connect(lambda _=False, act=act: self._ask(act))
            self.buttons[act] = button
            row.addWidget(button)
        head = QHBoxLayout()
        head.addWidget(self._hue)
        head.addWidget(self._name)
        head.addWidget(self._badge)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.upload)
        column.addWidget(self._sentence)
        column.addWidget(self._link_row)
        column.addLayout(row)

    def show_view(self, view: DeliveryView) -> None:
        """Show this delivery."""
        if self._view is None or self._view.id != view.id:
            self.link.clear()
        self._view = view
        self._hue.show_channel(view.channel)
        self._name.setText(view.channel)
        self._badge.show_state(words.delivery_words(view), MARKS[view.state])
        sentence = said(view.error) or self._hint(view)
        if view.stopped:
            sentence = self._of_the_stop(view)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        possible = POSSIBLE.get(view.state, ())
        if view.stopped:
            possible = tuple(act for act in possible if act is not Act.WHOLE)
            possible += (Act.ALLOW,) if view.alert else ()
        for act, button in self.buttons.items():
            button.setVisible(act in possible or (act is Act.OPEN and bool(self._address())))
        self._name_buttons(by_hand=view.prepared is not None)
        self._link_row.setVisible(Act.SENT in possible and view.has_address)

    def _address(self) -> str:
        """Where the publication is, or what is prepared for it."""
        view = self._view
        return (view.prepared or view.url or "") if view is not None else ""

    def _name_buttons(self, *, by_hand: bool) -> None:
        texts = self._texts()
        if by_hand:
            texts[Act.OPEN] = self.tr("&Ouvrir la page préparée")
            texts[Act.RESEND] = self.tr("Préparer de nou&veau")
        for act in (Act.OPEN, Act.RESEND):
            self.buttons[act].setText(texts[act])

    def _hint(self, view: DeliveryView) -> str:
        hints = {
            State.UNCERTAIN: self.tr(
                "La plateforme n'a pas répondu clairement. Publisher vérifie si le message est"
                " paru avant toute chose : rien ne partira deux fois."
            ),
            State.NEEDS_DECISION: self.tr(
                "Publisher ne peut pas savoir si le message est paru. Regardez sur la plateforme,"
                " puis dites-le ici."
            ),
            State.MISSED: self.tr(
                "L'heure est passée pendant que Publisher ne tournait pas. Est-ce encore utile ?"
            ),
        }
        return hints.get(view.state, "")

    def _of_the_stop(self, view: DeliveryView) -> str:
        if view.alert:
            return self.tr(
                "Tout est suspendu. Cette alerte peut partir quand même, si vous la laissez passer."
            )
        return self.tr(
            "Tout est suspendu : rien ne part. À la reprise, Publisher demandera ce que devient"
            " cette annonce."
        )

    def _texts(self) -> dict[Act, str]:
        return {
            Act.OPEN: self.tr("&Ouvrir"),
            Act.ALLOW: self.tr("&Laisser passer malgré l'arrêt…"),
            Act.WHOLE: self.tr("&Décider pour cette annonce…"),
            Act.RETRY: self.tr("&Envoyer maintenant"),
            Act.SENT: self.tr("Il &y est"),
            Act.RESEND: self.tr("Il n'y est pas : ren&voyer"),
            Act.CANCEL: self.tr("A&nnuler l'envoi"),
            Act.DROP: self.tr("A&bandonner sur ce canal"),
        }

    def _ask(self, act: Act) -> None:
        if self._view is None:
            return
        link = self.link.text().strip() if self._view.has_address else ""
        if (
            act is Act.SENT
            and self._view.has_address
            and not link.startswith(("https://", "http://"))
        ):
            self._sentence.setText(
                self.tr("Collez ici l'adresse du message, qui commence par https://.")
            )
            self._sentence.show()
            self.link.setFocus()
            return
        address = self._address() if act is Act.OPEN else link
        self.asked.emit(act.value, self._view.id, address)
