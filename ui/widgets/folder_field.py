"""A folder or a picture: typed, or chosen with the system's dialog."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget


class FolderField(QWidget):
    """A line for the path and a button that opens the dialog."""

    changed = Signal()

    def __init__(
        self, folder: str = "", parent: QWidget | None = None, *, picture: bool = False
    ) -> None:
        super().__init__(parent)
        self._picture = picture
        self.line = QLineEdit(folder)
        self.line.textChanged.connect(self.changed)
        self.browse = QPushButton(self.tr("Parcourir…"))
        self.browse.setAutoDefault(False)
        self.browse.setAccessibleName(
            self.tr("Choisir l'image") if picture else self.tr("Choisir le dossier")
        )
        self.browse.clicked.connect(self._browse)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line, 1)
        row.addWidget(self.browse)
        self.setFocusProxy(self.line)

    def text(self) -> str:
        """The path as written."""
        return self.line.text()

    def _browse(self) -> None:
        if self._picture:
            dialog = QFileDialog(self, self.tr("Choisir une image"), self.line.text())
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        else:
            dialog = QFileDialog(self, self.tr("Choisir un dossier"), self.line.text())
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.line.setText)
        dialog.open()
