"""The card that platforms make of a link: the site, the title of the page, its summary.

Where the channel makes the card itself, its words are in the rendition; elsewhere the platform
reads the page, so they are those of the page's own rendition.
"""

from __future__ import annotations

from publisher.rendition import Rendition
from ui.widgets.faces.addresses import host
from ui.widgets.faces.blocks import Block, Box, Column, Row
from ui.widgets.faces.scene import Scene
from ui.widgets.faces.text import Text


def is_page(sent: Rendition) -> bool:
    """Whether a rendition is that of a page, which others link to."""
    return bool(sent.html and sent.title and sent.link)


def same_page(sent: Rendition, page: Rendition | None) -> bool:
    """Whether a post links to this page, whatever was added to the address."""
    return page is not None and bool(sent.link) and _bare(sent.link) == _bare(page.link)


def on_card(page: Rendition | None) -> tuple[str, ...]:
    """Return what a card shows of a page; () for none."""
    if page is None:
        return ()
    return (page.link or "", page.title, page.fields.get("summary", ""))


def words(scene: Scene, sent: Rendition) -> tuple[str, str]:
    """Return the title and the summary that the card shows; "" as far as nobody knows them."""
    title = sent.fields.get("card_title", "")
    if title:
        return title, sent.fields.get("card_description", "")
    page = scene.page
    if page is None or not same_page(sent, page):
        return "", ""
    return page.title, page.fields.get("summary", "")


def strip(scene: Scene, sent: Rendition) -> Block | None:
    """Return the card as it runs across a post; None without a link."""
    if not sent.link:
        return None
    lines = Column(_site(scene, sent.link), *_lines(scene, sent), gap=2)
    return Box(Row(scene.icon("open", 20), lines, gap=10), pad=(14, 10), ground=scene.tones.window)


def framed(scene: Scene, sent: Rendition, pictures: Block | None = None) -> Block:
    """Return the card in a frame of its own, with its pictures above."""
    site = Row(scene.icon("globe", 13), _site(scene, sent.link or ""), gap=5)
    lines = Column(*_lines(scene, sent), site, gap=3)
    return Box(
        Column(pictures, Box(lines, pad=(12, 9)), gap=0),
        line=scene.tones.line,
        radius=8,
        pad=(1, 1),
    )


def _site(scene: Scene, link: str) -> Text:
    """Where it leads: the whole address is read, the site's name is seen."""
    return Text(host(link), scene.type(0.85), scene.tones.muted, said=link, most_lines=1)


def _lines(scene: Scene, sent: Rendition) -> list[Block]:
    title, told = words(scene, sent)
    if not title:
        link = sent.link or ""
        return [Text(link, scene.type(0.88), scene.tones.muted, said="", most_lines=2)]
    lines: list[Block] = [scene.written(title, bold=True, most=2)]
    return [*lines, scene.written(told, 0.92, tone="muted", most=2)] if told else lines


def _bare(address: str | None) -> str:
    return (address or "").partition("?")[0].partition("#")[0]
