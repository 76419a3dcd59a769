"""Posts of Facebook, LinkedIn, Google and Instagram: a head, a text that is cut, pictures, a card.

Where a text is cut is what readers of the platform see on a telephone; none of them promises it.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from publisher.rendition import Rendition
from ui.widgets.faces import cards
from ui.widgets.faces.blocks import Block, Box, Column, Row, Rule, Space
from ui.widgets.faces.scene import Scene
from ui.widgets.faces.text import Fold
from ui.widgets.faces.times import moment

FACEBOOK: Final = (477, 5)  # signs, lines
LINKEDIN: Final = (210, 3)
INSTAGRAM: Final = (125, 2)
GOOGLE: Final = (200, 4)
PHONE: Final = 360  # the width of what is made for telephones


def _tr(text: str) -> str:
    return QCoreApplication.translate("Faces", text)


def facebook(scene: Scene, sent: Rendition) -> Block:
    """A post of a page: photos take the place of the link's card."""
    text = scene.post(sent.text, fold=_fold(FACEBOOK, _tr("En voir plus")))
    pictures = scene.all_pictures(sent, scene.laying(five=True, widest=2.2))
    return _post(
        scene,
        _head(scene, "globe"),
        text,
        pictures or cards.strip(scene, sent),
        scene.acts(
            ("thumb", _tr("J'aime")), ("comment", _tr("Commenter")), ("share", _tr("Partager"))
        ),
        scene.comment(sent),
    )


def linkedin(scene: Scene, sent: Rendition) -> Block:
    """A post of an organisation; its card stands where the settings want it."""
    text = scene.post(sent.text, fold=_fold(LINKEDIN, _tr("voir plus")))
    pictures = scene.all_pictures(sent, scene.laying(five=True, widest=2.2))
    card = cards.strip(scene, sent) if sent.fields.get("card") or not pictures else None
    return _post(
        scene,
        _head(scene, "globe"),
        text,
        Column(pictures, card, gap=0) if pictures or card else None,
        scene.acts(
            ("thumb", _tr("J'aime")),
            ("comment", _tr("Commenter")),
            ("boost", _tr("Republier")),
            ("share", _tr("Envoyer")),
        ),
        scene.comment(sent),
    )


def google(scene: Scene, sent: Rendition) -> Block:
    """What a search shows beside the town: a picture, an event's dates, a button."""
    start, end = sent.fields.get("start", ""), sent.fields.get("end", "")
    dates = " – ".join(moment(wall) for wall in (start, end) if wall)
    button = scene.around(_tr("En savoir plus"), 1.0, bold=True, tone="accent")
    inner = Column(
        _head(scene, ""),
        scene.written(sent.title, 1.1, bold=True) if sent.title else None,
        scene.written(dates, 0.92, tone="muted") if dates else None,
        scene.post(sent.text, fold=_fold(GOOGLE, _tr("Plus"))),
        Column(button, scene.written(sent.link, 0.85, tone="muted", most=1), gap=1)
        if sent.link
        else None,
        gap=8,
    )
    pictures = scene.all_pictures(sent, scene.laying(fixed=4 / 3))
    return _card(scene, Column(pictures, Box(inner, pad=(14, 12)), gap=0), PHONE)


def instagram(scene: Scene, sent: Rendition) -> Block:
    """The first picture, dots for the others, and the beginning of the caption."""
    account = scene.author.account or scene.author.name
    head = Row(scene.avatar(30), scene.around(account, bold=True, tone="text"))
    shape = scene.laying(reel=True, narrowest=0.8, widest=1.91)
    pictures = scene.all_pictures(sent, shape)
    text = scene.post(
        f"{account} {sent.text}".strip(), fold=_fold(INSTAGRAM, _tr("plus")), lead=len(account)
    )
    acts = Row(
        scene.icon("heart", 22, "text"),
        scene.icon("comment", 22, "text"),
        scene.icon("share", 22, "text"),
        Space(),
        scene.icon("bookmark", 22, "text"),
        gap=14,
    )
    foot = Column(acts, text, scene.around(_tr("À l'instant"), 0.82), scene.comment(sent), gap=8)
    whole = Column(Box(head, pad=(12, 9)), pictures, Box(foot, pad=(12, 10)), gap=0)
    return _card(scene, whole, PHONE)


def _head(scene: Scene, seen_by: str) -> Block:
    now = scene.around(_tr("À l'instant"), 0.85)
    below = Row(now, scene.around("·", 0.85), scene.icon(seen_by, 13), gap=4) if seen_by else now
    return Row(
        scene.avatar(),
        Column(scene.around(scene.author.name, 1.0, bold=True, tone="text"), below, gap=0),
        gap=10,
    )


def _post(
    scene: Scene, head: Block, text: Block | None, shown: Block | None, *below: Block | None
) -> Block:
    above = Box(Column(head, text, gap=10), pad=(14, 12))
    parting = None if shown else Rule(scene.tones.line)
    return _card(
        scene, Column(above, shown, parting, Box(Column(*below, gap=10), pad=(14, 10)), gap=0)
    )


def _card(scene: Scene, inner: Block, widest: float = 480) -> Block:
    return Box(
        inner, ground=scene.tones.base, line=scene.tones.line, radius=8, widest=widest, pad=(1, 1)
    )


def _fold(at: tuple[int, int], word: str) -> Fold:
    return Fold(*at, word.replace(" ", "\u00a0"))
