"""Pages, letters and messages: their heads and feet say what they will say."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from publisher.announcement import Kind, Translation
from publisher.rendition import Rendition
from tests.ui.widgets.faces.samples import VIDEO, announcement, face
from tests.ui.widgets.faces.test_posts import seen
from ui.look import dress
from ui.look.tones import contrast, tones
from ui.widgets.faces import Author, Face
from ui.widgets.faces.blocks import Block, Box, walk
from ui.widgets.faces.rich import Rich
from ui.widgets.faces.text import Text


def made(qtbot: QtBot, kind: str, account: str = "", **fields: object) -> Face:
    shown = Face(Author("Ville", kind, account))
    qtbot.addWidget(shown)
    values: dict[str, object] = {"announcement_id": "a1", "language": "fr", "text": "Texte"}
    shown.show_rendition(Rendition(**values | fields))  # type: ignore[arg-type]  # mixed kinds
    return shown


def test_a_page_says_where_and_when(qtbot: QtBot) -> None:
    content = announcement(2, revision=2, updated=datetime(2027, 2, 25, 8, tzinfo=UTC))
    shown = face("website", content)
    qtbot.addWidget(shown)
    assert "annonces.exemple.be/2027/02/travaux-rue-de-la-station" in seen(shown)
    words = shown.words
    told = ["Publié le 22 février 2027 · Mis à jour le 25 février 2027", "Travaux rue de la",
            "La rue de la Station est fermée", "1er mars 2027, 07:00 – 12 mars 2027, 18:00",
            "[Image : Rue de la Station barrée", "Photo : Ville de Valrivière",
            "Nous remplaçons", "Comment circuler", "Plan de la déviation",
            "Demander une dérogation : https://www.valriviere.be/derogation"]  # fmt: skip
    places = [words.index(part) for part in told]
    assert places == sorted(places)
    film = face("website", announcement(0, video=VIDEO))
    qtbot.addWidget(film)
    assert f"[Vidéo de 1:23 : {VIDEO.alt}]" in film.words
    assert VIDEO.alt in seen(film)


def test_a_page_in_another_language_is_that_page(qtbot: QtBot) -> None:
    content = announcement(
        translations={"nl": Translation("Werken", "Tot 12 maart.", "De straat is dicht.")}
    )
    shown = face("website", content)
    qtbot.addWidget(shown)
    shown.show_language("nl")
    assert "Werken\nTot 12 maart." in shown.words
    assert "De straat is dicht." in shown.words
    shown.show_language("")
    assert "Nous remplaçons" in shown.words


def test_a_credit_and_a_summary_that_the_text_has_are_said_once(qtbot: QtBot) -> None:
    for kind in ("wordpress", "drupal"):
        shown = face(kind, announcement())
        qtbot.addWidget(shown)
        assert shown.words.count("Photo : Ville de Valrivière") == 1
        assert shown.words.count("La rue de la Station est fermée") == 1
        quoted = face(kind, announcement(summary="L'école & la crèche ferment"))
        qtbot.addWidget(quoted)
        assert quoted.words.count("L'école & la crèche") == 1


def test_a_mail_shows_from_whom_and_how_to_leave(qtbot: QtBot) -> None:
    shown = face("email", announcement())
    qtbot.addWidget(shown)
    assert "<info@ville.be>" in seen(shown)
    assert shown.words.startswith("Travaux rue de la Station")
    assert shown.words.endswith("Se désabonner")
    brevo = made(qtbot, "brevo", title="Objet", html="<p>Lettre</p>", fields={"preview": "Début"})
    assert brevo.words == "Objet\nDébut\nLettre"


@pytest.mark.parametrize(
    ("text", "told"),
    [("a" * 160, "1 SMS par personne"), ("a" * 161, "2 SMS par personne"),
     ("œ" * 71, "2 SMS par personne")],
)  # fmt: skip
def test_a_text_message_says_as_how_many_it_is_paid(text: str, told: str, qtbot: QtBot) -> None:
    assert told in made(qtbot, "sms", text=text).words


def test_a_notification_shows_its_buttons(qtbot: QtBot) -> None:
    acts = json.dumps([{"action": "view", "label": "Agir", "url": "https://v.be/agir"}])
    shown = made(qtbot, "ntfy", title="Alerte", fields={"actions": acts, "click": "https://v.be/p"})
    assert shown.words == "Alerte\nTexte\nhttps://v.be/p\nAgir : https://v.be/agir"
    assert made(qtbot, "ntfy", fields={"actions": "[1"}).words == "Texte"


def test_an_alert_speaks_all_its_languages(qtbot: QtBot) -> None:
    nl = {"nl": Translation("Lek", "", "Kook het water.")}
    shown = face("cap", announcement(kind=Kind.ALERT, translations=nl))
    qtbot.addWidget(shown)
    for words in (
        "Travaux rue de la Station",
        "Lek",
        "Kook het water.",
        "À partir du 1er mars 2027",
    ):
        assert words in shown.words
    broken = made(qtbot, "cap", title="Titre", fields={"blocks": "?"})
    assert broken.words == "Titre\nTexte"


def test_a_card_of_teams_has_its_title_and_its_buttons(qtbot: QtBot) -> None:
    shown = face("teams", announcement())
    qtbot.addWidget(shown)
    assert shown.words.startswith("Travaux rue de la Station\n[Image")
    assert "Demander une dérogation : https://www.valriviere.be/derogation" in shown.words
    assert seen(shown).count("Travaux rue de la Station") == 1
    assert made(qtbot, "teams", fields={"card": "["}).words == "Texte"


def test_an_event_at_google_shows_its_days(qtbot: QtBot) -> None:
    shown = face("google_business", announcement())
    qtbot.addWidget(shown)
    assert "1er mars 2027, 07:00 – 12 mars 2027, 18:00" in shown.words


def test_what_is_scrolled_away_waits_for_a_pause(qtbot: QtBot) -> None:
    shown = made(qtbot, "mastodon", text="Avant")
    shown.show()
    sent = Rendition(announcement_id="a1", language="fr", text="Après")
    above = Face(Author("Ville"))
    qtbot.addWidget(above)
    shown.setParent(above)
    shown.move(0, 10_000)
    above.show()
    shown.show()
    shown.show_rendition(sent)
    assert shown.canvas.accessibleDescription() == "Avant"
    qtbot.waitUntil(lambda: shown.canvas.accessibleDescription() == "Après")


def grounds(block: Block, ground: str) -> list[tuple[str, str]]:
    """Return the colours of texts, each with what is behind it."""
    if isinstance(block, Box) and block.ground:
        ground = block.ground
    found = [pair for part in block.parts() for pair in grounds(part, ground)]
    if isinstance(block, Text):
        inks = {block.colour, *(run.colour for run in block.runs if run.colour)}
        found += [(ink, ground) for ink in inks]
    if isinstance(block, Rich):
        found += [(ink, ground) for ink in block.inks]
    return found


@pytest.mark.parametrize("dark", [False, True])
def test_every_text_can_be_read(dark: bool, qtbot: QtBot) -> None:
    app = QGuiApplication.instance()
    dress(app, dark=dark)  # type: ignore[arg-type]  # it is a QApplication
    try:
        for kind in ("facebook", "linkedin", "google_business", "instagram", "mastodon", "bluesky",
                     "telegram", "matrix", "discord", "teams", "email", "sms", "ntfy", "cap",
                     "website", "feed", "by_hand"):  # fmt: skip
            shown = face(kind, announcement(0, kind=Kind.ALERT if kind == "cap" else Kind.WORKS))
            qtbot.addWidget(shown)
            pairs = set(grounds(shown.block, tones().base))
            assert len(pairs) > 1
            for ink, ground in pairs:
                assert contrast(ink, ground) >= 4.5, (kind, ink, ground)
            assert any(isinstance(part, Text) for part in walk(shown.block))
    finally:
        dress(app, dark=False)  # type: ignore[arg-type]  # it is a QApplication
