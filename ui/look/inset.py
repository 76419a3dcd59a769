"""The room at the left of a number or an hour: the style sheet's padding does not reach there."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QAbstractSpinBox

ROOM: Final = 6  # device-independent pixels, as much as a line of text has


def inset(*fields: QAbstractSpinBox) -> None:
    """Let the text of these fields stand where that of their neighbours does."""
    for field in fields:
        field.lineEdit().setTextMargins(ROOM, 0, 0, 0)
