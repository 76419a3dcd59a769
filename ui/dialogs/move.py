"""Another hour for an entry of the calendar, chosen in the dialog or by dropping it somewhere."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from publisher.announcement import Draft
from publisher.calendar import Entry, Moved, What
from publisher.errors import Duplicate
from publisher.schedule import TimeAmbiguous
from ui.desk import Desk
from ui.dialogs.choose_time import HourSheet

if TYPE_CHECKING:
    from publisher.service import Service


class MoveSheet(HourSheet):
    """Opened for a person to choose; after a drop, shown only when there is something to say."""

    moved = Signal(object)  # Moved, or the Draft

    def __init__(self, desk: Desk, entry: Entry, parent: QWidget | None) -> None:
        wall = entry.wall(entry.time_zone)
        super().__init__(desk, entry.title, entry.time_zone, wall, parent)
        self._entry = entry
        self.setWindowTitle(self.tr("Déplacer"))
        self.primary.setText(self.tr("&Déplacer"))

    def perform(self, service: Service, wall: datetime, *, again: bool) -> object:
        try:
            if self._entry.what is What.DRAFT:
                return service.reschedule_draft(self._entry.about, wall)
            if self._entry.coming and self._entry.day is not None:
                series, day = self._entry.series, self._entry.day
                return service.move_date(series, day, wall, again=again)
            return service.reschedule(self._entry.about, wall, again=again)
        except (TimeAmbiguous, Duplicate) as question:
            return question

    def tell(self, done: object) -> None:
        assert isinstance(done, Moved | Draft)
        self.moved.emit(done)

    def refuse(self, sentence: str) -> None:
        self.open()  # after a drop it was not shown: another hour may be chosen here
        super().refuse(sentence)
