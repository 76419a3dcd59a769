"""What previews are tried with: every adapter, opened on its examples, and painted pictures."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

from channels.practice.rehearsed import opened
from publisher.announcement import (
    Announcement,
    Event,
    Image,
    Kind,
    Link,
    Video,
)
from publisher.channel import Channel
from publisher.settings import fields_of, parse
from publisher.showing import rendered
from publisher.views import ChannelView
from tests.builders import access
from ui.widgets.faces import Face, author_of

PAGE: Final = "https://www.valriviere.be/2027/02/travaux-rue-de-la-station-0190e2/"
EXAMPLES: Final = Path(__file__).parents[4] / "docs" / "examples"
ALTS: Final = (
    "Rue de la Station barrée par une barrière rouge et blanche, devant un trou",
    "Plan de la déviation par la rue Haute",
    "Le bus 4 à son arrêt provisoire, rue Haute",
    "Ouvriers posant une conduite d'eau",
    "Le trottoir du côté de la gare, ouvert aux piétons",
    "Panneau « Déviation »",
)
SHAPES: Final = ((1600, 1000), (1200, 1200), (1000, 1400), (1600, 900), (1500, 1000), (1200, 800))
TEXT: Final = """Nous remplaçons la conduite d'eau et nous refaisons le trottoir.

## Comment circuler

- **En voiture** : suivez la déviation par la rue Haute.
- **En bus** : le bus 4 s'arrête rue Haute, devant le numéro 12.
- **À pied** : passez par le trottoir du côté de la gare.

Vous vous déplacez difficilement ? Téléphonez au [service Travaux](tel:+3240000000).
Nous cherchons une solution avec vous."""
VIDEO: Final = Video(
    sha256="f" * 64,
    size=9_000_000,
    width=1600,
    height=1000,
    seconds=83,
    alt="Le bourgmestre explique les travaux, avec des sous-titres",
    poster=Image(sha256="0" * 64, media_type="image/jpeg", width=1600, height=1000, alt=""),
)


def image(number: int) -> Image:
    """One of the pictures, by its number."""
    wide, high = SHAPES[number]
    return Image(
        sha256=f"{number}" * 64,
        media_type="image/jpeg",
        width=wide,
        height=high,
        alt=ALTS[number],
        credit="Ville de Valrivière" if number == 0 else "",
    )


def announcement(pictures: int = 1, **changes: object) -> Announcement:
    """An announcement of works, with so many pictures."""
    day = datetime.fromisoformat("2027-03-01T07:00")
    whole = Announcement(
        id="0190e2c4a7f17c3e8b1d5a6f7c8d9e0f",
        title="Travaux rue de la Station",
        kind=Kind.WORKS,
        summary="La rue de la Station est fermée aux voitures du 1er au 12 mars 2027. Les piétons"
        " et les vélos à la main passent par le trottoir côté gare.",
        body=TEXT,
        tags=("travaux", "mobilité"),
        link=Link("https://www.valriviere.be/derogation", "Demander une dérogation"),
        images=tuple(map(image, range(pictures))),
        event=Event(day, day.replace(day=12, hour=18), "Rue de la Station"),
        dated=datetime(2027, 2, 22, 8, tzinfo=UTC),
        canonical_url=PAGE,
    )
    return replace(whole, **changes)  # type: ignore[arg-type]  # mixed kinds


def opened_kind(kind: str) -> tuple[Channel, ChannelView]:
    """Open an adapter on its examples, and say how the window knows it."""
    names = {"facebook": "Ville de Valrivière", "instagram": "villedevalriviere"}
    channel = opened(kind, access(names.get(kind, "Ville de Valrivière")))
    settings = {
        field.name: field.example if field.required else field.default
        for field in fields_of(channel.settings_type)
    }
    parse(channel.settings_type, settings)
    view = ChannelView(
        id=kind,
        name=channel.access.name,
        kind=kind,
        label=channel.label,
        settings=settings | ({"title": channel.access.name} if kind in ("website", "feed") else {}),
        capabilities=channel.capabilities,
        looks_like=channel.looks_like,
    )
    return channel, view


def painted(number: int) -> QImage:
    """Paint something like a photo; the first is that of the examples."""
    if number == 0:
        return QImage(str(EXAMPLES / "rue.jpg"))
    wide, high = SHAPES[number]
    picture = QImage(wide // 2, high // 2, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    area = QRectF(picture.rect())
    sky = QLinearGradient(0, 0, 0, area.height())
    sky.setColorAt(0, QColor.fromHsv((205 + 25 * number) % 360, 90, 235))
    sky.setColorAt(0.6, QColor.fromHsv((205 + 25 * number) % 360, 30, 250))
    painter.fillRect(area, sky)
    for house in range(7):
        left, tall = house * area.width() / 7, area.height() * (0.25 + (house * 37 % 5) / 14)
        colour = QColor.fromHsv(15 + house * 6, 120, 120 + house * 14)
        painter.fillRect(QRectF(left, area.height() * 0.8 - tall, area.width() / 7, tall), colour)
    painter.fillRect(QRectF(0, area.height() * 0.8, area.width(), area.height()), QColor("#6b6f76"))
    for stripe in range(8):
        colour = QColor("#c0312b") if stripe % 2 else QColor("white")
        wide_stripe = area.width() * 0.6 / 8
        left = area.width() * 0.2 + stripe * wide_stripe
        painter.fillRect(
            QRectF(left, area.height() * 0.72, wide_stripe, area.height() * 0.06), colour
        )
    painter.end()
    return picture


def emblem() -> QImage:
    """Paint a coat of arms."""
    picture = QImage(128, 128, QImage.Format.Format_ARGB32)
    picture.fill(QColor("#1d5b94"))
    painter = QPainter(picture)
    painter.fillRect(0, 78, 128, 18, QColor("#ffffff"))
    painter.fillRect(54, 20, 20, 44, QColor("#f4c542"))
    painter.end()
    return picture


def face(kind: str, content: Announcement, *, logo: bool = True) -> Face:
    """Return a preview with its pictures."""
    channel, view = opened_kind(kind)
    shown = Face(author_of(view), tallest=None)
    for number in range(len(SHAPES)):
        shown.set_picture(f"{number}" * 64, painted(number))
    if logo:
        shown.set_emblem(emblem())
    sent = rendered(channel, content)
    shown.show_rendition(sent, channel.picture_limits(sent))
    return shown
