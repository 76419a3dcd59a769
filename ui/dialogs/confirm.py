"""Before anything leaves: what goes where, and when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from publisher.announcement import Kind
from publisher.delivery import WithoutLink
from publisher.planning import Line, foretold
from publisher.views import ChannelView, PlanView
from ui.dialogs.readiness import Readiness
from ui.dialogs.sheet import Sheet
from ui.dialogs.what_to_do import open_address
from ui.language import said, writing
from ui.widgets.column_of_cards import ColumnOfCards
from ui.widgets.counter import Counter
from ui.widgets.dwindling import Dwindling
from ui.widgets.fate_card import FateCard
from ui.widgets.hue_mark import HueMark
from ui.widgets.problem_list import ProblemList
from ui.widgets.repeat.told import SeriesTold
from ui.widgets.spelling.button import words_to_check


class ConfirmSheet(Sheet):
    """Asks for the last word; the answer is what to do when the page fails."""

    confirmed = Signal(object)  # WithoutLink

    def __init__(
        self,
        readiness: Readiness,
        correcting: bool,
        parent: QWidget | None,
        *,
        recall: int = 0,  # seconds after the click in which nothing is accepted yet
        unknown: Sequence[str] = (),  # words that no dictionary knows
    ) -> None:
        super().__init__(
            parent,
            self._question(readiness, correcting),
            self._verb(readiness, correcting),
            cancel=self.tr("Revenir au texte"),
        )
        self._readiness = readiness
        self._recall = recall if readiness.leaves_at_once else 0
        self.called_off = False  # after the click, before anything was accepted
        self.countdown = Dwindling()
        self.countdown.over.connect(self._give)
        self.content.addWidget(self.countdown)
        title = self.explain(readiness.draft.announcement.title)
        title.setProperty("role", "heading")
        self.explain(self._when(readiness, correcting))
        if readiness.dates:
            self.content.addWidget(SeriesTold(readiness.rule, readiness.dates))
        able = [(channel.name, channel.capabilities) for channel in readiness.channels]
        end = foretold(readiness.draft.announcement, able)
        if end:
            self.explain(end)
        if unknown:
            self.explain(words_to_check(unknown)).setProperty("role", "muted")
        problems = ProblemList()
        problems.show_problems(readiness.problems)
        self.content.addWidget(problems)
        self._list = ColumnOfCards(self.tr("Canaux"))
        self._list.grown.connect(self._order)
        self.content.addWidget(self._list, 1)
        if readiness.plan is not None:
            self.show_plan(readiness.plan)
        else:
            self._list.show_cards(map(self._of_channel, readiness.channels))
        self._send = QRadioButton(self.tr("&envoyer quand même, sans le lien"))
        self._hold = QRadioButton(self.tr("&retenir les messages et me demander"))
        if not correcting and self._asks_about_the_page():
            self._ask_about_the_page()
        if readiness.blocked:
            self.notice.say(
                self.tr("Il reste des points à corriger : rien ne partira avant."), "bad"
            )
            self.primary.setEnabled(False)
        self.resize(600, 760 if readiness.dates else 620)

    def confirm(self) -> None:
        self.busy(True)
        if not self._recall:
            self._give()
            return
        self.cancel.hide()
        self._freeze(True)
        self.countdown.start(self._recall)
        self.notice.say(
            self.tr("Départ dans {seconds} secondes : jusque-là, rien n'est envoyé.").format(
                seconds=self._recall
            ),
            "wait",
            self.tr("Annuler"),
            self.reject,
        )
        self._make_room()
        self.notice.insist()

    def reject(self) -> None:
        """Back to the text: also in the seconds after the click, by the button or by Escape."""
        self.called_off = self.countdown.running
        self.countdown.stop()
        super().reject()

    def _freeze(self, frozen: bool) -> None:
        """What was answered at the click holds."""
        for part in (self._send, self._hold):
            part.setEnabled(not frozen)

    def _give(self) -> None:
        self.notice.be_quiet()
        self.cancel.show()
        self._freeze(False)
        self.confirmed.emit(WithoutLink.HOLD if self._hold.isChecked() else WithoutLink.SEND)

    def _question(self, readiness: Readiness, correcting: bool) -> str:
        if correcting:
            return self.tr("Corriger partout ?")
        if readiness.dates:
            changes = readiness.changes_series
            return self.tr("Modifier la série ?") if changes else self.tr("Programmer la série ?")
        if readiness.due_at:
            return self.tr("Programmer cette annonce ?")
        return self.tr("Publier cette annonce ?")

    def _verb(self, readiness: Readiness, correcting: bool) -> str:
        if correcting:
            return self.tr("&Corriger")
        if readiness.changes_series:
            return self.tr("&Modifier")
        return self.tr("&Programmer") if readiness.due_at else self.tr("&Publier")

    def _when(self, readiness: Readiness, correcting: bool) -> str:
        if readiness.suspended is not None and readiness.due_at is None:
            return self._stopped(readiness)
        if correcting:
            return self.tr("Voici ce qui arrivera sur chaque canal, dès maintenant.")
        if readiness.changes_series:
            return self.tr(
                "Ce qui est déjà parti reste tel quel ; ce qui est prévu et les dates suivantes"
                " changent."
            )
        if readiness.dates:
            return self.tr(
                "Vous approuvez la série une fois : Publisher l'envoie à chaque date. Voici les"
                " canaux, et ce que chacun recevra la première fois."
            )
        if readiness.due_at is None:
            return self.tr("Tous les canaux partent maintenant, en même temps.")
        text = self.tr("Tous les canaux partent {when} (heure de cet ordinateur).").format(
            when=writing.moment(readiness.due_at)
        )
        wall = readiness.draft.publish_at
        if wall is not None:
            text += self.tr(" Heure choisie : {wall}, {zone}.").format(
                wall=writing.wall_words(wall), zone=readiness.draft.announcement.time_zone
            )
        return text

    def _stopped(self, readiness: Readiness) -> str:
        text = self.tr("Tout est suspendu ({reason}) : rien ne part avant la reprise.").format(
            reason=readiness.suspended
        )
        if readiness.draft.announcement.kind is Kind.ALERT:
            text += " " + self.tr(
                "Une alerte peut passer quand même : « Que faire ? » vous le proposera ensuite."
            )
        return text

    def show_plan(self, plan: PlanView) -> None:
        """Show what a correction does on each channel."""
        self._readiness = replace(self._readiness, plan=plan)
        self._list.show_cards(map(self._of_plan, plan.lines))

    def _of_plan(self, line: Line) -> FateCard:
        card = FateCard(line)
        card.open_asked.connect(open_address)
        self._add_preview(card.column, line.channel)
        return card

    def _of_channel(self, channel: ChannelView) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 8, 12, 8)
        name = QLabel(channel.name)
        name.setProperty("role", "heading")
        head = QHBoxLayout()
        head.addWidget(HueMark(channel.name))
        head.addWidget(name, 1)
        column.addLayout(head)
        if channel.capabilities.by_hand:
            what = self.tr("préparé pour vous : vous publierez vous-même ({label})").format(
                label=said(channel.label)
            )
        elif channel.capabilities.public:
            what = self.tr("visible par tout le monde ({label})").format(label=said(channel.label))
        else:
            what = self.tr("répétition : rien n'est public")
        line = QLabel(what)
        line.setProperty("role", "muted")
        line.setWordWrap(True)
        line.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(line)
        self._add_preview(column, channel.name, beside=head)
        return card

    def _add_preview(
        self, column: QVBoxLayout, channel: str, *, beside: QHBoxLayout | None = None
    ) -> None:
        """How long it is, beside the name where there is room, and what to read again."""
        for preview in self._readiness.previews:
            if preview.channel == channel:
                # In their place before they show: alone, each would be a window for an instant.
                counter, problems = Counter(), ProblemList()
                (beside or column).addWidget(counter)
                column.addWidget(problems)
                counter.show_length(preview.rendition.length)
                shared = self._readiness.problems
                problems.show_problems([one for one in preview.problems if one not in shared])

    def _asks_about_the_page(self) -> bool:
        able = [channel.capabilities for channel in self._readiness.channels]
        return any(one.gives_link for one in able) and any(one.carries_link for one in able)

    def _ask_about_the_page(self) -> None:
        self.explain(
            self.tr("Les messages portent l'adresse de la page. Si la page ne peut pas paraître :")
        )
        group = QButtonGroup(self)
        for choice in (self._send, self._hold):
            group.addButton(choice)
            self.content.addWidget(choice)
        self._send.setChecked(True)
