"""The order and the colours of the channels, their groups, and what is usual."""

from __future__ import annotations

from collections.abc import Sequence
from operator import methodcaller

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from publisher.groups import Group
from publisher.views import ChannelView
from ui.desk import Desk
from ui.dialogs.groups import GroupsDialog
from ui.dialogs.usual_choices import Known, UsualDialog


class Arranging(QObject):
    """Keeps what is changed at once; the last order asked for is the one that counts."""

    failed = Signal(str)

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._saving = 0
        self._order: tuple[str, ...] = ()

    @property
    def saving(self) -> bool:
        """Whether an order that was asked for is still being kept."""
        return self._saving > 0

    def arranged(self, channels: Sequence[ChannelView]) -> list[ChannelView]:
        """Return the channels in the order that was asked for, while it is being kept."""
        if not self._saving:
            return list(channels)
        places = {name: place for place, name in enumerate(self._order)}
        return sorted(channels, key=lambda view: places.get(view.name, len(places)))

    def put(self, names: Sequence[str]) -> None:
        """Keep this order."""
        self._order = order = tuple(names)
        self._saving += 1
        self._desk.ask(
            methodcaller("order_channels", order), self._kept, self._refused, in_order=True
        )

    def colour(self, name: str, hue: str) -> None:
        """Give a channel a colour; "" for that of its kind."""
        self._desk.ask(
            methodcaller("colour_channel", name, hue),
            lambda _: self._desk.channels_changed.emit(),
            self.failed.emit,
        )

    def show_groups(self) -> None:
        """Show the groups, to change them."""
        self._desk.ask(
            lambda service: (service.groups(), service.channels()),
            lambda found: self._open_groups(*found),
            self.failed.emit,
        )

    def show_usual(self) -> None:
        """Show which channels are usual for each kind of announcement."""
        self._desk.ask(
            lambda service: Known(service.usual_choices(), service.groups(), service.channels()),
            lambda known: UsualDialog(self._desk, known, self._page.window()).open(),
            self.failed.emit,
        )

    def _open_groups(self, groups: Sequence[Group], channels: Sequence[ChannelView]) -> None:
        dialog = GroupsDialog(self._desk, groups, channels, self._page.window())
        dialog.changed.connect(self._desk.channels_changed)
        dialog.open()

    def _kept(self, _: None) -> None:
        self._saving -= 1
        if not self._saving:
            self._desk.channels_changed.emit()

    def _refused(self, sentence: str) -> None:
        self._kept(None)
        self.failed.emit(sentence)
