"""Settings, checks and renditions of a website."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime
from pathlib import Path

import pytest

from channels.website.settings import WebsiteSettings
from channels.website.words import words_for
from publisher.announcement import Event, Translation, Variant
from publisher.errors import SettingInvalid
from publisher.problem import Severity
from publisher.settings import parse
from tests.builders import MemoryMedia, announcement, image
from tests.channels.website.sites import BASE_URL, publish, website

wall = datetime.fromisoformat  # without a zone
GOOD = {"folder": "~/site", "base_url": "https://ville.be/annonces/"}
SFTP = {"sftp_host": "h", "sftp_username": "u", "sftp_host_key": "SHA256:" + "a" * 43}


def test_the_least_that_is_needed() -> None:
    settings = parse(WebsiteSettings, GOOD)
    assert settings.root == Path.home() / "site"
    assert settings.base_url == "https://ville.be/annonces"
    assert parse(WebsiteSettings, {**GOOD, **SFTP}).sftp_port == 22


@pytest.mark.parametrize(
    ("given", "named"),
    [
        ({"base_url": "https://ville.be/?page=1"}, "base_url"),
        ({"base_url": "https://moi:secret@ville.be"}, "base_url"),
        ({"base_url": "ville.be"}, "base_url"),
        ({"language": "it"}, "language"),
        ({**SFTP, "sftp_username": ""}, "sftp_username"),
        ({**SFTP, "sftp_host_key": ""}, "sftp_host_key"),
        ({**SFTP, "sftp_host_key": "aa:bb:cc"}, "SHA256"),
    ],
)
def test_wrong_settings_are_refused_in_words(given: dict[str, str], named: str) -> None:
    with pytest.raises(SettingInvalid, match=named):
        parse(WebsiteSettings, {**GOOD, **given})


def test_the_address_is_the_day_of_the_town_and_pure(tmp_path: Path) -> None:
    channel = website(tmp_path / "site")
    late = announcement(dated=datetime(2026, 12, 31, 23, 30, tzinfo=UTC), canonical_url=None)
    assert channel.reserve(late) == f"{BASE_URL}/2027/01/travaux-rue-de-la-station-4hx0s2/"
    assert channel.reserve(late) == channel.render(late).link
    elsewhere = dataclasses.replace(late, canonical_url="https://autre.be/2020/01/x-4hx0s2/")
    assert channel.reserve(elsewhere) == channel.reserve(late)
    nowhere = dataclasses.replace(late, time_zone="Belgique/Namur")
    assert channel.reserve(nowhere).startswith(f"{BASE_URL}/2026/12/")
    assert not (tmp_path / "site").exists()


@pytest.mark.parametrize("title", ["../../etc/passwd", "C:\\con", "🎉", "", "é" * 300, "a/b?c#d"])
def test_no_title_leaves_its_folder(tmp_path: Path, title: str) -> None:
    channel = website(tmp_path)
    publish(channel, announcement(title=title, canonical_url=None))
    [page] = tmp_path.glob("2027/02/*/index.html")
    assert page.parent.name.endswith("-4hx0s2")
    assert len(page.parent.name) <= 67


def test_what_the_page_would_spoil_is_said(tmp_path: Path) -> None:
    channel = website(tmp_path)
    media = MemoryMedia()
    written = announcement(
        title=" \x07",
        language="français",
        images=(image(media),) * 21,
        translations={"nl": Translation(""), "fr_BE": Translation("x"), "de": Translation("gut")},
    )
    found = channel.check(written)
    assert [(p.code, p.severity) for p in found] == [
        ("website_title_missing", Severity.ERROR),
        ("website_language_unknown", Severity.ERROR),
        ("website_too_many_images", Severity.WARNING),
        ("website_translation_left_out", Severity.WARNING),
        ("website_translation_left_out", Severity.WARNING),
    ]
    assert "{" not in "".join(problem.message for problem in found)
    assert '<html lang="und">' in channel.preview_page(channel.render(written))


@pytest.mark.parametrize("name", ["site", "website"])
def test_a_variant_is_the_text_of_the_page(tmp_path: Path, name: str) -> None:
    channel = website(tmp_path)
    written = announcement(variants={name: Variant("Un **autre** texte.")})
    assert channel.render(written).html == "<p>Un <strong>autre</strong> texte.</p>"


@pytest.mark.parametrize("url", ["javascript:alert(1)", "https://", "https://a b/", "", "//x.be"])
def test_a_link_that_is_no_web_address_is_left_out(tmp_path: Path, url: str) -> None:
    written = announcement()
    assert written.link
    written = dataclasses.replace(written, link=dataclasses.replace(written.link, url=url))
    assert "link_url" not in website(tmp_path).render(written).fields


@pytest.mark.parametrize(
    ("language", "event", "expected"),
    [
        ("fr", ("2027-03-01T07:00", None), "lundi 1er mars 2027 à 7 h"),
        ("fr", ("2027-03-02T07:30", "2027-03-02T18:00"), "mardi 2 mars 2027, de 7 h 30 à 18 h"),
        ("nl", ("2027-03-02T07:30", "2027-03-02T18:00"), "dinsdag 2 maart 2027, van 7.30 uur tot"),
        ("de", ("2027-03-02T07:05", None), "Dienstag, 2. März 2027 um 7.05 Uhr"),
        ("en", ("2027-03-02T07:05", "2027-03-04T08:00"), "from Tuesday 2 March 2027 at 7:05 to"),
        ("fr", ("2027-03-01T00:00", "2027-03-02T00:00"), "du lundi 1er mars 2027 au mardi 2 mars"),
    ],
)
def test_times_are_written_as_people_say_them(
    language: str, event: tuple[str, str | None], expected: str
) -> None:
    start, end = event
    told = words_for(language, "fr").span(Event(wall(start), wall(end) if end else None))
    assert told.startswith(expected)


def test_contrasts_are_readable_in_light_and_dark(tmp_path: Path) -> None:
    style = website(tmp_path).pages.style()
    light, dark = (_colours(style, start) for start in (":root {", "  :root {"))
    for colours in (light, dark):
        for ink, ground in [
            ("ink", "paper"),
            ("ink", "sheet"),
            ("ink", "mark"),
            ("soft", "paper"),
            ("soft", "sheet"),
            ("link", "paper"),
            ("link", "sheet"),
            ("alert", "paper"),
            ("alert", "sheet"),
            ("on-band", "band"),
        ]:
            assert _contrast(colours[ink], colours[ground]) >= 4.5, (ink, ground)
        assert _contrast(colours["focus"], colours["paper"]) >= 3


def _colours(style: str, start: str) -> dict[str, str]:
    block = style.split("\n" + start if start.startswith(" ") else start, 1)[1].split("}", 1)[0]
    lines = [
        line.strip().rstrip(";") for line in block.splitlines() if line.strip().startswith("--")
    ]
    return {name[2:]: value.strip() for name, value in (line.split(":") for line in lines)}


def _contrast(first: str, second: str) -> float:
    """The ratio of WCAG 2, from 1 to 21."""
    brighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
