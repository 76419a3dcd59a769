"""How far the upload of a video is."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QWidget

from publisher.views import Upload
from ui import words


class UploadBar(QProgressBar):
    """Hidden as long as nothing is being uploaded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, 100)
        self.setTextVisible(False)
        self.setFixedHeight(6)
        self.setAccessibleName(self.tr("Envoi de la vidéo"))
        self.hide()

    def show_upload(self, upload: Upload | None) -> None:
        """Show how far it is; None: nothing is being uploaded."""
        self.setVisible(upload is not None)
        if upload is not None:
            self.setValue(upload.percent)
            self.setToolTip(words.upload_words(upload))
