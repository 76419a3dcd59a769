"""The page for people: complete, safe, and in the languages of its parts."""

from __future__ import annotations

from pathlib import Path

from lxml import html

from channels.feed import FeedChannel
from tests.builders import MemoryMedia, image
from tests.channels.feed.conftest import BASE, publish
from tests.channels.saying import HOSTILE
from tests.servers.html_validator import complaints


def test_the_page_names_the_feeds_and_shows_the_entries(
    feed: FeedChannel, tmp_path: Path, media: MemoryMedia
) -> None:
    publish(feed, 1, images=(image(media),))
    publish(feed, 2, language="de", canonical_url=None, link=None)
    page = html.fromstring((tmp_path / "feed.html").read_bytes())
    assert page.get("lang") == "fr"
    assert page.xpath("//link[@rel='alternate']/@href") == [
        f"{BASE}/{name}" for name in ("feed.xml", "atom.xml", "feed.json")
    ]
    newest, first = page.xpath("//article")
    assert newest.get("lang") == "de"
    assert newest.xpath(".//p[@class='when']/@lang") == ["fr"]
    assert not newest.xpath(".//h2/a")  # it would lead to itself
    assert first.xpath(".//h2/a/@href") == [
        "https://www.exemple.be/2027/02/travaux-rue-de-la-station-4hx0s2/"
    ]
    assert all(found.get("alt") for found in page.xpath("//img"))


def test_older_pages_lead_on_and_back(feed: FeedChannel, tmp_path: Path) -> None:
    for number in range(60):
        publish(feed, number)
    page = html.fromstring((tmp_path / "feed/archive/0001.html").read_bytes())
    assert page.xpath("//nav/a/@href") == [f"{BASE}/feed.html", f"{BASE}/feed/archive/0002.html"]
    newest = html.fromstring((tmp_path / "feed.html").read_bytes())
    assert newest.xpath("//nav/a/@href") == [f"{BASE}/feed/archive/0002.html"]


def test_no_text_becomes_markup(feed: FeedChannel, tmp_path: Path) -> None:
    for number, text in enumerate(HOSTILE):
        publish(feed, number, title=text, summary=text, body=text)
    page = html.fromstring((tmp_path / "feed.html").read_bytes())
    assert not page.xpath("//script")
    assert len(page.xpath("//article")) == len(HOSTILE)


def test_the_pages_are_valid_html(feed: FeedChannel, tmp_path: Path, media: MemoryMedia) -> None:
    for number in range(31):
        publish(feed, number, language=("fr", "nl")[number % 2], images=(image(media),))
    publish(feed, 31, title='<b> & "guillemets"', tags=('"', "&"), summary="]]> <i>")
    assert complaints([tmp_path / "feed.html", tmp_path / "feed/archive/0001.html"]) == []
