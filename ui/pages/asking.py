"""Asking about what did not go out: at the start, after a stop, and when a person wants to know."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from publisher.delivery import State
from publisher.views import DeliveryView, PreferenceView
from ui.desk import Desk
from ui.dialogs.preferences import PreferencesDialog
from ui.dialogs.waiting import Late, WaitingDialog, fetch_late
from ui.widgets.notice import Notice

if TYPE_CHECKING:
    from publisher.service import Service


class Asking(QObject):
    """Opens the dialogs; never two at once, and none over what the officer types."""

    decided = Signal()

    def __init__(self, desk: Desk, notice: Notice, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._notice = notice
        self._window = window
        self.dialog: WaitingDialog | None = None

    def ask_if_any(self) -> None:
        """Ask about what is late, unless an emergency stop holds everything anyway."""
        self._desk.ask(_late_if_not_suspended, self._show_some, self._fail)

    def ask(self, only: str | None = None) -> None:
        """Ask now about all that is late, or about one announcement."""
        self._desk.ask(partial(_late, only), self._show, self._fail)

    def update_views(self, views: Iterable[DeliveryView]) -> None:
        """Tell of what is missed from now on: the computer slept over it."""
        if self.dialog is None and any(view.state is State.MISSED for view in views):
            self._desk.ask(partial(_late, None), self._count, self._fail)

    def show_preferences(self) -> None:
        """Show what the house chose, to be changed."""
        self._desk.ask(lambda service: service.preferences(), self._show_preferences, self._fail)

    def _show(self, late: Late) -> None:
        if late.views:
            self._show_some(late)
        else:
            self._say(self.tr("Rien n'attend de décision."), "good")

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
        if not missed or self.dialog is not None:
            return
        text = self.tr("Une annonce n'est pas partie à son heure.")
        if len(missed) > 1:
            text = self.tr("{count} annonces ne sont pas parties à leur heure.")
        self._notice.say(
            text.format(count=len(missed)), "wait", self.tr("Décider…"), self._from_the_notice
        )

    def _from_the_notice(self) -> None:
        self._notice.be_quiet()
        self.ask()

    def _fail(self, sentence: str) -> None:
        self._say(sentence, "bad")

    def _say(self, sentence: str, tone: str) -> None:
        self._notice.tell(sentence, tone)

    def _show_preferences(self, found: tuple[PreferenceView, ...]) -> None:
        PreferencesDialog(self._desk, found, self._window).open()


def _late(only: str | None, service: Service) -> Late:
    return fetch_late(service, only)


def _late_if_not_suspended(service: Service) -> Late:
    found = fetch_late(service)
    return found if service.suspended() is None else Late((), found.spacing)
