"""Announcements that did not go out at their hour: is each still relevant?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from publisher.errors import Duplicate
from publisher.schedule import TimeAmbiguous
from publisher.views import DeliveryView, WaitingView
from ui.desk import Desk
from ui.dialogs.choose_time import ChooseTime
from ui.dialogs.releasing import Question, Released, ask_about_twin, release
from ui.dialogs.sheet import Sheet
from ui.widgets.waiting_card import WaitingCard, Word, released_words

if TYPE_CHECKING:
    from publisher.service import Service


@dataclass(frozen=True, slots=True)
class Late:
    """What the dialog shows."""

    views: tuple[WaitingView, ...]
    spacing: str  # between announcements that are sent now: « 5min »


def fetch_late(service: Service, only: str | None = None) -> Late:
    """Ask the service for what is late, or for one announcement of it."""
    views = tuple(
        view for view in service.waiting() if view.late and only in (None, view.announcement_id)
    )
    (spacing,) = [one.value for one in service.preferences() if one.name == "spacing"]
    return Late(views, spacing)


class WaitingDialog(Sheet):
    """One card per announcement; nothing leaves without a word about it."""

    decided = Signal()  # a word was said, and done

    def __init__(self, desk: Desk, late: Late, parent: QWidget | None) -> None:
        super().__init__(parent, self._heading(late.views), self.tr("&Fermer"))
        self._desk = desk
        self.explain(self._explanation(late))
        self.cards = {view.announcement_id: WaitingCard(view) for view in late.views}
        sheet = QWidget()
        sheet.setObjectName("sheet")
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 6, 0)
        for card in self.cards.values():
            card.said.connect(self._said)
            column.addWidget(card)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.tr("Annonces"))
        area.setWidget(sheet)
        self.content.addWidget(area, 1)
        self.resize(790, min(620, 260 + 150 * len(self.cards)))

    def _heading(self, views: Sequence[WaitingView]) -> str:
        if len(views) == 1:
            return self.tr("Cette annonce n'est pas partie")
        return self.tr("{count} annonces ne sont pas parties").format(count=len(views))

    def _explanation(self, late: Late) -> str:
        text = self.tr(
            "Rien ne part sans votre accord : dites pour chacune si elle est encore utile."
            " Sans réponse, elle attend."
        )
        if len(late.views) > 1 and late.spacing != "0":
            text += " " + self.tr(
                "Celles que vous envoyez maintenant partent l'une après l'autre, à {spacing}"
                " d'intervalle."
            ).format(spacing=late.spacing)
        return text

    def _said(self, word: str, id: str) -> None:
        self.notice.be_quiet()
        card = self.cards[id]
        match Word(word):
            case Word.KEEP | Word.NOW as said:
                card.busy(True)
                self._release(id, at_once=said is Word.NOW)
            case Word.LATER:
                choose = ChooseTime(self._desk, card.view, self)
                choose.released.connect(partial(self._released, id))
                choose.open()
            case Word.DROP:
                drop = DropDialog(self._desk, card.view, self)
                drop.dropped.connect(partial(self._dropped, id))
                drop.open()

    def _release(self, id: str, *, at_once: bool, again: bool = False) -> None:
        self._desk.ask(
            lambda service: release(service, id, at_once=at_once, again=again),
            partial(self._asked, id, at_once),
            partial(self._refused, id),
        )

    def _asked(self, id: str, at_once: bool, found: Released | Question) -> None:
        if isinstance(found, Duplicate):
            again = partial(self._release, id, at_once=at_once, again=True)
            ask_about_twin(found, self, again, partial(self.cards[id].busy, False))
        elif isinstance(found, TimeAmbiguous):  # asked only of a time that is typed
            self._refused(id, str(found))
        else:
            self._released(id, found)

    def _released(self, id: str, views: tuple[DeliveryView, ...]) -> None:
        self._answer(id, released_words(views))

    def _dropped(self, id: str) -> None:
        self._answer(id, self.tr("Abandonnée : elle ne partira pas."))

    def _refused(self, id: str, sentence: str) -> None:
        self.cards[id].busy(False)
        self.refuse(sentence)

    def _answer(self, id: str, text: str) -> None:
        self.cards[id].show_answer(text)
        self.decided.emit()
        for card in self.cards.values():  # the keyboard goes on with the next one
            if not card.answered:
                first = next(b for b in card.buttons.values() if b.isVisibleTo(card))
                first.setFocus()
                return
        self.primary.setFocus()


class DropDialog(Sheet):
    """Giving up an announcement for good asks once more."""

    dropped = Signal()

    def __init__(self, desk: Desk, view: WaitingView, parent: QWidget | None) -> None:
        super().__init__(
            parent,
            self.tr("Abandonner cette annonce ?"),
            self.tr("&Abandonner"),
            cancel=self.tr("La garder"),
            danger=True,
        )
        self._desk = desk
        self._id = view.announcement_id
        heading = self.explain(view.title)
        heading.setProperty("role", "heading")
        names = dict.fromkeys(one.channel for one in view.late)
        self.explain(
            self.tr(
                "Elle ne partira pas sur : {channels}. Son texte reste dans l'historique."
            ).format(channels=", ".join(names))
        )

    def confirm(self) -> None:
        self.busy(True)
        self._desk.ask(lambda service: service.drop(self._id), self._done, self.refuse)

    def _done(self, _: object) -> None:
        self.accept()
        self.dropped.emit()
