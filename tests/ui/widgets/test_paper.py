"""The preview shows the pictures where the channel puts them, and the summary that a page shows."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QImage, QTextDocument
from pytestqt.qtbot import QtBot

from publisher.announcement import Image
from publisher.framing import PictureLimits
from publisher.rendition import Rendition
from ui.widgets.paper import Paper

PICTURE = Image(sha256="a" * 64, media_type="image/png", width=40, height=30, alt="Une rue")


def shown(qtbot: QtBot, **fields: object) -> Paper:
    paper = Paper()
    qtbot.addWidget(paper)
    red = QImage(40, 30, QImage.Format.Format_RGB32)
    red.fill(QColor("red"))
    paper.set_picture(PICTURE.sha256, red)
    values = {"announcement_id": "a1", "language": "fr", "text": "Texte", "images": (PICTURE,)}
    paper.show_rendition(Rendition(**{**values, **fields}))  # type: ignore[arg-type]  # mixed kinds
    return paper


def test_a_picture_inside_the_text_stays_there_and_is_not_shown_twice(qtbot: QtBot) -> None:
    figure = f'<figure><img src="media:{PICTURE.sha256}" alt="Une rue"></figure>'
    html = shown(qtbot, html=f"<p>Avant</p>{figure}<p>Après</p>").toHtml()
    assert html.count("<img") == 1
    assert html.index("Avant") < html.index(f"master:{PICTURE.sha256}") < html.index("Après")


@pytest.mark.parametrize("html", ["<p>Texte</p>", '<p>Texte</p><img src="https://ailleurs/x.png">'])
def test_a_picture_that_the_text_does_not_place_is_shown_above_it(qtbot: QtBot, html: str) -> None:
    laid_out = shown(qtbot, html=html).toHtml()
    assert laid_out.count("<img") == 1
    assert "ailleurs" not in laid_out
    assert laid_out.index("<img") < laid_out.index("Texte")


def test_a_picture_that_is_not_here_leaves_its_room_and_the_text(qtbot: QtBot) -> None:
    paper = Paper()
    qtbot.addWidget(paper)
    paper.resize(400, 100)
    lost = dataclasses.replace(PICTURE, sha256="b" * 64, width=400, height=300)
    paper.show_rendition(
        Rendition(announcement_id="a1", language="fr", text="Texte", images=(lost,))
    )
    assert paper.height() > 180  # 240 × 180, and a line


def test_the_summary_that_a_page_shows_above_its_text_is_shown(qtbot: QtBot) -> None:
    words = shown(
        qtbot, html="<p>Le texte</p>", fields={"summary": "L'essentiel <b>"}
    ).toPlainText()
    assert words.index("L'essentiel <b>") < words.index("Le texte")
    once = shown(qtbot, html="<p><b>L&#x27;or</b></p>", fields={"summary": "L'or"}).toPlainText()
    assert once.count("L'or") == 1


def test_a_title_that_the_text_does_not_begin_with_is_shown_above_it(qtbot: QtBot) -> None:
    assert shown(qtbot, title="Collecte", images=()).toPlainText().split() == ["Collecte", "Texte"]
    assert shown(qtbot, title="Texte", images=()).toPlainText().split() == ["Texte"]


def test_the_first_comment_is_shown_below_under_its_name(qtbot: QtBot) -> None:
    link = "https://v.be/plan"
    words = shown(qtbot, link=link, first_comment=f"Le plan <b> : {link}").toPlainText()
    assert words.index("Texte") < words.index("Premier commentaire")
    assert words.index("Premier commentaire") < words.index("Le plan <b> :")
    assert words.count(link) == 1
    assert "Premier commentaire" not in shown(qtbot).toPlainText()


def test_of_a_picture_the_part_is_shown_that_is_sent(qtbot: QtBot) -> None:
    paper = shown(qtbot)
    halves = QImage(400, 200, QImage.Format.Format_RGB32)
    halves.fill(QColor("red"))
    for x in range(200, 400):
        for y in range(200):
            halves.setPixelColor(x, y, QColor("blue"))
    wide = dataclasses.replace(PICTURE, width=4000, height=2000, focal=(1.0, 0.5))
    paper.set_picture(wide.sha256, halves)
    sent = Rendition(announcement_id="a1", language="fr", text="Texte", images=(wide,))
    square = PictureLimits(narrowest=1, widest=1)
    paper.show_rendition(sent, square)
    assert f"master:{wide.sha256}/500-0-1000-1000" in paper.toHtml()
    source = QUrl(f"master:{wide.sha256}/500-0-1000-1000")
    part = paper.loadResource(QTextDocument.ResourceType.ImageResource.value, source)
    assert (part.width(), part.height()) == (200, 200)
    assert {part.pixelColor(x, 100).name() for x in (2, 198)} == {"#0000ff"}
    paper.show_rendition(sent, PictureLimits())
    assert f'"master:{wide.sha256}"' in paper.toHtml()


def test_every_post_of_a_thread_is_shown(qtbot: QtBot) -> None:
    following = ("La suite <b>\n\n2/3", "La fin\n\n3/3")
    words = shown(qtbot, text="Début\n\n1/3", following=following).toPlainText()
    assert words.index("1/3") < words.index("La suite <b>") < words.index("2/3")
    assert words.index("2/3") < words.index("La fin") < words.index("3/3")
