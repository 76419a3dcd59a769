"""The colours, once for light and once for dark. Every text reaches 4.5:1 (tested)."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QGuiApplication, QPalette


@dataclass(frozen=True, slots=True)
class Tone:
    """Ink on a ground."""

    ink: str
    ground: str


@dataclass(frozen=True, slots=True)
class Tones:
    """All colours of one scheme, as #rrggbb."""

    window: str
    base: str
    alternate: str
    text: str
    muted: str
    line: str  # decoration between things
    edge: str  # the border of a field: 3:1 on its ground
    accent: str
    accent_hover: str
    on_accent: str
    selected: str
    good: Tone
    bad: Tone
    wait: Tone
    calm: Tone


LIGHT = Tones(
    window="#f3f5f8",
    base="#ffffff",
    alternate="#f7f9fb",
    text="#1a2430",
    muted="#53606f",
    line="#d7dde4",
    edge="#7e8a98",
    accent="#1d5b94",
    accent_hover="#164a7a",
    on_accent="#ffffff",
    selected="#dceaf7",
    good=Tone("#17603a", "#def2e5"),
    bad=Tone("#98201b", "#fce6e4"),
    wait=Tone("#6f4a00", "#fdf0d3"),
    calm=Tone("#3f4c5b", "#e5eaf0"),
)
DARK = Tones(
    window="#191e25",
    base="#222932",
    alternate="#262e38",
    text="#e7ecf2",
    muted="#a9b4c1",
    line="#37414d",
    edge="#7a8797",
    accent="#6db1ec",
    accent_hover="#8cc3f2",
    on_accent="#0b1722",
    selected="#2c4257",
    good=Tone("#93e0b0", "#1c3a29"),
    bad=Tone("#ffb7af", "#4b2523"),
    wait=Tone("#f3d289", "#40341a"),
    calm=Tone("#c5ced8", "#323c47"),
)


def is_dark(palette: QPalette) -> bool:
    """Whether text is lighter than the window behind it."""
    return (
        palette.color(QPalette.ColorRole.WindowText).lightness()
        > palette.color(QPalette.ColorRole.Window).lightness()
    )


def tones() -> Tones:
    """Return the colours of the scheme that the application wears now."""
    return DARK if is_dark(QGuiApplication.palette()) else LIGHT


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two #rrggbb colours, as WCAG 2 defines it: 1 to 21."""
    lights = sorted((_luminance(QColor(one)), _luminance(QColor(other))), reverse=True)
    return (lights[0] + 0.05) / (lights[1] + 0.05)


def _luminance(colour: QColor) -> float:
    parts = [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
