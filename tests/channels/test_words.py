"""What pages, feeds, letters and alerts say of a correction, in the four languages of the town."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import fields
from datetime import UTC, datetime
from pathlib import Path

import pytest

from channels._letter import writing
from channels._words import alerts, feeds, letters, words
from channels.cap import CapChannel
from channels.cap.settings import CapSettings
from channels.feed import FeedChannel
from channels.feed.settings import FeedSettings
from publisher.announcement import Announcement, Kind
from publisher.channel import Channel, SupportsUpdate
from publisher.settings import parse
from tests.builders import MemoryProgress, access, announcement
from tests.channels.cap.conftest import SETTINGS
from tests.channels.website.sites import website

LATE = datetime(2026, 2, 28, 23, 30, tzinfo=UTC)  # the first of March, in the town
UPDATED = {
    "fr": "Mis à jour le 1er mars 2026",
    "nl-BE": "Bijgewerkt op 1 maart 2026",
    "de": "Aktualisiert am 1. März 2026",
    "en": "Updated on 1 March 2026",
}
LANGUAGES = pytest.mark.parametrize("language", UPDATED)


def corrected(channel: Channel, first: Announcement) -> None:
    """Publish an announcement, then a correction of it."""
    assert isinstance(channel, SupportsUpdate)
    receipt = channel.publish(channel.render(first), "cle-1", MemoryProgress())
    second = dataclasses.replace(first, title="Corrigé", revision=2, updated=LATE)
    channel.update(channel.render(second), receipt, "cle-2", MemoryProgress())


def written(language: str, **more: object) -> Announcement:
    return announcement(language=language, dated=datetime(2026, 2, 1, tzinfo=UTC), **more)


def files(folder: Path, ending: str) -> Iterator[str]:
    return (file.read_text("utf-8") for file in folder.rglob(f"*{ending}"))


@LANGUAGES
def test_the_page_of_the_website_says_the_day(tmp_path: Path, language: str) -> None:
    corrected(website(tmp_path / "site"), written(language, canonical_url=None))
    assert any(UPDATED[language] in page for page in files(tmp_path, "index.html"))


@LANGUAGES
def test_each_feed_and_its_page_say_the_day(tmp_path: Path, language: str) -> None:
    settings = FeedSettings(
        folder=str(tmp_path), base_url="https://www.exemple.be", language=language
    )
    corrected(FeedChannel(settings, access("fil")), written(language))
    for name in ("feed.xml", "atom.xml", "feed.json"):
        assert UPDATED[language] in (tmp_path / name).read_text("utf-8"), name
    day = UPDATED[language].removeprefix(f"{words(language).updated} ")
    pages = "".join(files(tmp_path, ".html"))
    assert f'{words(language).updated} <time datetime="{LATE.isoformat()}">{day}</time>' in pages


@pytest.mark.parametrize(
    ("language", "sentence", "title"),
    [
        ("fr", "Ce courriel corrige", "Correction\u00a0: "),
        ("nl-BE", "Deze e-mail verbetert", "Rechtzetting: "),
        ("de", "Diese E-Mail berichtigt", "Berichtigung: "),
        ("en", "This email corrects", "Correction: "),
    ],
)
def test_a_letter_says_that_it_corrects(language: str, sentence: str, title: str) -> None:
    second = written(language, revision=2)
    text, html = writing.joined(list(writing.blocks(second, (), ())))
    assert sentence in text
    assert sentence in html
    assert writing.subject(second).startswith(title)


@pytest.mark.parametrize(
    ("language", "over"),
    [
        ("fr", "Fin de l'alerte"),
        ("nl-BE", "Einde van de waarschuwing"),
        ("de", "Ende der Warnung"),
        ("en", "End of alert"),
    ],
)
def test_the_end_of_an_alert_is_said_in_its_language(
    tmp_path: Path, language: str, over: str
) -> None:
    settings = parse(CapSettings, {**SETTINGS, "folder": str(tmp_path)})
    channel = CapChannel(settings, access("alertes"))
    alert = announcement(language=language, kind=Kind.ALERT, title="Sturm")
    receipt = channel.publish(channel.render(alert), "cle-1", MemoryProgress())
    channel.retract(receipt, "", "cle-2", MemoryProgress())
    assert any(over in told for told in files(tmp_path, ".xml"))


@LANGUAGES
def test_every_room_speaks_every_language(language: str) -> None:
    for room in (words, letters.words, feeds.words, alerts.words):
        said = room(language)
        assert all(getattr(said, field.name) for field in fields(said))
        assert said == room(language.upper())
        assert room("xx") == room("fr")
        assert (said == room("fr")) == (language == "fr")
