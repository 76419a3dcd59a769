"""« Canaux »: the accounts and targets that are connected."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from operator import methodcaller

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from publisher.views import ChannelView, LastDelivery
from ui import words
from ui.desk import Desk
from ui.dialogs.remove_channel import RemoveChannel
from ui.look import tint
from ui.look.hues import know
from ui.pages.channels.arranging import Arranging
from ui.pages.channels.connecting import Connecting
from ui.widgets.card_stack import CardStack
from ui.widgets.channel_card import ChannelCard
from ui.widgets.flow import FlowLayout
from ui.widgets.notice import Notice
from ui.widgets.tab_order import chain

NEAR = 60  # px from its edge at which the page scrolls under what is dragged


class ChannelsPage(QWidget):
    """One card per channel, in their order; and one button to connect another."""

    first_start_asked = Signal()
    tested = Signal()  # something was learnt of an account
    joined = Signal()  # one of those that the first start asked for is connected

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.notice = Notice()
        self.cards: dict[str, ChannelCard] = {}  # in their order
        self.connecting = Connecting(desk, self)
        self.arranging = Arranging(desk, self)
        self.add = QPushButton(self.tr("Connecter un &canal…"))
        self.add.setProperty("role", "primary")
        tint(self.add, "plus", "on_accent")
        self.groups = QPushButton(self.tr("&Groupes…"))
        self.usual = QPushButton(self.tr("Choix &habituels…"))
        self.begin = QPushButton(self.tr("Préparer le &site et les canaux d'entraînement…"))
        self._stack = CardStack()
        self._scroll = QScrollArea()
        self._lay_out()
        self._listen()

    def set_channels(self, channels: Sequence[ChannelView]) -> None:
        """Show these channels; the cards of those that stay are kept, with what they say."""
        shown = self.arranging.arranged(channels)
        know({view.name: view.hue for view in shown})
        self.window().update()  # wherever their colours are seen
        self.cards = {view.name: self._card(view) for view in shown}
        self._arrange()
        self.begin.setVisible(not channels)
        for button in (self.groups, self.usual):
            button.setVisible(bool(channels))
        self._look()

    def show_conditions(self, channels: Sequence[ChannelView]) -> None:
        """Show what was learnt of the channels meanwhile; the cards stay as they are.

        A colleague may have connected, arranged or coloured some: then all look again.
        """
        if not self.arranging.saving and list(map(_looks, channels)) != [
            _looks(card.view) for card in self.cards.values()
        ]:
            self._desk.channels_changed.emit()
        for view in channels:
            if view.name in self.cards:
                self.cards[view.name].show_condition(view)

    def connect_in_turn(self, kinds: Sequence[str]) -> None:
        """Offer to connect these kinds, one after the other; what is left out stays out."""
        self.connecting.in_turn(kinds)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Canaux"))
        title.setProperty("role", "title")
        head = FlowLayout(across=8, down=6, ending=1)
        for part in (title, self.begin, self.groups, self.usual, self.add):
            head.addWidget(part)
        sheet = QWidget()
        sheet.setObjectName("sheet")
        inner = QVBoxLayout(sheet)
        inner.setContentsMargins(0, 0, 8, 0)
        inner.addWidget(self._stack)
        inner.addStretch(1)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(self._scroll.focusPolicy().NoFocus)
        self._scroll.setWidget(sheet)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 16, 20, 16)
        whole.setSpacing(12)
        whole.addLayout(head)
        whole.addWidget(self.notice)
        whole.addWidget(self._scroll, 1)

    def _listen(self) -> None:
        self.add.clicked.connect(lambda: self.connecting.ask_kinds(None))
        self.begin.clicked.connect(self.first_start_asked)
        self.groups.clicked.connect(self.arranging.show_groups)
        self.usual.clicked.connect(self.arranging.show_usual)
        self.connecting.known.connect(self._known)
        self.connecting.joined.connect(self.joined)
        self.connecting.failed.connect(self._say)
        self.arranging.failed.connect(self._say)
        self._stack.move_asked.connect(self._drop)
        self._stack.hovered.connect(self._scroll_to)

    def _card(self, view: ChannelView) -> ChannelCard:
        card = self.cards.get(view.name)
        if card is not None and card.view.id == view.id:
            card.show_view(view)
            return card
        card = ChannelCard(view)
        name = view.name
        card.test_asked.connect(self._test)
        card.change_asked.connect(lambda: self.connecting.ask_kinds(self.cards[name].view))
        card.sign_in_asked.connect(lambda: self.connecting.sign_in(name))
        card.remove_asked.connect(lambda: self._remove(self.cards[name].view))
        card.move_asked.connect(partial(self._move_by, name))
        card.colour_asked.connect(partial(self.arranging.colour, name))
        return card

    def _arrange(self) -> None:
        self._stack.show_cards(list(self.cards.values()))
        for place, card in enumerate(self.cards.values()):
            card.show_place(place, len(self.cards))
        chain(self.add, self._scroll)

    def _move_by(self, name: str, by: int) -> None:
        place = list(self.cards).index(name) + by
        if 0 <= place < len(self.cards):
            self._put(name, place)

    def _drop(self, name: str, gap: int) -> None:
        """Put a card before the one that stands at `gap` now."""
        names = list(self.cards)
        if name in names:
            self._put(name, gap - (names.index(name) < gap))

    def _put(self, name: str, place: int) -> None:
        names = [one for one in self.cards if one != name]
        names.insert(place, name)
        if names == list(self.cards):
            return
        before = self.focusWidget()
        self.cards = {one: self.cards[one] for one in names}
        self._arrange()
        card = self.cards[name]
        if isinstance(before, QPushButton) and card.isAncestorOf(before) and not before.isEnabled():
            (card.down if before is card.up else card.up).setFocus()  # at an end of the list
        self._scroll.ensureWidgetVisible(card, 0, 20)
        told = self.tr("{place} sur {count}").format(place=place + 1, count=len(names))
        event = QAccessibleAnnouncementEvent(self, words.named(name, told))
        QAccessible.updateAccessibility(event)
        self.arranging.put(names)

    def _scroll_to(self, at: QPoint) -> None:
        sheet = self._scroll.widget()
        if sheet is not None:
            there = self._stack.mapTo(sheet, at)
            self._scroll.ensureVisible(there.x(), there.y(), 0, NEAR)

    def _look(self) -> None:
        """Look what went out last, when somebody sees it."""
        if self.isVisible() and self.cards:
            self._desk.ask(lambda service: service.last_deliveries(), self._show_last)

    def _show_last(self, last: Mapping[str, LastDelivery]) -> None:
        for name, card in self.cards.items():
            card.show_last(last.get(name))

    def _test(self, name: str) -> None:
        self.cards[name].show_testing()
        self._desk.ask(
            methodcaller("test_channel", name),
            partial(self._tested, name, "good"),
            partial(self._tested, name, "bad"),
        )

    def _tested(self, name: str, tone: str, sentence: str) -> None:
        if name in self.cards:
            self.cards[name].show_result(sentence, tone)
        self.tested.emit()

    def _known(self, name: str, sentence: str, tone: str) -> None:
        self.notice.say(words.named(name, sentence), tone)
        self.tested.emit()

    def _remove(self, channel: ChannelView) -> None:
        RemoveChannel(self._desk, channel, self).open()

    def _say(self, sentence: str) -> None:
        self.notice.tell(sentence, "bad")


def _looks(view: ChannelView) -> tuple[str, str, str]:
    """What would be seen elsewhere too if it changed."""
    return view.id, view.name, view.colour
