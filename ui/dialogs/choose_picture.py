"""Taking a picture of the library into the announcement."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from publisher.views import PictureView
from ui.desk import Desk
from ui.dialogs.picture_browser import PictureBrowser
from ui.dialogs.sheet import Sheet


class ChoosePicture(Sheet):
    """The pictures used before; the chosen one comes with its words."""

    chosen = Signal(object)  # Image

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(
            parent,
            self.tr("Reprendre une image"),
            self.tr("&Insérer dans l'annonce"),
            cancel=self.tr("Fermer"),
        )
        self.browser = PictureBrowser(desk)
        self.browser.chosen.connect(self._selected)
        self.browser.activated.connect(lambda _: self.confirm())
        self.content.addWidget(self.browser, 1)
        self._selected(None)
        self.resize(800, 620)
        self.browser.refresh()

    def confirm(self) -> None:
        view = self.browser.current()
        if view is not None:
            self.accept()
            self.chosen.emit(view.image)

    def _selected(self, view: PictureView | None) -> None:
        self.primary.setEnabled(view is not None)
