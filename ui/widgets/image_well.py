"""Where pictures are dropped or chosen, each with the words for those who cannot see it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QImage
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from publisher.announcement import Image
from publisher.framing import PictureLimits
from ui.look import tint
from ui.widgets.flow import FlowLayout
from ui.widgets.image_row import ImageRow

SUFFIXES: Final = ("jpg", "jpeg", "png", "webp", "gif", "tif", "tiff", "bmp", "heic", "avif")


class ImageWell(QFrame):
    """Holds the pictures of an announcement, in order."""

    changed = Signal()
    files_given = Signal(list)  # list[str]: paths that were chosen or dropped
    again_asked = Signal()  # one of the library is to be added
    picture_wanted = Signal(str)  # the sha256 of a master whose thumbnail is not here yet

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "well")
        self.setAcceptDrops(True)
        self._rows: list[ImageRow] = []
        self._limits: tuple[PictureLimits, ...] = ()
        self._column = QVBoxLayout()
        self.add = QPushButton(self.tr("Ajouter une &image…"))
        tint(self.add, "image")
        self.add.clicked.connect(self._choose)
        hint = QLabel(self.tr("ou déposez-la ici"))
        hint.setProperty("role", "muted")
        foot = FlowLayout(across=8, down=6)
        foot.addWidget(self.add)
        self.again = QPushButton(self.tr("Reprendre une image…"))
        self.again.setToolTip(self.tr("Une image déjà utilisée, avec son texte (Ctrl+Shift+I)"))
        tint(self.again, "library")
        self.again.clicked.connect(self.again_asked)
        foot.addWidget(self.again)
        foot.addWidget(hint)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(10, 10, 10, 10)
        whole.addLayout(self._column)
        whole.addLayout(foot)

    def images(self) -> tuple[Image, ...]:
        """The pictures, each with what was written beside it."""
        return tuple(row.image() for row in self._rows)

    def set_images(self, images: Sequence[Image]) -> None:
        """Show these instead, without telling `changed`."""
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        for image in images:
            self._append(image)

    def add_image(self, image: Image) -> None:
        """Add one picture; the cursor goes to its alternative text, which has to be written."""
        self._append(image)
        self._rows[-1].alt.setFocus()
        self.changed.emit()

    def field_of(self, number: int, *, cut: bool = False) -> QWidget:
        """Where the words of a picture are written, or (`cut`) its essential point is shown.

        `number` counts from 1; 0 is the first. Without pictures: where one is added.
        """
        if not self._rows:
            return self.add
        row = self._rows[min(max(number, 1), len(self._rows)) - 1]
        return row.focus if cut else row.alt

    def set_thumbnail(self, sha256: str, picture: QImage) -> None:
        """Show a picture that was asked for with `picture_wanted`."""
        for row in self._rows:
            if row.sha256 == sha256:
                row.show_picture(picture)

    def set_limits(self, limits: Sequence[PictureLimits]) -> None:
        """What the chosen channels take of a picture: what they cut away is veiled."""
        self._limits = tuple(limits)
        for row in self._rows:
            row.set_limits(self._limits)

    def _append(self, image: Image) -> None:
        row = ImageRow(replace(image))
        row.changed.connect(self.changed)
        row.removed.connect(lambda: self._remove(row))
        row.set_limits(self._limits)
        self._rows.append(row)
        self._column.addWidget(row)
        QWidget.setTabOrder(row.remove, self.add)
        self.picture_wanted.emit(image.sha256)

    def _remove(self, row: ImageRow) -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.add.setFocus()
        self.changed.emit()

    def _choose(self) -> None:
        patterns = " ".join(f"*.{suffix}" for suffix in SUFFIXES)
        dialog = QFileDialog(self, self.tr("Choisir des images"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("Images ({patterns})").format(patterns=patterns)])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self.files_given)
        dialog.open()

    # Dropping files

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _paths(event):
            self._over(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._over(False)
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        self._over(False)
        paths = _paths(event)
        if paths:
            event.acceptProposedAction()
            self.files_given.emit(paths)

    def _over(self, over: bool) -> None:
        self.setProperty("over", "true" if over else "false")
        self.style().polish(self)


def _paths(event: QDropEvent) -> list[str]:
    return [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
