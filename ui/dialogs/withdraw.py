"""Withdrawing an announcement: the plan, channel by channel, which a person approves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from publisher.errors import PlanChanged
from publisher.views import Accepted, PlanView
from ui.desk import Desk
from ui.dialogs.sheet import Sheet
from ui.dialogs.what_to_do import open_address
from ui.widgets.column_of_cards import ColumnOfCards
from ui.widgets.fate_card import FateCard
from ui.widgets.labelled import Labelled

if TYPE_CHECKING:
    from publisher.service import Service


class Withdraw(Sheet):
    """Asks for the reason, and which channels to leave out; citizens may read the reason."""

    withdrawn = Signal(object)  # Accepted

    def __init__(self, desk: Desk, plan: PlanView, parent: QWidget | None) -> None:
        super().__init__(
            parent,
            self.tr("Retirer cette annonce ?"),
            self.tr("&Retirer"),
            cancel=self.tr("Ne rien retirer"),
            danger=True,
        )
        self._desk = desk
        self.explain(plan.title).setProperty("role", "heading")
        self.explain(
            self.tr("Voici ce qui arrivera sur chaque canal. Décochez ceux où elle doit rester.")
        )
        self._list = ColumnOfCards(self.tr("Ce qui arrivera sur chaque canal"))
        self.content.addWidget(self._list, 1)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("La date était erronée"))
        self.content.addWidget(
            Labelled(
                self.tr("&Motif"),
                self.reason,
                self.tr("Il est gardé dans l'historique et affiché là où la page se trouvait."),
            )
        )
        self.cards: tuple[FateCard, ...] = ()
        self._show_plan(plan)
        self.reason.setFocus()
        self.resize(620, min(720, 330 + 92 * len(plan.lines)))

    def confirm(self) -> None:
        reason = self.reason.text().strip()
        chosen = tuple(card.line.channel for card in self.cards if card.wanted)
        if not chosen:
            self.refuse(self.tr("Cochez au moins un canal."))
            return
        if not reason:
            self.refuse(self.tr("Écrivez le motif du retrait."))
            self.reason.setFocus()
            return
        self.busy(True)
        plan = self._plan
        self._desk.ask(
            lambda service: _retract(service, plan, reason, chosen), self._done, self.refuse
        )

    def _show_plan(self, plan: PlanView) -> None:
        left_out = {card.line.channel for card in self.cards if not card.wanted}
        self._plan = plan
        self.cards = tuple(FateCard(line, choose=True) for line in plan.lines)
        for card in self.cards:
            card.open_asked.connect(open_address)
            if card.box is not None and card.line.channel in left_out:
                card.box.setChecked(False)
        self._list.show_cards(self.cards)

    def _done(self, found: Accepted | tuple[str, PlanView]) -> None:
        if isinstance(found, Accepted):
            self.accept()
            self.withdrawn.emit(found)
            return
        sentence, plan = found
        self._show_plan(plan)
        self.refuse(sentence)


def _retract(
    service: Service, plan: PlanView, reason: str, channels: tuple[str, ...]
) -> Accepted | tuple[str, PlanView]:
    """Withdraw what was approved, or return why not, and the new plan."""
    everywhere = len(channels) == len(plan.lines)
    try:
        return service.retract(
            plan.announcement_id,
            reason,
            None if everywhere else channels,
            approved=plan.token,
        )
    except PlanChanged as changed:
        return str(changed), service.plan_retraction(plan.announcement_id)
