"""What is read in a browser: the page of a website, and the entry of a feed."""

from __future__ import annotations

from dataclasses import replace
from html import escape

from PySide6.QtCore import QCoreApplication

from publisher.rendition import Rendition
from ui.widgets.faces.addresses import host
from ui.widgets.faces.blocks import Block, Box, Column, Row, Rule
from ui.widgets.faces.rich import article, figure, unplaced
from ui.widgets.faces.scene import Scene
from ui.widgets.faces.text import Text
from ui.widgets.faces.times import day, moment


def _tr(text: str) -> str:
    return QCoreApplication.translate("Faces", text)


def page(scene: Scene, sent: Rendition) -> Block:
    """A page in a browser's frame: address, heading, days, summary, pictures, text."""
    fields, placed = sent.fields, unplaced(sent)
    inside = Column(
        _site(scene),
        Rule(scene.tones.line),
        _days(scene, sent),
        scene.written(sent.title, 1.5, bold=True) if sent.title else None,
        *lead(scene, sent),
        _when(scene, sent),
        film(scene, sent),
        *(figure(scene, image, _credit(image.credit, sent)) for image in placed[:1]),
        below(scene, sent),
        *(figure(scene, image, _credit(image.credit, sent)) for image in placed[1:]),
        _button(scene, fields.get("link_label", ""), fields.get("link_url", "")),
        _tags(scene, sent),
        gap=10,
    )
    return Box(
        Column(_bar(scene, sent), Box(inside, pad=(18, 14)), gap=0),
        ground=scene.tones.base,
        line=scene.tones.line,
        radius=8,
        pad=(1, 1),
        widest=720,
    )


def entry(scene: Scene, sent: Rendition) -> Block:
    """An entry as a reader of feeds shows it."""
    fields = sent.fields
    source = " · ".join(
        part for part in (scene.author.name, day(fields.get("published", ""))) if part
    )
    placed = unplaced(sent)
    inside = Column(
        Row(scene.icon("feed", 15, "accent"), scene.around(source, 0.88), gap=6),
        scene.written(sent.title, 1.35, bold=True) if sent.title else None,
        _corrected(scene, sent),
        *lead(scene, sent),
        film(scene, sent),
        *(figure(scene, image, image.credit) for image in placed if not sent.video),
        below(scene, sent),
        _tags(scene, sent),
        _address(scene, sent),
        gap=9,
    )
    return Box(
        inside, pad=(18, 14), ground=scene.tones.base, line=scene.tones.line, radius=4, widest=640
    )


def _bar(scene: Scene, sent: Rendition) -> Block:
    """The browser's: where one is."""
    address = sent.link or sent.fields.get("site_url", "") or scene.author.account
    bare = (address or scene.author.name).partition("://")[2] or scene.author.name
    where = Text(bare, scene.type(0.88), scene.tones.text, said=sent.link or "", most_lines=1)
    lock = scene.icon("lock" if address.startswith("https") else "globe", 13)
    field = Box(Row(lock, where, gap=6), pad=(10, 4), ground=scene.tones.base, radius=10)
    return Box(
        Row(scene.icon("back", 15), scene.icon("retry", 15), field, gap=10),
        pad=(12, 7),
        ground=scene.tones.calm.ground,
        radius=6,
    )


def _site(scene: Scene) -> Block:
    name = scene.around(scene.author.name, 1.0, bold=True, tone="text")
    return Row(scene.avatar(28, 4), name)


def _days(scene: Scene, sent: Rendition) -> Block | None:
    zone = sent.fields.get("time_zone", "")
    published, updated = (
        day(sent.fields.get("dated", ""), zone),
        day(sent.fields.get("updated", ""), zone),
    )
    until = moment(sent.fields.get("expires_at", ""))
    told = [
        _tr("Publié le {day}").format(day=published) if published else "",
        _tr("Mis à jour le {day}").format(day=updated) if updated else "",
        _tr("Valable jusqu'au {when}").format(when=until) if until else "",
    ]
    line = " · ".join(part for part in told if part)
    return scene.written(line, 0.88, tone="muted") if line else None


def _corrected(scene: Scene, sent: Rendition) -> Block | None:
    published, updated = (sent.fields.get(name, "") for name in ("published", "updated"))
    if not updated or updated == published:
        return None
    return scene.written(_tr("Mis à jour le {day}").format(day=day(updated)), 0.88, tone="muted")


def lead(scene: Scene, sent: Rendition) -> list[Block]:
    """The summary, where the page keeps it apart from its text."""
    lead = sent.fields.get("summary", "") or sent.fields.get("description", "")
    apart = lead and f">{escape(lead)}<" not in sent.html
    return [scene.written(lead, bold=True)] if apart else []


def below(scene: Scene, sent: Rendition) -> Block | None:
    """The text; where it has no marks, without the title and the summary that stand above it."""
    if sent.html:
        return article(scene, sent.html, sent.images)
    above = {sent.title, sent.fields.get("summary", ""), sent.fields.get("description", "")}
    paragraphs = sent.text.split("\n\n")
    while paragraphs and paragraphs[0] in above:
        del paragraphs[0]
    return scene.post("\n\n".join(paragraphs)) if paragraphs else None


def _when(scene: Scene, sent: Rendition) -> Block | None:
    fields = sent.fields
    start, end = moment(fields.get("event_start", "")), moment(fields.get("event_end", ""))
    place = fields.get("event_place", "")
    if not start:
        return None
    when = " – ".join(part for part in (start, end) if part)
    lines = Column(
        Row(scene.icon("calendar", 15), scene.written(when, 0.95), gap=6),
        Row(scene.icon("place", 15), scene.written(place, 0.95), gap=6) if place else None,
        gap=4,
    )
    return Box(lines, pad=(12, 8), ground=scene.tones.alternate, bar=scene.tones.accent)


def _button(scene: Scene, label: str, url: str) -> Block | None:
    if not url:
        return None
    words = scene.led(label or url, url, tone="on_accent")
    return Box(words, pad=(16, 8), ground=scene.tones.accent, radius=5, snug=True)


def _tags(scene: Scene, sent: Rendition) -> Block | None:
    return scene.written(" · ".join(sent.tags), 0.88, tone="muted") if sent.tags else None


def _address(scene: Scene, sent: Rendition) -> Block | None:
    if not sent.link:
        return None
    lead = scene.around(_tr("Lire sur {site}").format(site=host(sent.link)), 0.95, tone="accent")
    return Column(lead, scene.written(sent.link, 0.85, tone="muted", most=1), gap=1)


def _credit(credit: str, sent: Rendition) -> str:
    """Who made a picture, unless the text says it."""
    wanted = credit and credit not in sent.html
    return _tr("Photo : {credit}").format(credit=credit) if wanted else ""


def film(scene: Scene, sent: Rendition) -> Block | None:
    """Return the still of the video, and what it shows; None without one."""
    still = scene.all_pictures(replace(sent, images=())) if sent.video else None
    if still is None or sent.video is None:
        return None
    return Column(still, scene.around(sent.video.alt, 0.85), gap=3)
