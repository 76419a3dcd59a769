"""Each kind of channel wears its own face, and everything that it is sent is read there."""

from __future__ import annotations

import dataclasses
import re
from html import unescape

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from channels.practice import PracticeChannel
from publisher import registry
from publisher.announcement import Kind
from publisher.rendition import Rendition
from publisher.settings import parse
from publisher.showing import rendered
from tests.builders import access
from tests.ui.widgets.faces.samples import announcement, face, opened_kind
from ui.widgets.faces import Author, Face, alerts, bubbles, letters, pages, plain, posts, toots
from ui.widgets.faces.choosing import author_of, face_of
from ui.widgets.tab_order import stops

WORN = {
    "website": pages.page,
    "feed": pages.entry,
    "cap": alerts.alert,
    "wordpress": pages.page,
    "plone": pages.page,
    "imio": pages.page,
    "drupal": pages.page,
    "facebook": posts.facebook,
    "instagram": posts.instagram,
    "threads": toots.toot,
    "mastodon": toots.toot,
    "bluesky": toots.toot,
    "x": toots.toot,
    "linkedin": posts.linkedin,
    "google_business": posts.google,
    "telegram": bubbles.bubble,
    "matrix": bubbles.lines,
    "discord": bubbles.lines,
    "slack": bubbles.lines,
    "teams": bubbles.teams,
    "email": letters.mail,
    "brevo": letters.mail,
    "sms": letters.text_message,
    "ntfy": letters.notification,
    "apprise": letters.notification,
    "by_hand": plain.by_hand,
}
PAGES = (pages.page, pages.entry)
# A letter's link is behind words of the letter; Instagram shows none.
UNSEEN_LINK = {"email", "brevo", "instagram"}


def flat(text: str) -> str:
    return " ".join(text.split())


def wanted(sent: Rendition) -> list[str]:
    """What a citizen is to read of a rendition."""
    prose = re.sub(r"<img[^>]*>|<figure>.*?</figure>", "", sent.html, flags=re.DOTALL)
    lines = re.sub(r"<[^>]*>", "\n", prose) if sent.html else sent.text
    told = [unescape(line) for line in lines.split("\n")]
    if "card" in sent.fields and sent.tags:  # Teams makes buttons of lines that lead somewhere
        told = [line.rpartition("https://")[0].rstrip(" :") for line in told]
    told += [image.alt for image in sent.images]
    told += [sent.title, *sent.following, sent.first_comment]
    return [flat(part) for part in told if len(part.split()) > 1]


@pytest.mark.parametrize("kind", registry.kinds())
def test_what_is_sent_is_read_on_the_face_of_its_kind(kind: str, qtbot: QtBot) -> None:
    content = announcement(3, kind=Kind.ALERT if kind == "cap" else Kind.WORKS)
    channel, view = opened_kind(kind)
    worn = author_of(view).kind
    assert face_of(worn) is WORN["facebook" if kind == "practice" else kind]
    shown = face(kind, content)
    qtbot.addWidget(shown)
    read = flat(shown.words)
    sent = rendered(channel, content)
    assert wanted(sent)
    for words in wanted(sent):
        assert words in read
    if kind not in UNSEEN_LINK and sent.link:
        assert sent.link in read


@pytest.mark.parametrize("kind", [kind for kind, worn in WORN.items() if worn in PAGES])
def test_a_summary_without_a_text_is_read_once(kind: str, qtbot: QtBot) -> None:
    shown = face(kind, announcement(0, body="", summary="Le marché vous attend."))
    qtbot.addWidget(shown)
    assert flat(shown.words).count("Le marché vous attend.") == 1


@pytest.mark.parametrize("kind", registry.kinds())
def test_it_is_one_thing_to_a_screen_reader_and_to_the_tab_key(kind: str, qtbot: QtBot) -> None:
    shown = face(kind, announcement(2))
    qtbot.addWidget(shown)
    shown.setAccessibleName("Aperçu")
    told = QAccessible.queryAccessibleInterface(shown.canvas)
    assert told is not None
    assert told.role() == QAccessible.Role.StaticText
    assert told.text(QAccessible.Text.Name) == "Aperçu"
    assert told.text(QAccessible.Text.Description) == shown.words
    assert list(stops(shown)) == [shown.canvas]


def test_a_rehearsal_wears_the_face_of_what_it_rehearses() -> None:
    for kind in ("mastodon", "website", "sms"):
        settings = parse(PracticeChannel.settings_type, {"wraps": kind, "folder": "~/mur"})
        assert PracticeChannel(settings, access("Essai")).looks_like == kind


def test_an_adapter_of_somebody_else_says_what_it_looks_like(qtbot: QtBot) -> None:
    _, view = opened_kind("mastodon")
    theirs = dataclasses.replace(view, kind="pleroma", looks_like="mastodon")
    assert author_of(theirs).kind == "mastodon"
    stranger = dataclasses.replace(view, kind="pleroma", looks_like="")
    assert face_of(author_of(stranger).kind) is plain.sheet
    shown = Face(author_of(stranger))
    qtbot.addWidget(shown)
    sent = Rendition(
        announcement_id="a1", language="fr", text="Le texte", title="Le titre",
        link="https://v.be/x", following=("La suite",), first_comment="Voyez là",
    )  # fmt: skip
    shown.show_rendition(sent)
    assert shown.words.split("\n") == [
        "Le titre", "Le texte", "La suite", "https://v.be/x", "Premier commentaire", "Voyez là",
    ]  # fmt: skip


def test_another_kind_is_another_face_at_once(qtbot: QtBot) -> None:
    shown = face("facebook", announcement())
    qtbot.addWidget(shown)
    before = shown.block
    shown.wear(Author("Ville", "mastodon"))
    assert shown.block is not before
    assert "Travaux rue de la Station" in shown.words
