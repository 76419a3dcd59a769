"""One picture of an announcement: a thumbnail, its alternative text, its credit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from publisher.announcement import Image
from publisher.framing import PictureLimits
from ui.look import tint
from ui.widgets.focal_picture import FocalPicture


class ImageRow(QWidget):
    """Shows one picture and asks for its words."""

    changed = Signal()
    removed = Signal()

    def __init__(self, image: Image, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = image
        self.focus = FocalPicture(image)
        self.focus.changed.connect(self.changed)
        self._hint = QLabel(
            self.tr("Un canal coupe cette image : cliquez dessus, là où est l'essentiel.")
        )
        self._hint.setProperty("role", "muted")
        self._hint.setWordWrap(True)
        self._hint.hide()
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
        grid.addWidget(self.focus, 0, 0, 4, 1, Qt.AlignmentFlag.AlignTop)
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
        grid.addWidget(self._hint, 4, 0, 1, 3)
        grid.setColumnStretch(1, 1)

    @property
    def sha256(self) -> str:
        """Which master it shows."""
        return self._image.sha256

    def image(self) -> Image:
        """The picture, with what is written now."""
        alt, credit = self.alt.text().strip(), self.credit.text().strip()
        return replace(self._image, alt=alt, credit=credit, focal=self.focus.focal)

    def show_picture(self, picture: QImage) -> None:
        """Show the thumbnail."""
        self.focus.show_picture(picture)

    def set_limits(self, limits: Sequence[PictureLimits]) -> None:
        """What the chosen channels take of it."""
        self.focus.set_limits(limits)
        self._hint.setVisible(self.focus.is_cut())
