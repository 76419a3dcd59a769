"""Another hour for an announcement: a wall time in its own zone."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from publisher import schedule
from publisher.views import DeliveryView, WaitingView
from ui.desk import Desk
from ui.dialogs.ambiguous_time import AmbiguousTimeDialog
from ui.dialogs.sheet import Sheet
from ui.widgets.labelled import Labelled
from ui.widgets.when_field import show_wall, wall_edit, wall_of

if TYPE_CHECKING:
    from publisher.service import Service

Released = tuple[DeliveryView, ...]


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
        show_wall(self.edit, _next_hour(view.time_zone))
        self.question: AmbiguousTimeDialog | None = None
        help = self.tr("Heure de {zone}.").format(zone=view.time_zone)
        self.content.addWidget(Labelled(self.tr("&Date et heure"), self.edit, help))

    def confirm(self) -> None:
        self._ask(wall_of(self.edit))

    def _ask(self, wall: datetime) -> None:
        self.busy(True)
        self._desk.ask(partial(_release, self._id, wall), self._done, self.refuse)

    def _done(self, found: Released | schedule.TimeAmbiguous) -> None:
        if isinstance(found, schedule.TimeAmbiguous):
            self.busy(False)
            self.question = AmbiguousTimeDialog(found.choices, self)
            self.question.chosen.connect(self._ask)
            self.question.open()
            return
        self.accept()
        self.released.emit(found)


def _release(id: str, wall: datetime, service: Service) -> Released | schedule.TimeAmbiguous:
    try:
        return service.release(id, at=wall)
    except schedule.TimeAmbiguous as question:
        return question


def _next_hour(zone: str) -> datetime:
    """The next full hour but one, by the clocks of the zone."""
    there = datetime.now(schedule.zone_named(zone)) + timedelta(hours=2)
    return there.replace(minute=0, second=0, microsecond=0, tzinfo=None)
