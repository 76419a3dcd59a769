"""From a damaged database to a copy taken back, and on."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.dialogs.damaged import DamagedDialog, RestoredDialog

if TYPE_CHECKING:
    from publisher.service.upkeep import Offered


class Rescue(QObject):
    """Opens the dialogs, and the desk again once a copy stands in the file's place."""

    asked = Signal()  # the dialog is up
    left = Signal()  # the person would rather quit
    broken = Signal(str)  # not even the copies can be listed
    outbox_asked = Signal()

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self.dialog: DamagedDialog | None = None
        self.told: RestoredDialog | None = None
        desk.damaged.connect(self._begin)

    def _begin(self, sentence: str, folder: Path) -> None:
        self._desk.background.run_in_background(
            partial(_copies_in, folder), partial(self._ask, sentence, folder), self.broken.emit
        )

    def _ask(self, sentence: str, folder: Path, copies: tuple[Offered, ...]) -> None:
        self.asked.emit()
        self.dialog = DamagedDialog(self._desk, sentence, folder, copies, self._window)
        self.dialog.restored.connect(self._restored)
        self.dialog.rejected.connect(self.left)
        self.dialog.open()

    def _restored(self, lines: tuple[str, ...]) -> None:
        self.dialog = None
        self._desk.open()
        self.told = RestoredDialog(lines, self._window)
        self.told.accepted.connect(self.outbox_asked)
        self.told.open()


def _copies_in(folder: Path) -> tuple[Offered, ...]:
    from publisher.service.upkeep import offered  # noqa: PLC0415 - after the first paint

    return offered(folder, None)
