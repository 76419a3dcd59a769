"""A plain sheet: for what a person publishes by hand, and for kinds without a face of their own."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from publisher.rendition import Rendition
from ui.widgets.faces.blocks import Block, Box, Column, Row, Rule
from ui.widgets.faces.pages import below, film, lead
from ui.widgets.faces.rich import figure, unplaced
from ui.widgets.faces.scene import Scene


def _tr(text: str) -> str:
    return QCoreApplication.translate("Faces", text)


def sheet(scene: Scene, sent: Rendition) -> Block:
    """All that is sent, in the order in which it is read."""
    return scene.card(_all(scene, sent), 640)


def by_hand(scene: Scene, sent: Rendition) -> Block:
    """What a person copies into the platform, and the pictures that are prepared."""
    text = scene.post(sent.text)
    copied = Column(
        Row(scene.icon("copy", 15), scene.around(_tr("Texte à copier"), 0.88, bold=True), gap=6),
        text,
        gap=6,
    )
    inside = Column(
        Box(copied, pad=(12, 10), ground=scene.tones.alternate, line=scene.tones.edge, radius=6),
        scene.around(_tr("Images à joindre"), 0.88, bold=True) if sent.images else None,
        scene.all_pictures(sent, scene.laying(radius=6, five=True)),
        gap=8,
    )
    return scene.card(inside)


def _all(scene: Scene, sent: Rendition) -> Block:
    placed = unplaced(sent)
    said = f"{sent.text} {sent.first_comment}"
    return Column(
        scene.written(sent.title, 1.2, bold=True) if sent.title else None,
        *lead(scene, sent),
        film(scene, sent),
        *(figure(scene, image, image.credit) for image in placed),
        below(scene, sent),
        *(block for text in sent.following for block in (Rule(scene.tones.line), scene.post(text))),
        scene.post(sent.link) if sent.link and sent.link not in said else None,
        scene.written(" · ".join(sent.tags), 0.88, tone="muted")
        if sent.tags and sent.html
        else None,
        scene.comment(sent),
        gap=8,
    )
