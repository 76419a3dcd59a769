"""One picture of an announcement: a thumbnail, its alternative text, its credit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QWidget

from publisher.announcement import Image
from publisher.framing import PictureLimits
from ui.widgets.described_row import DescribedRow, Terms
from ui.widgets.focal_picture import FocalPicture


class ImageRow(DescribedRow):
    """Shows one picture and asks for its words."""

    def __init__(self, image: Image, parent: QWidget | None = None) -> None:
        super().__init__(parent, _terms(image), image.alt, image.credit)
        self._image = image
        self.focus = FocalPicture(image)
        self.focus.changed.connect(self.changed)
        self._hint = QLabel(
            self.tr("Un canal coupe cette image : cliquez dessus, là où est l'essentiel.")
        )
        self._hint.setProperty("role", "muted")
        self._hint.setWordWrap(True)
        self._hint.hide()
        self.lay_out(self.focus, self._hint)

    @property
    def sha256(self) -> str:
        """Which master it shows."""
        return self._image.sha256

    def image(self) -> Image:
        """The picture, with what is written now."""
        alt, credit = self.words()
        return replace(self._image, alt=alt, credit=credit, focal=self.focus.focal)

    def show_picture(self, picture: QImage) -> None:
        """Show the thumbnail."""
        self.focus.show_picture(picture)

    def set_limits(self, limits: Sequence[PictureLimits]) -> None:
        """What the chosen channels take of it."""
        self.focus.set_limits(limits)
        self._hint.setVisible(self.focus.is_cut())


def _terms(image: Image) -> Terms:
    return Terms(
        alt=_tr("Texte alternatif"),
        example=_tr("Ce que l'on voit, en une phrase"),
        read=_tr("Lu à voix haute aux personnes qui ne voient pas l'image."),
        remove=_tr("Retirer l'image {name}").format(name=image.name),
        remove_short=_tr("Retirer cette image"),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("ImageRow", text)
