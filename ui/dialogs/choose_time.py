"""Another hour for an announcement: a wall time in its own zone."""

from __future__ import annotations

from abc import abstractmethod
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from publisher import schedule
from publisher.errors import Duplicate
from publisher.views import WaitingView
from ui import words
from ui.desk import Desk
from ui.dialogs.ambiguous_time import AmbiguousTimeDialog
from ui.dialogs.releasing import Question, ask_about_twin, release
from ui.dialogs.sheet import Sheet
from ui.widgets.labelled import Labelled
from ui.widgets.when_field import show_wall, wall_edit, wall_of

if TYPE_CHECKING:
    from publisher.service import Service


class HourSheet(Sheet):
    """Asks for an hour, and what must be known about it; the service says which hours exist."""

    def __init__(
        self, desk: Desk, title: str, zone: str, shown: datetime, parent: QWidget | None
    ) -> None:
        super().__init__(
            parent, self.tr("À quelle heure ?"), self.tr("&Programmer"), cancel=self.tr("Annuler")
        )
        self._desk = desk
        heading = self.explain(title)
        heading.setProperty("role", "heading")
        self.edit = wall_edit()
        self._wall = shown
        show_wall(self.edit, shown)
        self.question: AmbiguousTimeDialog | None = None
        label = self.tr("&Date et heure")
        self.content.addWidget(Labelled(label, self.edit, words.zone(zone)))

    def confirm(self) -> None:
        self.ask(wall_of(self.edit))

    def ask(self, wall: datetime) -> None:
        """Go on with an hour, as if a person had chosen it here."""
        self.busy(True)
        self._wall = wall
        self._ask(again=False)

    @abstractmethod
    def perform(self, service: Service, wall: datetime, *, again: bool) -> object:
        """Do it, off the GUI thread; returns what was done, or the question that comes first."""

    @abstractmethod
    def tell(self, done: object) -> None:
        """Say what was done: the sheet is closed."""

    def _ask(self, *, again: bool) -> None:
        wall = self._wall
        self._desk.ask(
            lambda service: self.perform(service, wall, again=again),
            self._done,
            self.refuse,
            in_order=True,  # after a draft that is still being saved
        )

    def _done(self, found: object | Question) -> None:
        # A sheet that nobody sees, after a drop, can have no dialog above it.
        over = self if self.isVisible() else self.parentWidget()
        if isinstance(found, Duplicate):
            ask_about_twin(found, over, partial(self._ask, again=True), self.reject)
            return
        if isinstance(found, schedule.TimeAmbiguous):
            self.busy(False)
            self.question = AmbiguousTimeDialog(found.choices, over)
            self.question.chosen.connect(self.ask)
            if over is not self:
                self.question.rejected.connect(self.reject)
            self.question.open()
            return
        self.accept()
        self.tell(found)


class ChooseTime(HourSheet):
    """Releases what waits for the hour that is chosen."""

    released = Signal(object)  # tuple of DeliveryView

    def __init__(self, desk: Desk, view: WaitingView, parent: QWidget | None) -> None:
        super().__init__(desk, view.title, view.time_zone, _next_hour(view.time_zone), parent)
        self._id = view.announcement_id

    def perform(self, service: Service, wall: datetime, *, again: bool) -> object:
        return release(service, self._id, at=wall, again=again)

    def tell(self, done: object) -> None:
        self.released.emit(done)


def _next_hour(zone: str) -> datetime:
    """The next full hour but one, by the clocks of the zone."""
    there = datetime.now(schedule.zone_named(zone)) + timedelta(hours=2)
    return there.replace(minute=0, second=0, microsecond=0, tzinfo=None)
