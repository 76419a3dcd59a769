"""Where announcements come from and go to beside publication: drafts and announcement files."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from publisher.errors import InputError
from publisher.import_views import ImportView, PastView
from publisher.views import DraftView
from ui.address import is_address, read_address
from ui.desk import Desk
from ui.dialogs.drafts import DraftsDialog
from ui.dialogs.files import ask_for_announcement, ask_for_folder
from ui.dialogs.importing import ImportDialog
from ui.dialogs.past import PastDialog
from ui.pages.compose import ComposePage

LATER: Final = 500  # ms


class Filing(QObject):
    """Opens the dialogs, and puts what was chosen on the page."""

    taken = Signal()  # the page where one writes has, or will have, another announcement
    exported = Signal(str)  # the path of the file
    filled = Signal(str)  # the history has more: one sentence
    arrived = Signal()  # what is on the page, or in the list, came from outside
    failed = Signal(str)

    def __init__(self, desk: Desk, compose: ComposePage, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._compose = compose
        self._window = window
        self._ready = False
        self._outside: list[str] = []  # the first that came is the first
        compose.shelf.exported.connect(self.exported)

    def show_drafts(self) -> None:
        """Offer the drafts."""
        self._compose.autosave.flush()
        self._desk.ask(
            lambda service: service.drafts(), self._offer, self.failed.emit, in_order=True
        )

    def ask_for_a_file(self) -> None:
        """Which announcement file, or table of announcements, to import."""
        ask_for_announcement(self._window, self.import_path)

    def ask_for_a_folder(self) -> None:
        """Which folder of announcements to import."""
        title = self.tr("Importer un dossier d'annonces")
        ask_for_folder(self._window, title, self.import_path)

    def import_path(self, path: str) -> None:
        """Read a file into the page where one writes, a folder or a table into the drafts."""
        if Path(path).suffix.lower() == ".md":
            self.import_file(path)
        else:
            self.import_many(path)

    def begin(self) -> None:
        """The page has its draft: what came from outside may follow."""
        self._ready = True
        self._take_next()

    def take_outside(self, given: str) -> None:
        """Make a draft of an address or a file that another program, or the system, gave."""
        self._outside.append(given)
        self._take_next()

    def _take_next(self) -> None:
        if not self._ready or not self._outside:
            return
        if QApplication.activeModalWidget() is not None:
            # A sheet asks something about what is on the page: it stays there until then.
            QTimer.singleShot(LATER, self, self._take_next)
            return
        given = self._outside.pop(0)
        try:
            if is_address(given):
                outside = read_address(given)
                self.taken.emit()
                self._compose.take_outside(outside)
            else:
                self.import_path(given)
            self.arrived.emit()
        except InputError as refused:
            self.failed.emit(str(refused))
        self._take_next()

    def import_many(self, path: str) -> None:
        """Show what a folder or a table holds, and what is wrong with it."""
        several = Path(path)
        self._desk.ask(
            lambda service: service.survey(several),
            partial(self._show_found, several),
            self.failed.emit,
        )

    def ask_for_the_past(self) -> None:
        """From which site to fill the history."""
        dialog = PastDialog(self._desk, self._window)
        dialog.taken.connect(self._filled)
        dialog.open()

    def import_file(self, path: str) -> None:
        """Read an announcement file into a draft."""
        self.taken.emit()
        self._compose.autosave.flush()
        self._compose.shelf.take_file(Path(path))

    def ask_where_to_export(self) -> None:
        """In which folder to export the draft."""
        if self._compose.current() is not None:
            title = self.tr("Exporter l'annonce dans un dossier")
            ask_for_folder(self._window, title, self._export)

    def _offer(self, drafts: Sequence[DraftView]) -> None:
        dialog = DraftsDialog(self._desk, drafts, self._window)
        dialog.chosen.connect(lambda _: self.taken.emit())
        dialog.chosen.connect(self._compose.open)
        dialog.deleted.connect(self._compose.deleted)
        dialog.open()

    def _show_found(self, path: Path, view: ImportView) -> None:
        dialog = ImportDialog(self._desk, path, view, self._window)
        dialog.imported.connect(lambda _: self.show_drafts())
        dialog.open()

    def _filled(self, view: PastView) -> None:
        if view.added == 0:
            sentence = self.tr("L'historique avait déjà toutes ces publications.")
        elif view.added == 1:
            sentence = self.tr("1 publication reprise dans l'historique.")
        else:
            sentence = self.tr("{added} publications reprises dans l'historique.")
        self.filled.emit(sentence.format(added=view.added))

    def _export(self, folder: str) -> None:
        self._compose.shelf.export(self._compose.draft(), Path(folder))
