"""What a file becomes."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from publisher.announcement import Event, Kind, Link, Translation, Variant
from publisher.announcement_file import read_file
from publisher.schedule import written
from tests.publisher.announcement_file.folder import Folder, header

WHOLE = """---
title: Travaux rue de la Station
language: fr
kind: works
summary: La rue est fermée du 1er au 12 mars.
tags: [travaux, mobilité]
link: {url: https://www.exemple.be/derogation, label: Demander une dérogation}
images: [{file: rue.jpg, alt: "Rue barrée par une barrière rouge", credit: Ville, focal: [0.3, .6]}]
event: {start: 2027-03-01T07:00, end: 2027-03-12T18:00, place: Rue de la Station}
publish_at: 2027-02-22T09:00
expires_at: 2027-03-13T00:00
time_zone: Europe/Brussels
channels: [website, feed, facebook]
variants: {bluesky: {text: Rue fermée}}
translations: {nl: {title: Werken, summary: Kort, body: "Tekst\\n\\nmeer"}}
---
Texte en **Markdown**.

---

Suite.
"""


def test_every_key(folder: Folder) -> None:
    draft = folder.read(WHOLE)
    read = draft.announcement
    assert read.title == "Travaux rue de la Station"
    assert read.kind is Kind.WORKS
    assert read.language == "fr"
    assert read.summary == "La rue est fermée du 1er au 12 mars."
    assert read.body == "Texte en **Markdown**.\n\n---\n\nSuite."
    assert read.tags == ("travaux", "mobilité")
    assert read.link == Link("https://www.exemple.be/derogation", "Demander une dérogation")
    assert read.event == Event(
        _at("2027-03-01T07:00"), _at("2027-03-12T18:00"), "Rue de la Station"
    )
    assert read.expires_at == _at("2027-03-13T00:00")
    assert read.variants == {"bluesky": Variant("Rue fermée")}
    assert read.translations == {"nl": Translation("Werken", "Kort", "Tekst\n\nmeer")}
    assert draft.publish_at == _at("2027-02-22T09:00")
    assert draft.channels == ("website", "feed", "facebook")
    [image] = read.images
    assert image.focal == (0.3, 0.6)
    assert (image.alt, image.credit, image.name) == (
        "Rue barrée par une barrière rouge",
        "Ville",
        "rue",
    )
    assert folder.media.read(image.sha256)


def _at(text: str) -> datetime:
    return datetime.fromisoformat(text)


def test_a_title_is_enough(folder: Folder) -> None:
    draft = folder.read("---\ntitle: Bonjour\n---\n")
    assert draft.announcement.title == "Bonjour"
    assert draft.announcement.language == "fr"
    assert draft.announcement.time_zone == "Europe/Brussels"
    assert draft.publish_at is None
    assert draft.channels == ()


def test_each_reading_is_a_new_announcement(folder: Folder) -> None:
    assert folder.read(WHOLE).announcement.id != folder.read(WHOLE).announcement.id


@pytest.mark.parametrize(
    "value", ["no", "yes", "2027-02-22", "1e3", "0o17", "12:30:45", "~", "null"]
)
def test_nothing_is_guessed_from_the_look_of_a_value(folder: Folder, value: str) -> None:
    assert folder.read(header(f"summary: {value}")).announcement.summary == value


def test_norwegian_is_a_language(folder: Folder) -> None:
    assert folder.read(header("language: no")).announcement.language == "no"


def test_byte_order_mark_and_windows_line_ends(folder: Folder) -> None:
    content = b"\xef\xbb\xbf" + WHOLE.replace("\n", "\r\n").encode()
    assert folder.read(content).announcement.body == "Texte en **Markdown**.\n\n---\n\nSuite."


def test_accents_typed_in_two_ways_are_one(folder: Folder) -> None:
    assert folder.read(header("summary: e\u0301te\u0301")).announcement.summary == "été"


def test_a_chosen_double_hour_is_kept(folder: Folder) -> None:
    draft = folder.read(header("publish_at: 2027-10-31T02:30+01:00"))
    assert draft.publish_at
    assert written(draft.publish_at) == "2027-10-31T02:30+01:00"


def test_an_event_in_a_double_hour_is_accepted(folder: Folder) -> None:
    read = folder.read(header("event: {start: 2027-10-31T02:30, place: Quai}")).announcement
    assert read.event == Event(_at("2027-10-31T02:30"), None, "Quai")


def test_pictures_in_a_folder_below(folder: Folder, tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    (tmp_path / "rue.jpg").rename(tmp_path / "photos" / "Rue Haute (1).jpg")
    read = folder.read(header('images: [{file: "photos/Rue Haute (1).jpg"}]')).announcement
    assert read.images[0].name == "rue-haute-1"
    assert read.images[0].alt == ""  # the checks ask for it


def test_a_file_named_by_a_relative_path(
    folder: Folder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder.write(WHOLE)
    monkeypatch.chdir(tmp_path)
    assert read_file(Path("annonce.md"), folder.keep).announcement.images
