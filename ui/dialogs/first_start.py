"""The first start: a town, a folder and an address are enough to publish something."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from publisher.views import ChannelView
from ui.desk import Desk
from ui.dialogs.sheet import Sheet
from ui.widgets.folder_field import FolderField
from ui.widgets.labelled import Labelled


class FirstStart(Sheet):
    """Makes the website, the feed, and practice versions of the social networks."""

    started = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(
            parent,
            self.tr("Bienvenue dans Publisher"),
            self.tr("&Commencer"),
            cancel=self.tr("Plus tard"),
        )
        self._desk = desk
        self.explain(
            self.tr(
                "Donnez le nom de la commune et un dossier pour son site : Publisher prépare le"
                " site, ses flux, et des réseaux sociaux d'entraînement où rien n'est public."
                " Les vrais comptes se connectent ensuite, dans « Canaux »."
            )
        )
        self.town = QLineEdit()
        self.town.setPlaceholderText(self.tr("Ville de Valrivière"))
        documents = QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        self.folder = FolderField(QDir(documents).filePath(self.tr("Site de la commune")))
        self.address = QLineEdit()
        self.address.setPlaceholderText("https://www.exemple.be")
        self.content.addWidget(Labelled(self.tr("&Nom de la commune"), self.town))
        self.content.addWidget(
            Labelled(
                self.tr("&Dossier du site"),
                self.folder,
                self.tr("Publisher y écrit les pages ; créez-le ou choisissez-en un vide."),
                focus=self.folder.line,
            )
        )
        self.content.addWidget(
            Labelled(
                self.tr("&Adresse du site"),
                self.address,
                self.tr("Là où ce dossier sera visible. Elle peut être changée plus tard."),
            )
        )
        self.resize(560, 440)

    def confirm(self) -> None:
        town, folder = self.town.text().strip(), self.folder.text().strip()
        address = self.address.text().strip()
        if not town:
            self.refuse(self.tr("Écrivez le nom de la commune."))
            self.town.setFocus()
            return
        if not folder:
            self.refuse(self.tr("Choisissez le dossier du site."))
            self.folder.line.setFocus()
            return
        if not address:
            self.refuse(
                self.tr("Écrivez l'adresse du site ; pour un essai, https://www.exemple.be suffit.")
            )
            self.address.setFocus()
            return
        self.busy(True)
        path = Path(folder)
        self._desk.ask(
            lambda service: service.add_starter_channels(path, address, town),
            self._done,
            self.refuse,
        )

    def _done(self, _: tuple[ChannelView, ...]) -> None:
        self.accept()
        self._desk.channels_changed.emit()
        self.started.emit()
