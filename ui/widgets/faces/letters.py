"""What arrives at one person: a mail, a text message, a notification."""

from __future__ import annotations

import json
from typing import Any

from PySide6.QtCore import QCoreApplication

from publisher.rendition import Rendition
from publisher.text.sms import parts
from ui.widgets.faces.blocks import Block, Box, Column, Row, Rule, Space
from ui.widgets.faces.rich import article, figure, unplaced
from ui.widgets.faces.scene import Scene


def _tr(text: str) -> str:
    return QCoreApplication.translate("Faces", text)


def mail(scene: Scene, sent: Rendition) -> Block:
    """A mail that is open: its subject, from whom, and the letter with its foot."""
    author = scene.author
    whom = f"{author.name} <{author.account}>" if author.account else author.name
    preview = sent.fields.get("preview", "").replace("\u2060", "")
    head = Row(
        scene.avatar(36),
        Column(
            scene.around(whom, 0.95, bold=True, tone="text"),
            scene.around(_tr("à vos abonnés · à l'instant"), 0.85),
            gap=0,
        ),
        gap=10,
    )
    letter = Column(
        *(figure(scene, image, image.credit) for image in unplaced(sent)),
        article(scene, sent.html, sent.images) if sent.html else scene.post(sent.text),
        gap=8,
    )
    above = Column(
        scene.written(sent.title, 1.3, bold=True) if sent.title else None,
        scene.written(preview, 0.9, tone="muted", most=2) if preview else None,
        head,
        gap=8,
    )
    whole = Column(
        Box(above, pad=(18, 12)), Rule(scene.tones.line), Box(letter, pad=(18, 12)), gap=0
    )
    return Box(
        whole, ground=scene.tones.base, line=scene.tones.line, radius=6, pad=(1, 1), widest=640
    )


def text_message(scene: Scene, sent: Rendition) -> Block:
    """A bubble on a telephone, and as how many messages it is paid."""
    author = scene.author
    name = scene.around(author.account or author.name, bold=True, tone="text")
    text = scene.post(sent.text)
    bubble = Box(
        text or Space(16),
        pad=(13, 9),
        ground=scene.tones.calm.ground,
        radius=16,
        snug=True,
        widest=310,
    )
    count = parts(sent.text) if sent.text else 0
    told = _tr("{count} SMS par personne") if count > 1 else _tr("1 SMS par personne")
    foot = scene.written(told.format(count=count), 0.85, tone="muted") if count else None
    head = Column(
        Row(Space(), scene.avatar(38), Space()),
        Row(Space(), name, Space()),
        Rule(scene.tones.line),
        gap=4,
    )
    return scene.card(Column(head, bubble, foot, gap=8), 360)


def notification(scene: Scene, sent: Rendition) -> Block:
    """A notification on a locked screen: its title, text, picture and buttons."""
    urgent = sent.fields.get("priority", "") in ("5", "urgent", "max")
    who = " · ".join(part for part in (scene.author.name, _tr("à l'instant")) if part)
    signs = [scene.icon("warning", 16, "accent")] if urgent else [scene.icon("bell", 16)]
    buttons = [scene.led(label, address) for label, address in _buttons(sent)]
    inside = Column(
        Row(*signs, scene.around(who, 0.85), gap=6),
        scene.written(sent.title, bold=True) if sent.title else None,
        scene.post(sent.text),
        scene.all_pictures(sent, scene.laying(radius=8, widest=2.2)),
        _tapped(scene, sent),
        Row(*buttons, gap=20) if buttons else None,
        gap=6,
    )
    sheet = Box(inside, pad=(14, 11), ground=scene.tones.base, line=scene.tones.line, radius=16)
    return Box(sheet, pad=(14, 16), ground=scene.tones.selected, radius=12, widest=420)


def _tapped(scene: Scene, sent: Rendition) -> Block | None:
    """Where a tap leads, unless the text says it already."""
    click = sent.fields.get("click", "") or sent.link or ""
    if not click or click in sent.text:
        return None
    return Row(scene.icon("open", 14), scene.written(click, 0.85, tone="muted", most=1), gap=5)


def _buttons(sent: Rendition) -> list[tuple[str, str]]:
    try:
        acts: Any = json.loads(sent.fields.get("actions", "[]"))
    except ValueError:
        return []
    named = [act for act in acts if isinstance(act, dict) and act.get("label")]
    return [(str(act["label"]), str(act.get("url", ""))) for act in named]
