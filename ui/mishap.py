"""Telling the person, once, that a crash report was written and where it is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton, QWidget

from ui.dialogs.sheet import Sheet


class MishapSheet(Sheet):
    """One sentence that names the file, and the way to its folder."""

    def __init__(self, report: Path, parent: QWidget | None) -> None:
        super().__init__(
            parent, self.tr("Publisher a rencontré une erreur imprévue"), self.tr("&Continuer")
        )
        self._folder = report.parent
        text = self.explain(
            self.tr(
                "Ce qui était accepté reste dans l'historique ; envoyez ce rapport à votre service"
                " informatique : {file}"
            ).format(file=str(report))
        )
        text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.show_folder = QPushButton(self.tr("&Ouvrir le dossier"))
        self.show_folder.setAutoDefault(False)
        self.show_folder.clicked.connect(self._open_folder)
        self.buttons.insertWidget(1, self.show_folder)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))


class Mishap(QObject):
    """Hears of crash reports from any thread; the first one opens a sheet, the others are kept."""

    _written = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.sheet: MishapSheet | None = None
        self._written.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def tell(self, report: Path) -> None:
        """Say that this report was written."""
        self._written.emit(str(report))

    @Slot(str)
    def _show(self, report: str) -> None:
        if self.sheet is None:  # a flood of dialogs would hide the work
            self.sheet = MishapSheet(Path(report), self._window)
            self.sheet.open()
