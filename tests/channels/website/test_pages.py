"""What a whole site looks like to browsers, search engines and the W3C's checker."""

from __future__ import annotations

import dataclasses
import json
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from PIL import Image

from channels.website import WebsiteChannel
from publisher.announcement import Event, Kind, Link, Translation
from tests.builders import DATED, MemoryMedia, MemoryProgress, announcement, image
from tests.channels.saying import HOSTILE
from tests.channels.website.sites import BASE_URL, dead_links, publish, read, website
from tests.servers.html_validator import complaints

TRANSLATIONS = {
    "nl": Translation("Werken in de Stationsstraat", "Afgesloten.", "De straat is **dicht**."),
    "de": Translation("Bauarbeiten Bahnhofstraße", "", "Gesperrt."),
    "ar": Translation("أشغال في شارع المحطة", "الشارع مغلق", "الشارع مغلق."),
}
wall = datetime.fromisoformat  # without a zone
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def town(folder: Path, media: MemoryMedia, **settings: Any) -> WebsiteChannel:
    """A site with every kind of announcement, translations, hostile texts and a withdrawal."""
    channel = website(folder, media, **settings)
    for number, kind in enumerate(Kind):
        written = announcement(
            id=f"kind{number}aaaaaaa",
            kind=kind,
            canonical_url=None,
            dated=DATED - timedelta(days=20 * number, microseconds=1),
            event=Event(wall("2027-03-01T07:00"), wall("2027-03-01T09:30"), "Grand-Place"),
            expires_at=wall("2027-03-13T00:00") if number % 2 else None,
            images=(image(media, width=1800, height=240, credit="Ville"), image(media)),
            translations=TRANSLATIONS if number < 2 else {},
        )
        publish(channel, written)
    for number, text in enumerate(HOSTILE):
        written = announcement(
            id=f"h{number:02}hostilexx",
            title=f"Titre {text[:300]}",
            summary=text[:300],
            body=text,
            tags=(text[:50],),
            link=Link(f"https://exemple.be/?q={text[:20]}", text[:40]),
            images=(image(media, alt=text[:200], credit=text[:50]),),
            translations={"en": Translation(text[:100], text[:100], text)},
            canonical_url=None,
        )
        publish(channel, written)
    gone = announcement(
        id="goneaaaaaaaa",
        canonical_url=None,
        summary="Phrase confidentielle.",
        images=(image(media),),
        translations=TRANSLATIONS,
    )
    channel.retract(publish(channel, gone), "Date <b>erronée</b>", "cle", MemoryProgress())
    return channel


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("town") / "site"
    town(folder, MemoryMedia(), feed_url="https://www.exemple.be/feed.xml")
    return folder


def page(site: Path, id: str) -> Path:
    [found] = site.glob(f"[0-9]*/[0-9]*/*-{id[:6]}")
    return found / "index.html"


def meta(file: Path, name: str) -> list[str | None]:
    return [
        attributes.get("content")
        for tag, attributes in read(file).attributes
        if tag == "meta" and name in (attributes.get("property"), attributes.get("name"))
    ]


def test_the_w3c_checker_finds_no_error_and_no_warning(site: Path) -> None:
    assert complaints(sorted(site.rglob("*.html"))) == []


def test_every_link_leads_somewhere(site: Path) -> None:
    assert list(dead_links(site)) == []


def test_no_page_runs_a_script_or_lets_one_in(site: Path) -> None:
    for file in site.rglob("*.html"):
        found = read(file)
        assert set(found.data) <= {"application/ld+json", "application/json"}
        for tag, attributes in found.attributes:
            assert not any(name.startswith("on") for name in attributes)
            assert tag not in ("iframe", "object", "embed", "form", "base")
        assert not any(link.lower().startswith("javascript:") for link in found.links)


def test_only_plain_names_and_no_control_characters(site: Path) -> None:
    for file in site.rglob("*"):
        name = file.relative_to(site).as_posix()
        if name.startswith(".publisher") or not file.is_file():
            continue
        assert re.fullmatch(r"[a-z0-9/.-]+", name)
        assert len(name) < 120
        if file.suffix in (".html", ".xml"):
            assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f]", file.read_text("utf-8"))


def test_pictures_have_alternative_text_sizes_and_no_larger_copy_than_1600(site: Path) -> None:
    images = [a for tag, a in read(page(site, "kind0a")).attributes if tag == "img"]
    assert [found["alt"] for found in images] == ["Rue barrée par une barrière rouge"] * 2
    assert images[0]["width"] == "1600"
    assert re.findall(r" (\d+)w", images[0]["srcset"] or "") == ["480", "960", "1600"]
    assert images[1]["width"] == "640"
    assert all(found["height"] for found in images)


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (0, "NewsArticle"),
        (1, "Event"),
        (2, "NewsArticle"),
        (3, "NewsArticle"),
        (4, "JobPosting"),
        (5, "Article"),
    ],
)
def test_search_engines_are_told_what_it_is(site: Path, number: int, kind: str) -> None:
    told = json.loads(read(page(site, f"kind{number}a")).data["application/ld+json"])
    assert told["@type"] == kind
    assert told["url"].startswith(f"{BASE_URL}/202")
    assert told["inLanguage"] == "fr"
    for url in told["image"]:
        assert (site / url.removeprefix(f"{BASE_URL}/")).is_file()
    if kind == "Event":
        assert told["startDate"] == "2027-03-01T07:00:00+01:00"
        assert told["location"]["name"] == "Grand-Place"
    elif kind == "JobPosting":
        assert told["datePosted"]
        assert told["hiringOrganization"]["name"] == "Ville d'Exemple"
    else:
        assert told["headline"] == "Travaux rue de la Station"
        assert told["datePublished"]


def test_structured_data_of_hostile_texts_is_json(site: Path) -> None:
    for number in range(len(HOSTILE)):
        told = json.loads(read(page(site, f"h{number:02}hos")).data["application/ld+json"])
        assert told["headline"].startswith("Titre")


def test_social_networks_get_a_title_a_picture_and_the_address(site: Path) -> None:
    file = page(site, "kind0a")
    [address] = meta(file, "og:url")
    assert address == f"{BASE_URL}/{file.parent.relative_to(site).as_posix()}/"
    assert meta(file, "og:title") == ["Travaux rue de la Station"]
    [picture] = meta(file, "og:image")
    with Image.open(site / (picture or "").removeprefix(f"{BASE_URL}/")) as card:
        width, height = card.size
        assert (card.format, width) == ("JPEG", round(height * 1200 / 630))
    assert meta(file, "og:image:width") + meta(file, "og:image:height") == [str(width), str(height)]
    assert meta(file, "og:image:alt") == ["Rue barrée par une barrière rouge"]


def test_each_language_has_its_page_and_knows_the_others(site: Path) -> None:
    own = page(site, "kind0a").parent
    expected = {f"{BASE_URL}/{own.relative_to(site).as_posix()}/{x}" for x in ("", "nl/", "de/")}
    for folder, language, title in (
        (own, "fr", "Travaux"),
        (own / "nl", "nl", "Werken"),
        (own / "de", "de", "Bauarbeiten"),
    ):
        found = read(folder / "index.html")
        html = next(attributes for tag, attributes in found.attributes if tag == "html")
        assert html["lang"] == language
        assert title in found.text
        links = {a.get("href") for t, a in found.attributes if t == "link" and "hreflang" in a}
        assert expected <= links
    arabic = read(own / "ar" / "index.html")
    html = next(attributes for tag, attributes in arabic.attributes if tag == "html")
    assert (html["lang"], html["dir"]) == ("ar", "rtl")
    assert "Gepubliceerd op 22 februari 2027" in read(own / "nl" / "index.html").text


def test_the_sitemap_names_every_page_and_nothing_else(site: Path) -> None:
    index = etree.parse(site / "sitemap.xml").getroot()
    parts = [loc.text or "" for loc in index.iter(f"{SITEMAP}loc")]
    assert parts == [f"{BASE_URL}/sitemap-1.xml"]
    part = etree.parse(site / "sitemap-1.xml").getroot()
    listed = [loc.text for loc in part.iter(f"{SITEMAP}loc")]
    pages = {
        f"{BASE_URL}/{file.parent.relative_to(site).as_posix()}/"
        for file in site.glob("[0-9]*/[0-9]*/*-*/**/index.html")
        if "noindex" not in meta(file, "robots")
    }
    assert len(listed) == len(set(listed))
    assert set(listed) == pages | {f"{BASE_URL}/"}
    assert f"Sitemap: {BASE_URL}/sitemap.xml" in (site / "robots.txt").read_text()


def test_a_withdrawn_page_says_so_and_keeps_nothing(site: Path) -> None:
    file = page(site, "goneaa")
    text = read(file).text
    assert "Annonce retirée" in text
    assert "Motif : Date <b>erronée</b>" in text
    assert "Bericht ingetrokken" in read(file.parent / "nl" / "index.html").text
    assert meta(file, "robots") == ["noindex"]
    assert not list(file.parent.rglob("*.jpg"))
    whole = file.read_text("utf-8") + (file.parent / "nl" / "index.html").read_text("utf-8")
    for trace in ("Déviation", "Stationsstraat", "Rue barrée", "confidentielle"):
        assert trace not in whole
    path = file.parent.relative_to(site).as_posix()
    for other in [site / "index.html", site / "sitemap-1.xml", *site.glob("tags/*/index.html")]:
        assert path not in other.read_text("utf-8")
    index = (site / ".publisher" / "site.sqlite3").read_bytes()
    assert b"goneaa" in index
    assert b"confidentielle" not in index


def test_what_is_over_is_marked_and_leaves_the_front(tmp_path: Path) -> None:
    channel = website(tmp_path)
    written = announcement(canonical_url=None, expires_at=wall("2001-01-02T12:00"))
    publish(channel, written)
    file = page(tmp_path, written.id)
    assert "n'est plus d'actualité : elle était valable jusqu'au 2 janvier 2001" in read(file).text
    assert meta(file, "robots") == ["noindex"]
    assert written.title not in read(tmp_path / "index.html").text
    assert written.title in read(tmp_path / "2027" / "02" / "index.html").text
    assert (
        written.id[:6] not in (tmp_path / "sitemap-1.xml").read_text()
        if (tmp_path / "sitemap-1.xml").exists()
        else True
    )


def test_a_correction_is_dated_and_an_unused_picture_goes(tmp_path: Path) -> None:
    media = MemoryMedia()
    channel = website(tmp_path, media)
    written = announcement(
        canonical_url=None, images=(image(media),), translations=TRANSLATIONS, tags=("a", "b")
    )
    receipt = publish(channel, written)
    changed = dataclasses.replace(
        written,
        images=(image(media, width=500, height=300),),
        translations={},
        tags=("b", "c"),
        title="Un tout autre titre",
        updated=datetime(2027, 2, 25, 12, tzinfo=UTC),
    )
    again = channel.update(channel.render(changed), receipt, "cle", MemoryProgress())
    assert again.url == receipt.url
    file = page(tmp_path, written.id)
    assert "Mis à jour le 25 février 2027" in read(file).text
    copies = sorted(copy.name[16:] for copy in file.parent.glob("*.jpg"))
    assert copies == ["-480.jpg", "-500.jpg", "-500x262-0-19.jpg"]  # the last for cards
    assert not (file.parent / "nl").exists()
    assert "Un tout autre titre" in read(tmp_path / "tags" / "c" / "index.html").text
    assert "Aucune annonce" in read(tmp_path / "tags" / "a" / "index.html").text
    assert list(dead_links(tmp_path)) == []


def test_the_preview_is_the_page(tmp_path: Path) -> None:
    media = MemoryMedia()
    channel = website(tmp_path / "site", media)
    written = announcement(canonical_url=None, images=(image(media),))
    shown = channel.preview_page(channel.render(written))
    assert not (tmp_path / "site").exists()
    publish(channel, written)
    sent = page(tmp_path / "site", written.id).read_text("utf-8")
    body = sent.partition("<body>")[2]
    assert shown.partition("<body>")[2] == body
    assert "<style>" in shown
    assert "stylesheet" not in shown
