"""« Prochain créneau libre »: the first of the town's usual times at which nothing is planned."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from publisher.announcement import Draft
from publisher.calendar.slots import Slots
from ui.desk import Desk
from ui.dialogs.slots import SlotsDialog
from ui.widgets.when_field import WhenField

if TYPE_CHECKING:
    from publisher.service import Service


class NextSlot(QObject):
    """Fills the field; asks for the town's slots when there are none yet."""

    failed = Signal(str)

    def __init__(
        self, desk: Desk, field: WhenField, draft: Callable[[], Draft | None], window: QWidget
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._field = field
        self._draft = draft
        self._window = window
        field.slot_asked.connect(self.ask)

    def ask(self) -> None:
        """Look for the slot, in the zone of the field; the draft itself takes none."""
        draft, zone = self._draft(), self._field.time_zone()
        about = "" if draft is None else draft.announcement.id

        def find(service: Service) -> datetime | Slots:
            chosen = service.slots()
            return (service.next_slot(zone, besides=about) if chosen.slots else None) or chosen

        self._desk.ask(find, self._found, self.failed.emit, in_order=True)

    def _found(self, found: datetime | Slots) -> None:
        if isinstance(found, datetime):
            self._field.set_when(found, self._field.time_zone())
            self._field.changed.emit()
        elif found.slots:
            self.failed.emit(self.tr("Aucun créneau n'est libre dans l'année qui vient."))
        else:
            dialog = SlotsDialog(self._desk, found, self._window)
            dialog.kept.connect(self.ask)
            dialog.open()
