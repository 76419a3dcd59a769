"""From a button of the page to a connected account: the forms, the sign-in, the first test."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from operator import methodcaller

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from publisher.views import ChannelView, KindView
from ui.desk import Desk
from ui.dialogs.connect_channel import ConnectChannel
from ui.dialogs.sign_in import SignInDialog


class Connecting(QObject):
    """Whether an account works is known at once, not at the first announcement."""

    known = Signal(str, str, str)  # a channel's name, what was learnt of it, a tone
    joined = Signal()  # one of those that the first start asked for is connected
    failed = Signal(str)

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._to_connect: list[str] = []  # kinds, the next one first

    def ask_kinds(self, channel: ChannelView | None) -> None:
        """Connect another channel, or change how this one is connected."""
        self._desk.ask(
            lambda service: service.kinds(), partial(self._connect, channel), self.failed.emit
        )

    def in_turn(self, kinds: Sequence[str]) -> None:
        """Offer to connect these kinds, one after the other; what is left out stays out."""
        self._to_connect = list(kinds)
        self._connect_next()

    def sign_in(self, name: str) -> SignInDialog:
        """Sign in to the account in the browser."""
        dialog = SignInDialog(self._desk, name, self._page.window())
        dialog.signed_in.connect(lambda sentence: self.known.emit(name, sentence, "good"))
        dialog.open()
        return dialog

    def _connect(self, channel: ChannelView | None, kinds: tuple[KindView, ...]) -> None:
        dialog = ConnectChannel(self._desk, kinds, channel, self._page)
        dialog.connected.connect(self._test)
        dialog.sign_in_wanted.connect(self.sign_in)
        dialog.open()

    def _connect_next(self) -> None:
        if self._to_connect:
            kind = self._to_connect.pop(0)
            self._desk.ask(
                lambda service: service.kinds(),
                partial(self._connect_kind, kind),
                self.failed.emit,
            )

    def _connect_kind(self, kind: str, kinds: tuple[KindView, ...]) -> None:
        dialog = ConnectChannel(self._desk, kinds, None, self._page.window())
        dialog.begin_with(kind)
        dialog.connected.connect(self._test)
        for told in (dialog.connected, dialog.sign_in_wanted):
            told.connect(lambda _: self.joined.emit())
        dialog.sign_in_wanted.connect(self._sign_in_of_the_turn)
        dialog.connected.connect(lambda _: self._connect_next())
        dialog.rejected.connect(self._connect_next)
        dialog.open()

    def _sign_in_of_the_turn(self, name: str) -> None:
        self.sign_in(name).finished.connect(lambda _: self._connect_next())

    def _test(self, name: str) -> None:
        self._desk.ask(
            methodcaller("test_channel", name),
            lambda sentence: self.known.emit(name, sentence, "good"),
            lambda sentence: self.known.emit(name, sentence, "bad"),
        )
