"""Where the window stood and how large it was, kept in the data folder until the next start."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QWidget

from ui.habits import FILE

_GEOMETRY: Final = "geometry"


class Place:
    """Remembers one window. A folder that cannot be read or written costs only the memory."""

    def __init__(self, folder: Path) -> None:
        # A file, not the registry: the data folder holds all that Publisher keeps.
        self._kept = QSettings(str(folder / FILE), QSettings.Format.IniFormat)

    def restore(self, window: QWidget) -> None:
        """Put the window where it was; Qt brings it back onto a screen that is still there."""
        geometry = self._kept.value(_GEOMETRY)
        if isinstance(geometry, QByteArray):
            window.restoreGeometry(geometry)

    def keep(self, window: QWidget) -> None:
        """Write down where the window is."""
        self._kept.setValue(_GEOMETRY, window.saveGeometry())
        self._kept.sync()
