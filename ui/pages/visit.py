"""A visit to an announcement, or to a series: its details, and what is asked there."""

from __future__ import annotations

from functools import partial
from operator import methodcaller
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from publisher.errors import NotFound
from publisher.series import SeriesView
from publisher.views import AnnouncementView, DeliveryView, PlanView, RevisionView
from ui.desk import Desk
from ui.dialogs.announcement_detail import AnnouncementDetail, newest_by_channel
from ui.dialogs.series import SeriesDialog
from ui.dialogs.sheet import Sheet
from ui.dialogs.withdraw import Withdraw

if TYPE_CHECKING:
    from publisher.service import Service


class Visit(QObject):
    """Opens the dialogs, and says what was asked there."""

    correct_asked = Signal(object, object)  # RevisionView: the newest; list of channel names
    duplicate_asked = Signal(object, object)  # Announcement; list of channel names
    withdrawn = Signal(object)  # Accepted
    change_asked = Signal(object)  # Draft of a series
    changed = Signal()  # of a series
    failed = Signal(str)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self.shown = ""  # the announcement, or the series, whose details are open
        self._detail: AnnouncementDetail | None = None  # the last one

    def begin(self, about: str) -> None:
        """Fetch the announcement, or the series, and show its details."""
        self._desk.ask_with_news(
            partial(_found, about), self._show_either, self._update, self.failed.emit
        )

    def _show_either(self, view: AnnouncementView | SeriesView) -> None:
        if isinstance(view, SeriesView):
            self._show_series(view)
        else:
            self._show(view)

    def _show(self, view: AnnouncementView) -> None:
        dialog = AnnouncementDetail(self._desk, view, self._window)
        dialog.correct_asked.connect(partial(self._correct, view))
        dialog.withdraw_asked.connect(self._withdraw)
        dialog.duplicate_asked.connect(partial(self._duplicate, view))
        dialog.series_asked.connect(self.begin)
        self._detail = dialog
        self._open(dialog, view.announcement_id)

    def _update(self, views: tuple[DeliveryView, ...]) -> None:
        """What changed while the details were being read."""
        if self._detail is not None and shiboken6.isValid(self._detail):
            self._detail.update_views(views)

    def _show_series(self, view: SeriesView) -> None:
        dialog = SeriesDialog(self._desk, view, self._window)
        dialog.change_asked.connect(self.change_asked)
        dialog.announcement_asked.connect(self.begin)
        dialog.changed.connect(self.changed)
        self._open(dialog, view.series_id)

    def _open(self, dialog: Sheet, about: str) -> None:
        self.shown = about
        dialog.finished.connect(partial(self._leave, about))
        dialog.open()

    def _leave(self, about: str, _result: int) -> None:
        if self.shown == about:  # else another was opened from it
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


def _found(about: str, service: Service) -> AnnouncementView | SeriesView:
    try:
        return service.show(about)
    except NotFound:
        return service.one_series(about)


def _channels(view: AnnouncementView) -> list[str]:
    return [delivery.channel for delivery in newest_by_channel(view.deliveries)]
