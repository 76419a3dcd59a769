"""Pictures: how many are seen, which part of them, and what stands there until they are here."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QColor, QImage, QTextDocument
from pytestqt.qtbot import QtBot

from publisher.announcement import Image
from publisher.framing import PictureLimits
from publisher.rendition import Rendition
from tests.ui.widgets.faces.samples import announcement, face
from ui.widgets.faces import Author, Face
from ui.widgets.faces.blocks import walk
from ui.widgets.faces.cutting import cut_out
from ui.widgets.faces.pictures import Pictures
from ui.widgets.faces.rich import Document

PICTURE = Image(sha256="a" * 64, media_type="image/png", width=40, height=30, alt="Une rue")


def shown(qtbot: QtBot, kind: str = "website", **fields: object) -> Face:
    made = Face(Author("Ville", kind))
    qtbot.addWidget(made)
    values = {"announcement_id": "a1", "language": "fr", "text": "Texte", "images": (PICTURE,)}
    made.show_rendition(Rendition(**{**values, **fields}))  # type: ignore[arg-type]  # mixed kinds
    return made


def pictures(of: Face) -> list[Pictures]:
    return [part for part in walk(of.block) if isinstance(part, Pictures)]


@pytest.mark.parametrize(
    ("kind", "count", "places"),
    [("facebook", 1, 1), ("facebook", 2, 2), ("facebook", 3, 3), ("facebook", 4, 4),
     ("facebook", 6, 5), ("mastodon", 4, 4), ("linkedin", 6, 5), ("telegram", 6, 4),
     ("instagram", 4, 1)],
)  # fmt: skip
def test_so_many_are_seen_at_once(kind: str, count: int, places: int, qtbot: QtBot) -> None:
    made = face(kind, announcement(count))
    qtbot.addWidget(made)
    grid = pictures(made)[0]
    high = grid.lay_out(400)
    assert len(grid.shown) == count
    assert len(grid.places) == places
    for number, cell in enumerate(grid.places):
        assert QRectF(0, 0, 400.5, high + 0.5).contains(cell)
        assert not any(cell.intersects(other) for other in grid.places[number + 1 :])
    for image in announcement(count).images:
        assert f"[Image : {image.alt}]" in made.words


def test_the_part_is_seen_that_is_sent(qtbot: QtBot) -> None:
    halves = QImage(400, 200, QImage.Format.Format_RGB32)
    halves.fill(QColor("red"))
    for x in range(200, 400):
        for y in range(200):
            halves.setPixelColor(x, y, QColor("blue"))
    wide = dataclasses.replace(PICTURE, width=4000, height=2000, focal=(1.0, 0.5))
    made = Face(Author("Ville", "mastodon"))
    qtbot.addWidget(made)
    sent = Rendition(announcement_id="a1", language="fr", text="Texte", images=(wide,))
    made.show_rendition(sent, PictureLimits(narrowest=1, widest=1))
    assert pictures(made)[0].shown[0].part == QRectF(0.5, 0, 0.5, 1)
    part = cut_out(halves, QRectF(0.5, 0, 0.5, 1), QSizeF(50, 50), 2).toImage()
    assert (part.width(), part.height()) == (100, 100)
    assert {part.pixelColor(x, 50).name() for x in (4, 95)} == {"#0000ff"}
    made.show_rendition(sent, PictureLimits())
    assert pictures(made)[0].shown[0].part == QRectF(0, 0, 1, 1)
    cut = cut_out(halves, QRectF(0, 0, 1, 1), QSizeF(30, 30), 1).toImage()  # around the middle
    assert (cut.pixelColor(3, 15).name(), cut.pixelColor(26, 15).name()) == ("#ff0000", "#0000ff")


def test_a_picture_takes_its_place_when_it_is_here(qtbot: QtBot) -> None:
    made = shown(qtbot, "facebook")
    made.resize(480, 300)
    made.show()
    height, before = made.height(), made.grab().toImage()
    red = QImage(40, 30, QImage.Format.Format_RGB32)
    red.fill(QColor("red"))
    made.set_picture(PICTURE.sha256, red)
    assert made.height() == height
    assert height > 300  # its room was kept
    ratio = made.devicePixelRatioF()
    at = (round(200 * ratio), round(250 * ratio))
    assert made.grab().toImage().pixelColor(*at).name() == "#ff0000"
    assert before.pixelColor(*at).name() != "#ff0000"


@pytest.mark.parametrize("kind", ["website", "wordpress", "feed", "email", "pleroma"])
def test_a_picture_inside_the_text_stays_there_and_is_not_shown_twice(
    kind: str, qtbot: QtBot
) -> None:
    figure = (
        f'<figure><img src="media:{PICTURE.sha256}" alt="Une rue"><figcaption>Photo : Anne &amp; Co'
        "</figcaption></figure>"
    )
    words = shown(qtbot, kind, html=f"<p>Avant</p>{figure}<p>Après</p>").words
    assert words.count("Une rue") == 1
    assert words.count("Photo : Anne & Co") == 1
    assert words.index("Avant") < words.index("Une rue") < words.index("Après")


def test_a_picture_that_has_an_address_already_is_known_by_what_it_shows(qtbot: QtBot) -> None:
    html = '<p>Avant</p><p><img src="https://v.be/1.jpg" alt="Une  rue"></p><p>Après</p>'
    made = shown(qtbot, "brevo", html=html)
    assert len(pictures(made)) == 1
    assert made.words.index("Avant") < made.words.index("Une rue")


@pytest.mark.parametrize("html", ["<p>Texte</p>", '<p>Texte</p><img src="https://ailleurs/x.png">'])
def test_a_picture_that_the_text_does_not_place_is_shown_above_it(html: str, qtbot: QtBot) -> None:
    made = shown(qtbot, html=html)
    assert len(pictures(made)) == 1
    assert made.words.index("Une rue") < made.words.index("Texte")
    assert "ailleurs" not in made.words


@pytest.mark.usefixtures("qtbot")
def test_nothing_is_fetched() -> None:
    document = Document()
    image = QTextDocument.ResourceType.ImageResource.value
    assert document.loadResource(image, "file:///etc/hostname").isNull()
    style = QTextDocument.ResourceType.StyleSheetResource.value
    assert document.loadResource(style, "file:///etc/hostname") == ""
