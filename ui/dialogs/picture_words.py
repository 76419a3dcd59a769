"""The words with which a picture of the library is offered."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from publisher.views import PictureView
from ui.desk import Desk
from ui.dialogs.sheet import Sheet
from ui.widgets.labelled import Labelled

HEIGHT: Final = 160  # device-independent pixels


class PictureWords(Sheet):
    """Alternative text and credit; what is published keeps its own."""

    saved = Signal(object)  # PictureView

    def __init__(self, desk: Desk, view: PictureView, parent: QWidget | None) -> None:
        super().__init__(
            parent, self.tr("Mots de l'image"), self.tr("&Enregistrer"), cancel=self.tr("Annuler")
        )
        self._desk = desk
        self._view = view
        self.picture = QLabel()
        self.picture.setFixedHeight(HEIGHT)
        self.picture.setAccessibleName(self.tr("Image {name}").format(name=view.image.name))
        desk.picture(view.image, self._show)
        self.content.addWidget(self.picture)
        self.alt = QLineEdit(view.image.alt)
        self.alt.setCursorPosition(0)
        self.alt.setPlaceholderText(self.tr("Ce que l'on voit, en une phrase"))
        self.credit = QLineEdit(view.image.credit)
        self.credit.setPlaceholderText(self.tr("Facultatif"))
        self.content.addWidget(
            Labelled(
                self.tr("&Texte alternatif"),
                self.alt,
                self.tr("Lu à voix haute aux personnes qui ne voient pas l'image."),
            )
        )
        self.content.addWidget(Labelled(self.tr("&Crédit"), self.credit))
        self.explain(self.tr("Les annonces déjà publiées gardent leurs mots."))
        self.resize(560, 0)

    def _show(self, _: str, picture: QImage) -> None:
        ratio = self.devicePixelRatioF()
        pixels = QPixmap.fromImage(picture).scaledToHeight(
            round(HEIGHT * ratio), Qt.TransformationMode.SmoothTransformation
        )
        pixels.setDevicePixelRatio(ratio)
        self.picture.setPixmap(pixels)

    def confirm(self) -> None:
        view, alt, credit = self._view, self.alt.text(), self.credit.text()
        self.busy(True)
        self._desk.ask(
            lambda service: service.change_picture(view, alt, credit), self._done, self.refuse
        )

    def _done(self, view: PictureView) -> None:
        self.accept()
        self.saved.emit(view)
