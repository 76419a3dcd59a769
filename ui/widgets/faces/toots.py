"""Short posts beside an avatar: Mastodon, Bluesky, X, Threads, and their numbered threads."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from publisher.rendition import Rendition
from ui.widgets.faces import cards
from ui.widgets.faces.addresses import Shorten, shortened, whole
from ui.widgets.faces.blocks import Block, Column, Row, Space
from ui.widgets.faces.marks import Threaded
from ui.widgets.faces.pictures import Laying
from ui.widgets.faces.scene import Scene

ACTS: Final = {
    "mastodon": ("reply", "boost", "star", "bookmark"),
    "bluesky": ("comment", "boost", "heart", "share"),
    "x": ("comment", "boost", "heart", "bookmark"),
    "threads": ("heart", "comment", "boost", "share"),
}
SHORTEN: Final = {
    "mastodon": shortened(30),
    "x": shortened(36),
    "threads": shortened(30),
}  # elsewhere they stand as they were sent
SIDE: Final = 42
GAP: Final = 10


def _tr(text: str) -> str:
    return QCoreApplication.translate("Faces", text)


def toot(scene: Scene, sent: Rendition) -> Block:
    """One post, or a thread of them joined by a line."""
    kind = scene.author.kind
    shorten = SHORTEN.get(kind, whole)
    first, *others = sent.each()
    laying = scene.laying(radius=8, badge=kind != "threads", widest=2.4)
    shown = _shown(scene, first, laying)
    posts = [_one(scene, first.text, shorten, shown)]
    posts += [_one(scene, other.text, shorten, None) for other in others]
    thread = Threaded(posts, axis=SIDE / 2, below=SIDE, gap=14, line=scene.tones.edge)
    return scene.card(thread)


def _one(scene: Scene, text: str, shorten: Shorten, shown: Block | None) -> Block:
    author = scene.author
    account = author.account if author.account != author.name else ""
    name = scene.around(author.name, 1.0, bold=True, tone="text")
    if scene.author.kind == "mastodon":
        now = Row(scene.around(_tr("à l'instant"), 0.85), scene.icon("globe", 13), gap=4)
        head: Block = Row(
            Column(name, scene.around(account, 0.9) if account else None, gap=0), Space(), now
        )
    else:
        said = " · ".join(part for part in (account, _tr("à l'instant")) if part)
        head = Row(name, scene.around(said, 0.9), gap=6)
    acts = Row(*(scene.icon(act, 17) for act in ACTS.get(scene.author.kind, ())), gap=46)
    body = Column(head, scene.post(text, shorten=shorten), shown, acts, gap=8)
    return Row(
        scene.avatar(SIDE, 8 if author.kind == "mastodon" else None), body, gap=GAP, middle=False
    )


def _shown(scene: Scene, sent: Rendition, laying: Laying) -> Block | None:
    """Pictures, or the card of the link: of a picture with it, the card is made."""
    made_by_us = bool(sent.fields.get("card_title"))
    bare = not sent.images and not sent.video
    if not sent.link or not (made_by_us or bare):
        return scene.all_pictures(sent, laying)
    # Of a link that stands in the text, the platform makes a card if it can read the page.
    if sent.link in sent.text and not any(cards.words(scene, sent)):
        return scene.all_pictures(sent, laying)
    return cards.framed(scene, sent, scene.all_pictures(sent, scene.laying(fixed=1.91)))
