"""An alert as a telephone shows it at once, in each of its languages."""

from __future__ import annotations

import json
from typing import Any

from PySide6.QtCore import QCoreApplication

from publisher.rendition import Rendition
from ui.widgets.faces.blocks import Block, Box, Column, Row, Rule
from ui.widgets.faces.marks import Icon
from ui.widgets.faces.scene import Scene
from ui.widgets.faces.times import moment


def _tr(text: str) -> str:
    return QCoreApplication.translate("Faces", text)


def alert(scene: Scene, sent: Rendition) -> Block:
    """A banner, then what it says, where, from when and until when."""
    tone = scene.tones.bad
    banner = Box(
        Row(
            Icon("warning", tone.ink, 26),
            Column(
                scene.around(_tr("Alerte"), 0.85, bold=True, tone="text"),
                scene.around(scene.author.account or scene.author.name, 0.9, tone="text"),
                gap=0,
            ),
            gap=10,
        ),
        pad=(16, 10),
        ground=tone.ground,
        radius=8,
    )
    inside = Column(
        *(block for part in _languages(sent) for block in _said(scene, part)),
        _facts(scene, sent),
        scene.all_pictures(sent),
        scene.post(sent.link) if sent.link else None,
        gap=9,
    )
    return Box(
        Column(banner, Box(inside, pad=(16, 12)), gap=0),
        ground=scene.tones.base,
        line=tone.ink,
        radius=8,
        pad=(1, 1),
        widest=460,
    )


def _said(scene: Scene, part: dict[str, Any]) -> list[Block]:
    headline, description = str(part.get("headline", "")), str(part.get("description", ""))
    found: list[Block] = []
    if headline:
        found.append(scene.written(headline, 1.15, bold=True))
    if description:
        text = scene.post(description)
        found += [text] if text else []
    return [*found, Rule(scene.tones.line)] if found else []


def _facts(scene: Scene, sent: Rendition) -> Block | None:
    area, onset = sent.fields.get("area", ""), moment(sent.fields.get("onset", ""))
    expires, hours = moment(sent.fields.get("expires", "")), sent.fields.get("hours", "")
    until = _tr("Jusqu'au {when}").format(when=expires) if expires else ""
    if hours and not until:
        until = _tr("Pendant {hours} heures").format(hours=hours)
    when = " · ".join(
        part
        for part in (_tr("À partir du {when}").format(when=onset) if onset else "", until)
        if part
    )
    lines = [
        Row(scene.icon(name, 15), scene.written(words, 0.92), gap=6)
        for name, words in (("place", area), ("clock", when))
        if words
    ]
    return Column(*lines, gap=4) if lines else None


def _languages(sent: Rendition) -> list[dict[str, Any]]:
    """What it says in each language, the main one first."""
    try:
        found = json.loads(sent.fields.get("blocks", "[]"))
    except ValueError:
        found = []
    parts = [part for part in found if isinstance(part, dict)] if isinstance(found, list) else []
    return parts or [{"headline": sent.title, "description": sent.text}]
