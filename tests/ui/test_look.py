"""Colours can be read, light and dark; every drawing that is named exists."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

import ui
from publisher.delivery import State
from publisher.hues import Hue
from ui.look import dress
from ui.look.hues import ON_DARK, ON_LIGHT
from ui.look.icons import pixmap
from ui.look.marks import MARKS
from ui.look.tones import DARK, LIGHT, Tone, Tones, contrast, tones

SCHEMES = pytest.mark.parametrize("tones", [LIGHT, DARK], ids=["light", "dark"])
READABLE = 4.5  # WCAG 2, 1.4.3
VISIBLE = 3.0  # WCAG 2, 1.4.11


@SCHEMES
def test_text_can_be_read_on_every_ground(tones: Tones) -> None:
    for ground in (tones.window, tones.base, tones.alternate, tones.selected):
        assert contrast(tones.text, ground) >= READABLE
    for ground in (tones.window, tones.base, tones.alternate):
        assert contrast(tones.muted, ground) >= READABLE
        for tone in (tones.bad, tones.wait):
            assert contrast(tone.ink, ground) >= READABLE
    assert contrast(tones.on_accent, tones.accent) >= READABLE
    assert contrast(tones.on_accent, tones.accent_hover) >= READABLE


@SCHEMES
def test_badges_and_notices_can_be_read(tones: Tones) -> None:
    for field in dataclasses.fields(tones):
        tone = getattr(tones, field.name)
        if isinstance(tone, Tone):
            assert contrast(tone.ink, tone.ground) >= READABLE, field.name


@SCHEMES
def test_fields_and_focus_can_be_seen(tones: Tones) -> None:
    for ground in (tones.window, tones.base):
        assert contrast(tones.edge, ground) >= VISIBLE
        assert contrast(tones.accent, ground) >= VISIBLE


@pytest.mark.parametrize(("tones", "hues"), [(LIGHT, ON_LIGHT), (DARK, ON_DARK)])
def test_the_colours_of_channels_can_be_seen_and_told_apart(
    tones: Tones, hues: Mapping[Hue, str]
) -> None:
    assert set(hues) == set(Hue)
    assert len(set(hues.values())) == len(Hue)
    grounds = [tones.window, tones.base, tones.alternate, tones.selected]
    grounds += [tone.ground for tone in (tones.good, tones.bad, tones.wait, tones.calm)]
    for hue, colour in hues.items():
        for ground in grounds:
            assert contrast(colour, ground) >= VISIBLE, (hue, ground)


def test_every_state_has_a_shape_of_its_own() -> None:
    assert set(MARKS) == set(State)
    assert len({mark.icon for mark in MARKS.values()}) == len(State)


@pytest.mark.usefixtures("qapp")
def test_every_drawing_that_is_named_can_be_drawn() -> None:
    source = "\n".join(
        path.read_text(encoding="utf-8") for path in Path(ui.__path__[0]).rglob("*.py")
    )
    named = set(re.findall(r"(?:icon|pixmap|tint)\((?:[\w.]+, )?\"([a-z]+)\"", source))
    named |= {mark.icon for mark in MARKS.values()}
    assert len(named) > 15
    for name in named:
        assert files("resources").joinpath("icons", f"{name}.svg").is_file(), name
        assert not pixmap(name, "#123456").toImage().isNull()


def test_dark_and_light_can_be_worn(qapp: QApplication) -> None:
    dress(qapp, dark=True)
    assert tones() is DARK
    dress(qapp, dark=False)
    assert tones() is LIGHT
    assert qapp.palette().color(QPalette.ColorRole.Base).name() == LIGHT.base
