"""« Canaux »: the accounts and targets that are connected."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from operator import methodcaller

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from publisher.views import ChannelView, KindView
from ui.desk import Desk
from ui.dialogs.connect_channel import ConnectChannel
from ui.dialogs.remove_channel import RemoveChannel
from ui.dialogs.sign_in import SignInDialog
from ui.look import tint
from ui.widgets.channel_card import ChannelCard
from ui.widgets.notice import Notice


class ChannelsPage(QWidget):
    """One card per channel: test, change, remove; and one button to connect another."""

    first_start_asked = Signal()
    tested = Signal()  # something was learnt of an account
    joined = Signal()  # one of those that the first start asked for is connected

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.notice = Notice()
        self.cards: dict[str, ChannelCard] = {}
        self._to_connect: list[str] = []  # kinds, the next one first
        self.add = QPushButton(self.tr("Connecter un &canal…"))
        self.add.setProperty("role", "primary")
        tint(self.add, "plus", "on_accent")
        self.add.clicked.connect(lambda: self._ask_kinds(None))
        self.begin = QPushButton(self.tr("Préparer le &site et les canaux d'entraînement…"))
        self.begin.clicked.connect(self.first_start_asked)
        self._column = QVBoxLayout()
        self._column.setSpacing(10)
        self._lay_out()

    def set_channels(self, channels: Sequence[ChannelView]) -> None:
        """Show these channels."""
        for card in self.cards.values():
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = {}
        for view in channels:
            card = ChannelCard(view)
            card.test_asked.connect(self._test)
            card.change_asked.connect(partial(self._ask_kinds, view))
            card.sign_in_asked.connect(partial(self._sign_in, view.name))
            card.remove_asked.connect(partial(self._remove, view))
            self.cards[view.name] = card
            self._column.addWidget(card)
        self.begin.setVisible(not channels)

    def show_conditions(self, channels: Sequence[ChannelView]) -> None:
        """Show what was learnt of the channels meanwhile; the cards stay as they are."""
        for view in channels:
            if view.name in self.cards:
                self.cards[view.name].show_condition(view)

    def connect_in_turn(self, kinds: Sequence[str]) -> None:
        """Offer to connect these kinds, one after the other; what is left out stays out."""
        self._to_connect = list(kinds)
        self._connect_next()

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Canaux"))
        title.setProperty("role", "title")
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self.begin)
        head.addWidget(self.add)
        sheet = QWidget()
        sheet.setObjectName("sheet")
        inner = QVBoxLayout(sheet)
        inner.setContentsMargins(0, 0, 8, 0)
        inner.addLayout(self._column)
        inner.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(scroll.focusPolicy().NoFocus)
        scroll.setWidget(sheet)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 16, 20, 16)
        whole.setSpacing(12)
        whole.addLayout(head)
        whole.addWidget(self.notice)
        whole.addWidget(scroll, 1)

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

    def _ask_kinds(self, channel: ChannelView | None) -> None:
        self._desk.ask(lambda service: service.kinds(), partial(self._connect, channel), self._say)

    def _connect(self, channel: ChannelView | None, kinds: tuple[KindView, ...]) -> None:
        dialog = ConnectChannel(self._desk, kinds, channel, self)
        # Whether the account works is known at once, not at the first announcement.
        dialog.connected.connect(self._connected)
        dialog.sign_in_wanted.connect(self._sign_in)
        dialog.open()

    def _connect_next(self) -> None:
        if self._to_connect:
            kind = self._to_connect.pop(0)
            self._desk.ask(
                lambda service: service.kinds(), partial(self._connect_kind, kind), self._say
            )

    def _connect_kind(self, kind: str, kinds: tuple[KindView, ...]) -> None:
        dialog = ConnectChannel(self._desk, kinds, None, self.window())
        dialog.begin_with(kind)
        dialog.connected.connect(self._connected)
        for told in (dialog.connected, dialog.sign_in_wanted):
            told.connect(lambda _: self.joined.emit())
        dialog.sign_in_wanted.connect(self._sign_in_of_the_turn)
        dialog.connected.connect(lambda _: self._connect_next())
        dialog.rejected.connect(self._connect_next)
        dialog.open()

    def _sign_in_of_the_turn(self, name: str) -> None:
        self._sign_in(name).finished.connect(lambda _: self._connect_next())

    def _connected(self, name: str) -> None:
        self._desk.ask(
            methodcaller("test_channel", name),
            partial(self._known, name, "good"),
            partial(self._known, name, "bad"),
        )

    def _known(self, name: str, tone: str, sentence: str) -> None:
        self.notice.say(f"{name} : {sentence}", tone)
        self.tested.emit()

    def _sign_in(self, name: str) -> SignInDialog:
        dialog = SignInDialog(self._desk, name, self.window())
        dialog.signed_in.connect(partial(self._known, name, "good"))
        dialog.open()
        return dialog

    def _remove(self, channel: ChannelView) -> None:
        RemoveChannel(self._desk, channel, self).open()

    def _say(self, sentence: str) -> None:
        self.notice.say(sentence, "bad", self.tr("Compris"), self.notice.be_quiet)
