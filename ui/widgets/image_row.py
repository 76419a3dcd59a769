"""One picture of an announcement: a thumbnail, its alternative text, its credit."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from publisher.announcement import Image
from ui.look import tint

THUMBNAIL: Final = QSize(112, 84)


class ImageRow(QWidget):
    """Shows one picture and asks for its words."""

    changed = Signal()
    removed = Signal()

    def __init__(self, image: Image, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = image
        self._picture = QLabel(self.tr("…"))
        self._picture.setFixedSize(THUMBNAIL)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setAccessibleName(self.tr("Aperçu de l'image {name}").format(name=image.name))
        self.alt = QLineEdit(image.alt)
        self.alt.setCursorPosition(0)
        self.alt.setPlaceholderText(self.tr("Ce que l'on voit, en une phrase"))
        self.alt.setAccessibleDescription(
            self.tr("Lu à voix haute aux personnes qui ne voient pas l'image.")
        )
        self.credit = QLineEdit(image.credit)
        self.credit.setPlaceholderText(self.tr("Facultatif"))
        self.remove = QPushButton()
        self.remove.setProperty("role", "quiet")
        tint(self.remove, "trash")
        self.remove.setAccessibleName(self.tr("Retirer l'image {name}").format(name=image.name))
        self.remove.setToolTip(self.tr("Retirer cette image"))
        self.remove.clicked.connect(self.removed)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 6)
        grid.addWidget(self._picture, 0, 0, 4, 1, Qt.AlignmentFlag.AlignTop)
        for line, (name, field) in enumerate(
            ((self.tr("Texte alternatif"), self.alt), (self.tr("Crédit"), self.credit))
        ):
            label = QLabel(name)
            label.setBuddy(field)
            field.setAccessibleName(name)
            field.textEdited.connect(self.changed)
            grid.addWidget(label, 2 * line, 1)
            grid.addWidget(field, 2 * line + 1, 1)
        grid.addWidget(self.remove, 0, 2, 2, 1, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(1, 1)

    @property
    def sha256(self) -> str:
        """Which master it shows."""
        return self._image.sha256

    def image(self) -> Image:
        """The picture, with what is written now."""
        return replace(self._image, alt=self.alt.text().strip(), credit=self.credit.text().strip())

    def show_picture(self, picture: QImage) -> None:
        """Show the thumbnail."""
        ratio = self.devicePixelRatioF()
        pixels = QPixmap.fromImage(picture).scaled(
            THUMBNAIL * ratio,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        pixels.setDevicePixelRatio(ratio)
        self._picture.setPixmap(pixels)
