"""The video of an announcement: a still of it, its length and weight, its words."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from publisher.announcement import Video
from publisher.video_limits import clock
from ui.look import tint
from ui.widgets.focal_picture import SIZE


class VideoRow(QWidget):
    """Shows the video and asks for its words."""

    changed = Signal()
    removed = Signal()

    def __init__(self, video: Video, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._video = video
        self.still = QLabel()
        self.still.setFixedSize(SIZE)
        self.still.setAlignment(Qt.AlignmentFlag.AlignCenter)
        about = QLabel(
            self.tr("Vidéo {length}, {size} Mo").format(
                length=clock(video.seconds), size=max(1, round(video.size / 1e6))
            )
        )
        about.setProperty("role", "muted")
        self.alt = QLineEdit(video.alt)
        self.alt.setCursorPosition(0)
        self.alt.setPlaceholderText(self.tr("Ce que l'on voit et ce que l'on entend"))
        self.alt.setAccessibleDescription(
            self.tr("Lu par les personnes qui ne voient ou n'entendent pas la vidéo.")
        )
        self.credit = QLineEdit(video.credit)
        self.credit.setPlaceholderText(self.tr("Facultatif"))
        self.remove = QPushButton()
        self.remove.setProperty("role", "quiet")
        tint(self.remove, "trash")
        self.remove.setAccessibleName(self.tr("Retirer la vidéo {name}").format(name=video.name))
        self.remove.setToolTip(self.tr("Retirer la vidéo"))
        self.remove.clicked.connect(self.removed)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 6)
        grid.addWidget(self.still, 0, 0, 4, 1, Qt.AlignmentFlag.AlignTop)
        for line, (name, field) in enumerate(
            ((self.tr("Description de la vidéo"), self.alt), (self.tr("Crédit"), self.credit))
        ):
            label = QLabel(name)
            label.setBuddy(field)
            field.setAccessibleName(name)
            field.textEdited.connect(self.changed)
            grid.addWidget(label, 2 * line, 1)
            grid.addWidget(field, 2 * line + 1, 1)
        grid.addWidget(self.remove, 0, 2, 2, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(about, 4, 0, 1, 3)
        grid.setColumnStretch(1, 1)

    @property
    def poster(self) -> str:
        """Which master its still is."""
        return self._video.poster.sha256

    def video(self) -> Video:
        """The video, with what is written now."""
        alt, credit = self.alt.text().strip(), self.credit.text().strip()
        return replace(self._video, alt=alt, credit=credit)

    def show_picture(self, picture: QImage) -> None:
        """Show the still."""
        room = SIZE * self.devicePixelRatioF()
        pixels = QPixmap.fromImage(picture).scaled(
            room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        pixels.setDevicePixelRatio(self.devicePixelRatioF())
        self.still.setPixmap(pixels)
