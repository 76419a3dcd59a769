"""Where a post is cut, how links and cards look, what hangs under it."""

from __future__ import annotations

import dataclasses
import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from publisher.announcement import LongText, Variant
from publisher.rendition import Rendition
from tests.ui.widgets.faces.samples import PAGE, TEXT, VIDEO, announcement, face
from ui.widgets.faces import Author, Face
from ui.widgets.faces.addresses import dressed, shortened
from ui.widgets.faces.blocks import walk
from ui.widgets.faces.marks import Avatar, Threaded, initials
from ui.widgets.faces.text import Text

LONG = "La commune informe ses habitants de tout ce qui change. " * 20 + "Fin."


def seen(shown: Face) -> str:
    """What stands there to be seen, after it was laid out."""
    return "\n".join(part.seen for part in walk(shown.block) if isinstance(part, Text))


def on_screen(qtbot: QtBot, shown: Face) -> Face:
    qtbot.addWidget(shown)
    shown.resize(480, 300)
    shown.show()
    return shown


def post(qtbot: QtBot, kind: str, **fields: object) -> Face:
    shown = on_screen(qtbot, Face(Author("Ville", kind)))
    values: dict[str, object] = {"announcement_id": "a1", "language": "fr", "text": "Texte"}
    shown.show_rendition(Rendition(**values | fields))  # type: ignore[arg-type]  # mixed kinds
    return shown


@pytest.mark.parametrize(
    ("kind", "word"),
    [("facebook", "En voir plus"), ("linkedin", "voir plus"), ("instagram", "plus"),
     ("google_business", "Plus")],
)  # fmt: skip
def test_a_long_post_is_cut_until_somebody_asks_for_the_rest(
    kind: str, word: str, qtbot: QtBot
) -> None:
    shown = post(qtbot, kind, text=LONG)
    cut = seen(shown).replace("\u00a0", " ")
    assert f"… {word}" in cut
    assert "Fin." not in cut
    assert "Fin." in shown.words  # what is read aloud is whole
    height = shown.block.lay_out(400)
    QTest.mouseClick(shown.canvas, Qt.MouseButton.LeftButton)
    assert "Fin." in seen(shown)
    assert f"… {word}" not in seen(shown).replace("\u00a0", " ")
    assert shown.block.lay_out(400) > height
    QTest.keyClick(shown.canvas, Qt.Key.Key_Return)
    assert "Fin." not in seen(shown)


def test_a_short_post_is_not_cut(qtbot: QtBot) -> None:
    shown = post(qtbot, "facebook", text="Deux lignes,\npas plus.")
    assert "En\u00a0voir\u00a0plus" not in seen(shown)
    before = seen(shown)
    QTest.mouseClick(shown.canvas, Qt.MouseButton.LeftButton)
    assert seen(shown) == before


@pytest.mark.parametrize("width", [200, 260, 333, 460])
def test_it_is_cut_at_the_line_whatever_the_width(width: int, qtbot: QtBot) -> None:
    shown = post(qtbot, "facebook", text=f"😀 {LONG}")
    shown.block.lay_out(width)
    text = next(part for part in walk(shown.block) if isinstance(part, Text) and part.folded)
    line = Text("Mg", shown.font(), "#000000").lay_out(300)
    assert text.lay_out(width - 30) <= line * 5 + 1
    assert text.seen.startswith("😀 La commune")


def test_addresses_are_shown_as_the_platform_shortens_them(qtbot: QtBot) -> None:
    address = "https://www.valriviere.be/une/adresse/qui/ne/finit/pas"
    shown = post(qtbot, "mastodon", text=f"Voyez {address} #Travaux")
    assert "valriviere.be/une/adresse/qui/…" in seen(shown)
    assert address not in seen(shown)
    assert address in shown.words
    assert address in seen(post(qtbot, "bluesky", text=f"Voyez {address}"))
    text, runs = dressed(f"😀 {address} #Travaux, @a", "#1d5b94", shortened(12))
    assert text == "😀 valriviere.b… #Travaux, @a"
    assert [text[run.start : run.end] for run in runs] == ["valriviere.b…", "#Travaux", "@a"]


def test_a_link_without_pictures_is_a_card(qtbot: QtBot) -> None:
    shown = on_screen(qtbot, face("bluesky", announcement(0)))
    assert "valriviere.be" in seen(shown).split("\n")  # the site, on its own line
    assert seen(shown).count("Travaux rue de la Station") == 2  # the post, and the card's title
    bare = post(qtbot, "facebook", link=PAGE)
    assert PAGE in bare.words
    assert "valriviere.be" in seen(bare).split("\n")
    assert PAGE not in post(qtbot, "instagram", link=PAGE).words  # it shows none


def test_posts_of_a_thread_follow_each_other(qtbot: QtBot) -> None:
    long = announcement(
        variants={"mastodon": Variant(long_text=LongText.THREAD)}, summary="", body=TEXT * 2
    )
    shown = on_screen(qtbot, face("mastodon", long))
    thread = next(part for part in walk(shown.block) if isinstance(part, Threaded))
    assert len(thread.parts()) == 3
    assert sum(isinstance(part, Avatar) for part in walk(thread)) == 3
    places = [shown.words.index(f"{number}/3") for number in (1, 2, 3)]
    assert places == sorted(places)
    thread.lay_out(300)
    assert all(low < high for low, high in itertools.pairwise(thread.tops))
    told = "\n\n".join(("Un", "Deux"))
    two = post(qtbot, "x", text="Un", following=("Deux",))
    two.canvas.actions()[0].trigger()
    assert QGuiApplication.clipboard().text() == told


def test_the_first_comment_is_under_the_post(qtbot: QtBot) -> None:
    shown = post(qtbot, "facebook", link=PAGE, text="Le texte", first_comment=f"Plan : {PAGE}")
    words = shown.words
    assert words.index("Le texte") < words.index("Premier commentaire")
    assert words.index("Premier commentaire") < words.index("Plan :")
    assert "Premier commentaire" not in post(qtbot, "facebook").words


def test_a_video_is_its_still_with_a_length(qtbot: QtBot) -> None:
    shown = on_screen(qtbot, face("facebook", announcement(0, video=VIDEO)))
    assert f"[Vidéo de 1:23 : {VIDEO.alt}]" in shown.words


def test_the_beginning_that_is_sent_bold_is_bold(qtbot: QtBot) -> None:
    for fields in ({"bold": "5"}, {"content": "**Titre**\nSuite"}, {"blocks": '[{"bold": true}]'}):
        kind = {"bold": "telegram", "content": "discord", "blocks": "slack"}[next(iter(fields))]
        shown = post(qtbot, kind, text="Titre\nSuite", fields=fields)
        text = next(
            part for part in walk(shown.block) if isinstance(part, Text) and "Suite" in part.seen
        )
        assert [(run.start, run.end) for run in text.runs if run.bold] == [(0, 5)]
        plain = post(qtbot, kind, text="Titre\nSuite")
        assert not [
            run for part in walk(plain.block) if isinstance(part, Text)
            for run in part.runs if run.bold
        ]  # fmt: skip


def test_who_publishes_is_the_logo_or_initials(qtbot: QtBot) -> None:
    assert initials("Ville de Valrivière") == "VV"
    assert initials("Commune d'Ans") == "CA"
    assert initials("  ") == ""
    shown = post(qtbot, "mastodon")
    bare = shown.grab().toImage()
    logo = QImage(8, 8, QImage.Format.Format_RGB32)
    logo.fill("#ff00ff")
    shown.set_emblem(logo)
    worn = shown.grab().toImage()
    ratio = shown.devicePixelRatioF()
    at = round(38 * ratio)
    assert worn.pixelColor(at, at).name() == "#ff00ff"
    assert bare.pixelColor(at, at).name() != "#ff00ff"


def test_what_changes_is_shown_without_a_new_widget(qtbot: QtBot) -> None:
    shown = post(qtbot, "mastodon", text="Avant")
    canvas, height = shown.canvas, shown.height()
    sent = Rendition(announcement_id="a1", language="fr", text="Après\n" * 8)
    shown.show_rendition(sent)
    assert "Après" in shown.words
    assert "Avant" not in seen(shown)
    assert shown.canvas is canvas
    assert shown.height() > height
    block = shown.block
    shown.show_rendition(dataclasses.replace(sent))  # the same once more costs nothing
    assert shown.block is block


def test_larger_type_makes_a_larger_face(qtbot: QtBot) -> None:
    shown = post(qtbot, "mastodon", text="Un texte " * 20)
    before = shown.height()
    shown.setStyleSheet("* { font-size: 24pt; }")
    qtbot.waitUntil(lambda: shown.height() > before * 1.5)


@pytest.mark.parametrize("kind", ["facebook", "mastodon", "x", "telegram", "threads", "linkedin"])
def test_a_card_says_what_the_page_says_to_which_it_links(kind: str, qtbot: QtBot) -> None:
    page = Rendition(
        announcement_id="a1", language="fr", text="…", title="Le titre de la page",
        html="<p>…</p>", link=PAGE, fields={"summary": "Son résumé"},
    )  # fmt: skip
    shown = post(qtbot, kind, text=f"Voyez {PAGE}", link=f"{PAGE}?utm_source=x")
    shown.show_page(page)
    qtbot.waitUntil(lambda: "Le titre de la page" in seen(shown))
    assert "Son résumé" in seen(shown)
    assert f"{PAGE}?utm_source=x" in shown.words
    elsewhere = post(qtbot, kind, text="Voyez", link="https://ailleurs.be/")
    elsewhere.show_page(page)
    assert "Le titre de la page" not in elsewhere.words
    assert "https://ailleurs.be/" in elsewhere.words
    named = post(qtbot, kind, link=PAGE, fields={"card_title": "Notre titre"})
    named.show_page(page)
    assert "Le titre de la page" not in named.words


def test_what_was_unfolded_is_cut_again_for_something_else(qtbot: QtBot) -> None:
    shown = post(qtbot, "facebook", text=LONG)
    QTest.mouseClick(shown.canvas, Qt.MouseButton.LeftButton)
    assert "Fin." in seen(shown)
    shown.fold()
    shown.show_rendition(Rendition(announcement_id="a2", language="fr", text=f"{LONG} Bis."))
    assert "Fin." not in seen(shown)
    whole = Face(Author("Ville", "facebook"), whole=True)
    qtbot.addWidget(whole)
    whole.show_rendition(Rendition(announcement_id="a2", language="fr", text=LONG))
    QTest.mouseClick(whole.canvas, Qt.MouseButton.LeftButton)
    assert "Fin." in seen(whole)
