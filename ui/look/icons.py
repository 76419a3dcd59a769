"""Icons: small drawings in one colour, painted in the colour of the text beside them."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication

from ui.look.tones import tones

SIDE: Final = 96  # pixels; larger than any use, scaled down when painted
GAP: Final = 30  # pixels
NAME: Final = "icon_name"
COLOUR: Final = "icon_colour"


@lru_cache(maxsize=256)
def pixmap(name: str, colour: str) -> QPixmap:
    """Draw resources/icons/<name>.svg in `colour` (#rrggbb)."""
    drawing = files("resources").joinpath("icons", f"{name}.svg").read_text(encoding="utf-8")
    drawing = drawing.replace("currentColor", colour).replace(
        "<svg ", f'<svg width="{SIDE}" height="{SIDE}" ', 1
    )
    return QPixmap.fromImage(QImage.fromData(drawing.encode()))


def icon(name: str, colour: str | None = None) -> QIcon:
    """Return an icon; without `colour`, in that of the text."""
    return QIcon(_with_gap(name, colour or tones().text))


@lru_cache(maxsize=256)
def _with_gap(name: str, colour: str) -> QPixmap:
    """The drawing, and at its right the space that Qt leaves too small before the words."""
    wide = QPixmap(SIDE + GAP, SIDE)
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    painter.drawPixmap(0, 0, pixmap(name, colour))
    painter.end()
    return wide


def tint(button: QAbstractButton, name: str, role: str = "text") -> None:
    """Give a button its icon, and repaint it when the colours change (`retint`).

    `role` names a colour of `Tones`: text, muted, accent, on_accent.
    """
    button.setProperty(NAME, name)
    button.setProperty(COLOUR, role)
    button.setIcon(icon(name, getattr(tones(), role)))
    height = button.iconSize().height()
    button.setIconSize(QSize(height * (SIDE + GAP) // SIDE, height))


def retint() -> None:
    """Repaint the icons of all buttons in the colours of the present scheme."""
    for widget in QApplication.allWidgets():
        if isinstance(widget, QAbstractButton) and widget.property(NAME):
            tint(widget, widget.property(NAME), widget.property(COLOUR))
