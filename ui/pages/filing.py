"""Where announcements come from and go to beside publication: drafts and announcement files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from publisher.views import DraftView
from ui.desk import Desk
from ui.dialogs.drafts import DraftsDialog
from ui.dialogs.files import ask_for_announcement, ask_for_folder
from ui.pages.compose import ComposePage


class Filing(QObject):
    """Opens the dialogs, and puts what was chosen on the page."""

    taken = Signal()  # the page where one writes has, or will have, another announcement
    exported = Signal(str)  # the path of the file
    failed = Signal(str)

    def __init__(self, desk: Desk, compose: ComposePage, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._compose = compose
        self._window = window
        compose.shelf.exported.connect(self.exported)

    def show_drafts(self) -> None:
        """Offer the drafts."""
        self._compose.autosave.flush()
        self._desk.ask(
            lambda service: service.drafts(), self._offer, self.failed.emit, in_order=True
        )

    def ask_for_a_file(self) -> None:
        """Which announcement file to import."""
        ask_for_announcement(self._window, self.import_file)

    def import_file(self, path: str) -> None:
        """Read an announcement file into a draft."""
        self.taken.emit()
        self._compose.autosave.flush()
        self._compose.shelf.take_file(Path(path))

    def ask_where_to_export(self) -> None:
        """In which folder to export the draft."""
        if self._compose.current() is not None:
            ask_for_folder(self._window, self._export)

    def _offer(self, drafts: Sequence[DraftView]) -> None:
        dialog = DraftsDialog(self._desk, drafts, self._window)
        dialog.chosen.connect(lambda _: self.taken.emit())
        dialog.chosen.connect(self._compose.open)
        dialog.deleted.connect(self._compose.deleted)
        dialog.open()

    def _export(self, folder: str) -> None:
        self._compose.shelf.export(self._compose.draft(), Path(folder))
