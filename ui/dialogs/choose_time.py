"""Another hour for an announcement: a wall time in its own zone."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from publisher import schedule
from publisher.errors import Duplicate
from publisher.views import WaitingView
from ui.desk import Desk
from ui.dialogs.ambiguous_time import AmbiguousTimeDialog
from ui.dialogs.releasing import Question, Released, ask_about_twin, release
from ui.dialogs.sheet import Sheet
from ui.widgets.labelled import Labelled
from ui.widgets.when_field import show_wall, wall_edit, wall_of


class ChooseTime(Sheet):
    """Releases the announcement for the hour that is chosen; the service says which hours exist."""

    released = Signal(object)  # tuple of DeliveryView

    def __init__(self, desk: Desk, view: WaitingView, parent: QWidget | None) -> None:
        super().__init__(
            parent, self.tr("À quelle heure ?"), self.tr("&Programmer"), cancel=self.tr("Annuler")
        )
        self._desk = desk
        self._id = view.announcement_id
        heading = self.explain(view.title)
        heading.setProperty("role", "heading")
        self.edit = wall_edit()
        self._wall = wall_of(self.edit)
        show_wall(self.edit, _next_hour(view.time_zone))
        self.question: AmbiguousTimeDialog | None = None
        help = self.tr("Heure de {zone}.").format(zone=view.time_zone)
        self.content.addWidget(Labelled(self.tr("&Date et heure"), self.edit, help))

    def confirm(self) -> None:
        self._ask(wall_of(self.edit))

    def _ask(self, wall: datetime) -> None:
        self.busy(True)
        self._wall = wall
        self._release(again=False)

    def _release(self, *, again: bool) -> None:
        wall = self._wall
        self._desk.ask(
            lambda service: release(service, self._id, at=wall, again=again),
            self._done,
            self.refuse,
        )

    def _done(self, found: Released | Question) -> None:
        if isinstance(found, Duplicate):
            ask_about_twin(found, self, partial(self._release, again=True), self.reject)
            return
        if isinstance(found, schedule.TimeAmbiguous):
            self.busy(False)
            self.question = AmbiguousTimeDialog(found.choices, self)
            self.question.chosen.connect(self._ask)
            self.question.open()
            return
        self.accept()
        self.released.emit(found)


def _next_hour(zone: str) -> datetime:
    """The next full hour but one, by the clocks of the zone."""
    there = datetime.now(schedule.zone_named(zone)) + timedelta(hours=2)
    return there.replace(minute=0, second=0, microsecond=0, tzinfo=None)
