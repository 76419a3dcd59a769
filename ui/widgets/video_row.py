"""The video of an announcement: a still of it, its length and weight, its words."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from publisher.announcement import Image, Video
from publisher.video_limits import clock
from ui.widgets.described_row import DescribedRow, Terms
from ui.widgets.focal_picture import SIZE


class VideoRow(DescribedRow):
    """Shows the video and asks for its words."""

    def __init__(self, video: Video, parent: QWidget | None = None) -> None:
        super().__init__(parent, _terms(video), video.alt, video.credit)
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
        self.lay_out(self.still, about)

    @property
    def poster(self) -> Image:
        """Its still."""
        return self._video.poster

    def video(self) -> Video:
        """The video, with what is written now."""
        alt, credit = self.words()
        return replace(self._video, alt=alt, credit=credit)

    def show_picture(self, picture: QImage) -> None:
        """Show the still."""
        room = SIZE * self.devicePixelRatioF()
        pixels = QPixmap.fromImage(picture).scaled(
            room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        pixels.setDevicePixelRatio(self.devicePixelRatioF())
        self.still.setPixmap(pixels)


def _terms(video: Video) -> Terms:
    return Terms(
        alt=_tr("Description de la vidéo"),
        example=_tr("Ce que l'on voit et ce que l'on entend"),
        read=_tr("Lu par les personnes qui ne voient ou n'entendent pas la vidéo."),
        remove=_tr("Retirer la vidéo {name}").format(name=video.name),
        remove_short=_tr("Retirer la vidéo"),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("VideoRow", text)
