"""Shows HTML or Markdown of the house, and fetches nothing."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget


class Paper(QTextBrowser):
    """A sheet to read: what has changed, a piece of the library."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(10)
        self.setTabChangesFocus(True)

    def loadResource(self, type: int, name: QUrl | str) -> Any:
        """Open no file and no address."""
        del name
        return QImage() if type == QTextDocument.ResourceType.ImageResource.value else ""
