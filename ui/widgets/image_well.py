"""Where pictures and a video are dropped or chosen, with the words for those who cannot see."""

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
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from publisher.announcement import Image, Video
from publisher.framing import PictureLimits
from ui.look import tint
from ui.widgets.flow import FlowLayout
from ui.widgets.image_row import ImageRow
from ui.widgets.video_row import VideoRow

SUFFIXES: Final = ("jpg", "jpeg", "png", "webp", "gif", "tif", "tiff", "bmp", "heic", "avif")
FILMS: Final = ("mp4", "mov", "m4v", "webm", "mkv", "avi")  # the last ones are told what to become


class ImageWell(QFrame):
    """Holds the pictures of an announcement, in order."""

    changed = Signal()
    files_given = Signal(list)  # list[str]: paths of pictures that were chosen or dropped
    film_given = Signal(str)  # the path of a video
    again_asked = Signal()  # one of the library is to be added
    picture_wanted = Signal(str)  # the sha256 of a master whose thumbnail is not here yet

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "well")
        self.setAcceptDrops(True)
        self._rows: list[ImageRow] = []
        self._limits: tuple[PictureLimits, ...] = ()
        self._film: VideoRow | None = None
        self.preparing: object = None  # what tells one film that is being prepared from another
        self._column = QVBoxLayout()
        self.add = QPushButton(self.tr("Ajouter une &image…"))
        tint(self.add, "image")
        self.add.clicked.connect(self._choose)
        self.again = QPushButton(self.tr("Reprendre une image…"))
        self.again.setToolTip(self.tr("Une image déjà utilisée, avec son texte (Ctrl+Shift+I)"))
        tint(self.again, "library")
        self.again.clicked.connect(self.again_asked)
        self.add_video = QPushButton(self.tr("Ajouter une &vidéo…"))
        tint(self.add_video, "play")
        self.add_video.clicked.connect(self._choose_film)
        self.hint = QLabel()
        self.hint.setProperty("role", "muted")
        foot = FlowLayout(across=8, down=6)
        for widget in (self.add, self.again, self.add_video, self.hint):
            foot.addWidget(widget)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(10, 10, 10, 10)
        whole.addLayout(self._column)
        whole.addLayout(foot)
        self.set_preparing(None)

    def images(self) -> tuple[Image, ...]:
        """The pictures, each with what was written beside it."""
        return tuple(row.image() for row in self._rows)

    def set_images(self, images: Sequence[Image]) -> None:
        """Show these instead, without telling `changed`."""
        for row in self._rows:
            _take_out(self._column, row)
        self._rows = []
        for image in images:
            self._append(image)

    def add_image(self, image: Image) -> None:
        """Add one picture; the cursor goes to its alternative text, which has to be written."""
        self._append(image)
        self._rows[-1].alt.setFocus()
        self.changed.emit()

    def video(self) -> Video | None:
        """The video, with what was written beside it."""
        return self._film.video() if self._film else None

    def set_video(self, video: Video | None) -> None:
        """Show this one instead, without telling `changed`; what is being prepared is dropped."""
        self.set_preparing(None)
        if self._film is not None:
            _take_out(self._column, self._film)
            self._film = None
        if video is not None:
            row = self._film = VideoRow(video)
            row.changed.connect(self.changed)
            row.removed.connect(self._remove_video)
            self._column.insertWidget(0, row)
            QWidget.setTabOrder(row.remove, self.add_video)
            self.picture_wanted.emit(row.poster)
        self.add_video.setEnabled(video is None)

    def field_of_video(self) -> QWidget:
        """Where its words are written; without a video, where one is added."""
        return self._film.alt if self._film else self.add_video

    def take_video(self, video: Video) -> None:
        """Add it; the cursor goes to its description, which has to be written."""
        self.set_video(video)
        assert self._film is not None
        self._film.alt.setFocus()
        self.changed.emit()

    def set_preparing(self, film: object) -> None:
        """Say that a film is being prepared, or None that none is."""
        self.preparing = film
        self.add_video.setEnabled(film is None and self._film is None)
        self.hint.setText(
            self.tr("ou déposez-les ici") if film is None else self.tr("Préparation de la vidéo…")
        )

    def field_of(self, number: int, *, cut: bool = False) -> QWidget:
        """Where the words of a picture are written, or (`cut`) its essential point is shown.

        `number` counts from 1; 0 is the first. Without pictures: where one is added.
        """
        if not self._rows:
            return self.add
        row = self._rows[min(max(number, 1), len(self._rows)) - 1]
        return row.focus if cut else row.alt

    def descriptions(self) -> list[QLineEdit]:
        """Where those who cannot see are told what there is, as shown."""
        film = [self._film.alt] if self._film else []
        return [*film, *(row.alt for row in self._rows)]

    def set_thumbnail(self, sha256: str, picture: QImage) -> None:
        """Show a picture that was asked for with `picture_wanted`."""
        for row in self._rows:
            if row.sha256 == sha256:
                row.show_picture(picture)
        if self._film is not None and self._film.poster == sha256:
            self._film.show_picture(picture)

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
        _take_out(self._column, row)
        self.add.setFocus()
        self.changed.emit()

    def _remove_video(self) -> None:
        self.set_video(None)
        self.add_video.setFocus()
        self.changed.emit()

    def _choose(self) -> None:
        patterns = " ".join(f"*.{suffix}" for suffix in SUFFIXES)
        dialog = QFileDialog(self, self.tr("Choisir des images"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("Images ({patterns})").format(patterns=patterns)])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self.files_given)
        dialog.open()

    def _choose_film(self) -> None:
        patterns = " ".join(f"*.{suffix}" for suffix in FILMS)
        dialog = QFileDialog(self, self.tr("Choisir une vidéo"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Vidéos ({patterns})").format(patterns=patterns)])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.film_given)
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
            self.take(paths)

    def take(self, paths: Sequence[str]) -> None:
        """Ask for files that were dropped, here or on the text: pictures, and one film."""
        films = [path for path in paths if path.lower().endswith(FILMS)]
        pictures = [path for path in paths if path not in films]
        if pictures:
            self.files_given.emit(pictures)
        if films and self.add_video.isEnabled():
            self.film_given.emit(films[0])

    def _over(self, over: bool) -> None:
        self.setProperty("over", "true" if over else "false")
        self.style().polish(self)


def _take_out(column: QVBoxLayout, row: QWidget) -> None:
    column.removeWidget(row)
    row.hide()
    row.deleteLater()


def _paths(event: QDropEvent) -> list[str]:
    return [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
