"""Asking about what did not go out: at the start, after a stop, and when a person wants to know."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from publisher.delivery import State
from publisher.views import DeliveryView
from ui.desk import Desk
from ui.dialogs.sending_rules import SendingRules
from ui.dialogs.waiting import Late, WaitingDialog, fetch_late

if TYPE_CHECKING:
    from publisher.service import Service


class Asking(QObject):
    """Opens the dialogs; never two at once, and none over what the officer types."""

    decided = Signal()
    missed = Signal(int)  # announcements, while the window was open
    nothing = Signal()  # asked for, and there is nothing to decide
    failed = Signal(str)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self.dialog: WaitingDialog | None = None

    def ask_if_any(self) -> None:
        """Ask about what is late, unless an emergency stop holds everything anyway."""
        self._desk.ask(_late_if_not_suspended, self._show_some, self.failed.emit)

    def ask(self, only: str | None = None) -> None:
        """Ask now about all that is late, or about one announcement."""
        self._desk.ask(partial(_late, only), self._show, self.failed.emit)

    def update_views(self, views: Iterable[DeliveryView]) -> None:
        """Tell of what is missed from now on: the computer slept over it."""
        if self.dialog is None and any(view.state is State.MISSED for view in views):
            self._desk.ask(partial(_late, None), self._count, self.failed.emit)

    def show_rules(self) -> None:
        """Show the rules of the house, to be changed."""
        self._desk.ask(lambda service: service.rules(), self._show_rules, self.failed.emit)

    def _show(self, late: Late) -> None:
        if late.views:
            self._show_some(late)
        else:
            self.nothing.emit()

    def _show_some(self, late: Late) -> None:
        if not late.views or self.dialog is not None:
            return
        self.dialog = WaitingDialog(self._desk, late, self._window)
        self.dialog.decided.connect(self.decided)
        self.dialog.finished.connect(self._finished)
        self.dialog.open()

    def _finished(self) -> None:
        self.dialog = None

    def _count(self, late: Late) -> None:
        missed = [v for v in late.views if any(one.state is State.MISSED for one in v.late)]
        if missed and self.dialog is None:
            self.missed.emit(len(missed))

    def _show_rules(self, found: object) -> None:
        assert isinstance(found, tuple)
        SendingRules(self._desk, found, self._window).open()


def _late(only: str | None, service: Service) -> Late:
    return fetch_late(service, only)


def _late_if_not_suspended(service: Service) -> Late:
    found = fetch_late(service)
    return found if service.suspended() is None else Late((), found.spacing)
