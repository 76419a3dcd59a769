"""Choosing pictures and videos among the files of the computer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

SUFFIXES: Final = ("jpg", "jpeg", "png", "webp", "gif", "tif", "tiff", "bmp", "heic", "avif")
FILMS: Final = ("mp4", "mov", "m4v", "webm", "mkv", "avi")  # the last ones are told what to become


def choose_pictures(parent: QWidget, chosen: Callable[[list[str]], object]) -> None:
    """Ask for pictures, then `chosen(paths)`."""
    dialog = _dialog(parent, _tr("Choisir des images"), _tr("Images ({patterns})"), SUFFIXES)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(chosen)
    dialog.open()


def choose_film(parent: QWidget, chosen: Callable[[str], object]) -> None:
    """Ask for one video, then `chosen(path)`."""
    dialog = _dialog(parent, _tr("Choisir une vidéo"), _tr("Vidéos ({patterns})"), FILMS)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(chosen)
    dialog.open()


def _dialog(parent: QWidget, title: str, what: str, suffixes: tuple[str, ...]) -> QFileDialog:
    patterns = " ".join(f"*.{suffix}" for suffix in suffixes)
    dialog = QFileDialog(parent, title)
    dialog.setNameFilters([what.format(patterns=patterns)])
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog


def _tr(text: str) -> str:
    return QCoreApplication.translate("FileDialogs", text)
