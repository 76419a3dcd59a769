"""Messages: a bubble in a channel (Telegram), or lines beside an avatar (Discord, Slack, …)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from publisher.rendition import Rendition
from ui.widgets.faces import cards
from ui.widgets.faces.blocks import Block, Box, Column, Row, Space
from ui.widgets.faces.rich import article
from ui.widgets.faces.scene import Scene

# Those whose messages come from a program say so beside the name.
PROGRAMS: Final = {"discord": "APP", "slack": "APP", "teams": ""}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Faces", text)


def bubble(scene: Scene, sent: Rendition) -> Block:
    """A message of a channel: pictures above their caption, the hour below."""
    text = scene.post(sent.text, lead=_units(sent.text, sent.fields.get("bold", "")))
    pictures = scene.all_pictures(sent, scene.laying(widest=2.2))
    below = Row(Space(), scene.icon("eye", 13), scene.around(_tr("à l'instant"), 0.8), gap=5)
    name = scene.around(scene.author.name, bold=True, tone="accent")
    card = None if pictures or not sent.link else _preview(scene, sent)
    whole = Column(
        Box(name, pad=(12, 7)), pictures, Box(Column(text, card, below, gap=6), pad=(12, 8)), gap=0
    )
    inner = Box(whole, ground=scene.tones.base, line=scene.tones.line, radius=12, pad=(1, 1))
    row = Row(scene.avatar(34), inner, middle=False)
    return Box(row, pad=(12, 12), ground=scene.tones.selected, radius=8, widest=460)


def lines(scene: Scene, sent: Rendition) -> Block:
    """A message in a room: the name, its lines, what hangs on it."""
    kind = scene.author.kind
    badge = PROGRAMS.get(kind, "")
    name: list[Block] = [scene.around(scene.author.name, 1.0, bold=True, tone="text")]
    if badge:
        tag = scene.around(badge, 0.75, bold=True, tone="on_accent")
        name.append(Box(tag, pad=(5, 1), ground=scene.tones.accent, radius=3, snug=True))
    name.append(scene.around(_tr("à l'instant"), 0.82))
    body = Column(
        Row(*name, gap=6),
        article(scene, sent.html)
        if sent.html
        else scene.post(sent.text, lead=len(_lead(kind, sent))),
        scene.all_pictures(sent, scene.laying(radius=8, widest=2.2)),
        gap=6,
    )
    return scene.card(
        Row(scene.avatar(38, 6 if kind == "slack" else None), body, gap=10, middle=False)
    )


def teams(scene: Scene, sent: Rendition) -> Block:
    """The card of a workflow: a title, pictures, text, and buttons for what leads somewhere."""
    card = _json(sent.fields.get("card", ""))
    blocks = [block for block in card.get("body", ()) if block.get("type") == "RichTextBlock"]
    said = [_runs(block) for block in blocks]
    titled = bool(blocks) and blocks[0]["inlines"][0].get("weight") == "Bolder"
    buttons = [
        Box(
            scene.led(act["title"], act["url"]),
            pad=(12, 5), line=scene.tones.edge, radius=4, snug=True,
        )
        for act in card.get("actions", ())
    ]  # fmt: skip
    pictures = scene.all_pictures(sent, scene.laying(radius=4, widest=2.2))
    text = "\n".join(said[1:] if titled else said) if blocks else sent.text
    inside = Column(
        scene.written(said[0], 1.15, bold=True) if titled else None,
        pictures,
        scene.post(text),
        Column(*buttons, gap=6) if buttons else None,
        gap=8,
    )
    hanging = Box(
        inside, pad=(14, 12), ground=scene.tones.alternate, line=scene.tones.line, radius=6
    )
    head = Row(
        scene.around(scene.author.name, 1.0, bold=True, tone="text"),
        scene.around(_tr("à l'instant"), 0.82),
        gap=6,
    )
    return scene.card(Row(scene.avatar(34), Column(head, hanging, gap=6), gap=10, middle=False))


def _preview(scene: Scene, sent: Rendition) -> Block | None:
    card = cards.strip(scene, sent)
    return Box(card, bar=scene.tones.accent) if card else None


def _lead(kind: str, sent: Rendition) -> str:
    """The beginning that is sent in bold."""
    first = sent.text.partition("\n")[0]
    if kind == "discord" and sent.fields.get("content", "").startswith("**"):
        return first
    return first if kind == "slack" and '"bold": true' in sent.fields.get("blocks", "") else ""


def _units(text: str, written: str) -> int:
    """How many signs so many UTF-16 units are."""
    units = int(written) if written.isdecimal() else 0
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "ignore"))


def _runs(block: dict[str, Any]) -> str:
    return "".join(_texts(block.get("inlines", ())))


def _texts(runs: Any) -> Iterator[str]:
    for run in runs:
        yield run if isinstance(run, str) else str(run.get("text", ""))


def _json(written: str) -> dict[str, Any]:
    try:
        found = json.loads(written or "{}")
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
