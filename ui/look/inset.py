"""The room at the left of words: of a number or an hour, of a cell and of the heading over it."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QAbstractSpinBox, QStyle

# Device-independent pixels.
ROOM: Final = 6  # as much as a line of text has: the style sheet's padding does not reach there
CELL: Final = 8  # of a table: its headings, words, drawings and badges begin on one line


def inset(*fields: QAbstractSpinBox) -> None:
    """Let the text of these fields stand where that of their neighbours does."""
    for field in fields:
        field.lineEdit().setTextMargins(ROOM, 0, 0, 0)


def rooms(style: QStyle) -> dict[str, str]:
    """Return what the style sheet needs for that: the style adds room of its own to each cell, and
    the signs that unfold a tree push its first column aside.
    """
    own = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin) + 1
    aside = style.pixelMetric(QStyle.PixelMetric.PM_TreeViewIndentation)
    pixels = {"heading": CELL, "cell": CELL - own, "first_heading": aside + CELL}
    return {f"{name}_room": f"{room}px" for name, room in pixels.items()}
