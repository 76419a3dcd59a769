"""A visit to one announcement of the past: its details, its correction, its withdrawal."""

from __future__ import annotations

from functools import partial
from operator import methodcaller

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from publisher.views import AnnouncementView, PlanView, RevisionView
from ui.desk import Desk
from ui.dialogs.announcement_detail import AnnouncementDetail, newest_by_channel
from ui.dialogs.withdraw import Withdraw


class Visit(QObject):
    """Opens the dialogs, and says what was asked there."""

    correct_asked = Signal(object, object)  # RevisionView: the newest; list of channel names
    duplicate_asked = Signal(object, object)  # Announcement; list of channel names
    withdrawn = Signal(object)  # Accepted
    failed = Signal(str)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self.shown = ""  # the announcement whose details are open

    def begin(self, announcement_id: str) -> None:
        """Fetch the announcement and show its details."""
        self._desk.ask(methodcaller("show", announcement_id), self._show, self.failed.emit)

    def _show(self, view: AnnouncementView) -> None:
        dialog = AnnouncementDetail(self._desk, view, self._window)
        dialog.correct_asked.connect(partial(self._correct, view))
        dialog.withdraw_asked.connect(self._withdraw)
        dialog.duplicate_asked.connect(partial(self._duplicate, view))
        dialog.finished.connect(self._leave)
        self.shown = view.announcement_id
        dialog.open()

    def _leave(self) -> None:
        self.shown = ""

    def _correct(self, view: AnnouncementView, newest: RevisionView) -> None:
        self.correct_asked.emit(newest, _channels(view))

    def _duplicate(self, view: AnnouncementView, shown: RevisionView) -> None:
        self.duplicate_asked.emit(shown.announcement, _channels(view))

    def _withdraw(self, view: AnnouncementView) -> None:
        self._desk.ask(
            methodcaller("plan_retraction", view.announcement_id),
            self._show_plan,
            self.failed.emit,
        )

    def _show_plan(self, plan: PlanView) -> None:
        dialog = Withdraw(self._desk, plan, self._window)
        dialog.withdrawn.connect(self.withdrawn)
        dialog.open()


def _channels(view: AnnouncementView) -> list[str]:
    return [delivery.channel for delivery in newest_by_channel(view.deliveries)]
