"""Dresses the application: style, palette and style sheet, light or dark as the system asks."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path
from string import Template
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from ui.look.icons import retint
from ui.look.inset import rooms
from ui.look.tones import DARK, LIGHT, Tones, contrast, is_dark, tones

# Black on white or the reverse: a person asked the system for high contrast, and keeps it.
HIGH_CONTRAST: Final = 20.5
SMALLEST: Final = 10.5  # points, of running text; the system's size when that is larger
SIZES: Final = {"size": 1.0, "heading_size": 1.1, "title_size": 1.52}  # of running text
CALM: Final = "QWidget { widget-animation-duration: 0; }"  # nothing moves by itself
# Properties of the application: its palette before it was dressed, what the person chose, and
# whether it follows the system's text size already.
_SYSTEM: Final = "system_palette"
_CHOSEN: Final = "chosen_dark"
_FOLLOWS: Final = "follows_text_size"


def dress(app: QApplication, dark: bool | None = None) -> None:
    """Dress now, and again whenever the system changes its text size, or to light or dark."""
    app.setStyle("Fusion")
    app.setStyleSheet(CALM)
    app.setEffectEnabled(Qt.UIEffect.UI_General, False)
    if dark is None:
        system = QPalette(app.palette())
        app.setProperty(_SYSTEM, system)
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(lambda _: _wear(app, _asked(app, system)))
        if _asks_for_high_contrast(system):
            return
        dark = _asked(app, system)
    if not app.property(_FOLLOWS):
        app.setProperty(_FOLLOWS, True)
        app.fontChanged.connect(lambda _: _wear(app, tones() is DARK))
    _wear(app, dark)


def choose(app: QApplication, dark: bool | None) -> None:
    """Dress light or dark whatever the system asks; None: as the system again."""
    before = app.property(_CHOSEN)
    app.setProperty(_CHOSEN, dark)
    system = app.property(_SYSTEM)
    if dark == before or not isinstance(system, QPalette):
        return
    _wear(app, _asked(app, system))


def _asked(app: QApplication, system: QPalette) -> bool:
    chosen = app.property(_CHOSEN)
    if isinstance(chosen, bool):
        return chosen
    scheme = app.styleHints().colorScheme()
    if scheme == Qt.ColorScheme.Unknown:
        return is_dark(system)
    return scheme == Qt.ColorScheme.Dark


def _asks_for_high_contrast(system: QPalette) -> bool:
    text = system.color(QPalette.ColorRole.WindowText).name()
    return contrast(text, system.color(QPalette.ColorRole.Window).name()) >= HIGH_CONTRAST


def _wear(app: QApplication, dark: bool) -> None:
    tones = DARK if dark else LIGHT
    app.setPalette(_palette(tones))
    points = QFontInfo(app.font()).pointSizeF()
    app.setStyleSheet(_sheet(tones, points, rooms(app.style())))
    retint()


def _palette(tones: Tones) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette(QColor(tones.window))
    for name, colour in {
        role.Window: tones.window,
        role.WindowText: tones.text,
        role.Base: tones.base,
        role.AlternateBase: tones.alternate,
        role.Text: tones.text,
        role.PlaceholderText: tones.muted,
        role.Button: tones.base,
        role.ButtonText: tones.text,
        role.ToolTipBase: tones.base,
        role.ToolTipText: tones.text,
        role.Highlight: tones.accent,
        role.HighlightedText: tones.on_accent,
        role.Link: tones.accent,
        role.LinkVisited: tones.accent,
        role.Accent: tones.accent,
        role.Mid: tones.line,
        role.BrightText: tones.bad.ink,
    }.items():
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(tones.edge))
    return palette


def _sheet(tones: Tones, points: float, rooms: Mapping[str, str]) -> str:
    sheet = files("resources").joinpath("styles", "desktop.qss").read_text(encoding="utf-8")
    scheme = "dark" if tones is DARK else "light"
    drawings = Path(str(files("resources") / "icons"))
    painted = ("caret", "tick", "dash")
    colours = {name: (drawings / f"{name}-{scheme}.svg").as_posix() for name in painted}
    for field in dataclasses.fields(tones):
        value = getattr(tones, field.name)
        if isinstance(value, str):
            colours[field.name] = value
        else:
            colours[f"{field.name}_ink"], colours[f"{field.name}_ground"] = value.ink, value.ground
    sizes = {name: f"{max(points, SMALLEST) * ratio:.1f}pt" for name, ratio in SIZES.items()}
    return CALM + Template(sheet).substitute(colours | sizes, **rooms)
