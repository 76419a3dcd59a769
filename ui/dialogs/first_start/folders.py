"""Where the site is written unless another folder is chosen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDir, QStandardPaths


def folder_of_the_site() -> str:
    """Return a folder among the person's documents; it need not exist."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return QDir(documents).filePath(_tr("Site de la commune"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("folders", text)
