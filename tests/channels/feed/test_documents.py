"""What the documents say, judged by the formats' rules and by a strict reader."""

from __future__ import annotations

import html
import locale
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from channels.feed import FeedChannel
from channels.feed.xml import rss_title
from publisher.announcement import Event, Image, Link, Translation, Variant
from publisher.errors import ContentRejected
from tests.builders import MemoryMedia, announcement, image
from tests.channels.feed.conftest import BASE, publish, read, read_json
from tests.channels.feed.rules import atom_faults, json_faults, rss_faults
from tests.channels.saying import HOSTILE


def faults(folder: Path) -> list[str]:
    return [
        *rss_faults((folder / "feed.xml").read_bytes()),
        *atom_faults((folder / "atom.xml").read_bytes()),
        *json_faults((folder / "feed.json").read_bytes()),
    ]


def test_every_format_says_the_same(feed: FeedChannel, tmp_path: Path, media: MemoryMedia) -> None:
    publish(feed, 1, images=(image(media),))
    assert faults(tmp_path) == []
    [item] = read(tmp_path, "feed.xml").entries
    [entry] = read(tmp_path, "atom.xml").entries
    [other] = read_json(tmp_path)["items"]
    assert (
        item.id == entry.id == other["id"] == "tag:www.exemple.be,2027-02-22:publisher/annonce00001"
    )
    assert item.title == entry.title == other["title"] == "Annonce 1"
    assert item.link == entry.link == other["url"]
    assert item.published_parsed == entry.published_parsed
    assert item.content[0].value == entry.content[0].value
    assert "Déviation par la rue Haute" in other["content_html"]
    assert [tag.term for tag in item.tags] == [tag.term for tag in entry.tags] == other["tags"]


def test_hostile_texts_leave_the_documents_whole(feed: FeedChannel, tmp_path: Path) -> None:
    for number, text in enumerate(HOSTILE):
        publish(feed, number, title=text, summary=text, body=text, tags=(text[:50],))
    assert faults(tmp_path) == []
    assert len(read(tmp_path, "atom.xml").entries) == len(HOSTILE)
    assert all(item["title"] for item in read_json(tmp_path)["items"])


@pytest.mark.parametrize(
    "title", ["Bal <b>fête</b>", "Rues A & B", "AT&amp;T", "1 < 2 > 0", "Café &eacute;", "R&D"]
)
def test_an_rss_title_reads_the_same_as_text_and_as_html(title: str) -> None:
    made = rss_title(title)
    assert html.unescape(made) == made
    assert "<" not in made
    assert all(word in made for word in ("fête", "Bal") if word in title)


def test_titles_lose_nothing_in_a_reader(feed: FeedChannel, tmp_path: Path) -> None:
    publish(feed, title="Bal <b>fête</b> & marché")
    assert read(tmp_path, "feed.xml").entries[0].title == "Bal ‹b›fête‹/b› & marché"
    assert b"&#x26; march" in (tmp_path / "feed.xml").read_bytes()
    assert read_json(tmp_path)["items"][0]["title"] == "Bal <b>fête</b> & marché"


def test_the_picture_is_enclosed_with_its_size_and_description(
    feed: FeedChannel, tmp_path: Path, media: MemoryMedia
) -> None:
    wide = image(media, alt='Une "rue" <barrée>', width=3000, height=1000)
    publish(feed, images=(wide,))
    [item] = read(tmp_path, "feed.xml").entries
    [entry] = read(tmp_path, "atom.xml").entries
    [attachment] = read_json(tmp_path)["items"][0]["attachments"]
    path = tmp_path / item.enclosures[0].href.removeprefix(f"{BASE}/")
    assert path.stat().st_size == int(item.enclosures[0].length)
    assert int(entry.enclosures[0].length) == attachment["size_in_bytes"] == path.stat().st_size
    assert item.enclosures[0].type == attachment["mime_type"] == "image/jpeg"
    assert item.media_content[0]["width"] == "1200"
    assert attachment["title"] == 'Une "rue" <barrée>'
    assert b'<media:description type="plain">Une "rue"' in (tmp_path / "feed.xml").read_bytes()
    assert 'alt="Une &quot;rue&quot; &lt;barr' in read_json(tmp_path)["items"][0]["content_html"]


def test_a_picture_whose_master_is_gone_is_refused(feed: FeedChannel, tmp_path: Path) -> None:
    lost = Image(sha256="0" * 64, media_type="image/jpeg", width=1, height=1, alt="")
    with pytest.raises(ContentRejected):
        publish(feed, images=(lost,))
    assert not (tmp_path / "feed.xml").exists()


def test_other_languages_are_marked(feed: FeedChannel, tmp_path: Path) -> None:
    publish(
        feed,
        language="nl",
        translations={"de": Translation("Bauarbeiten", "Kurz <gesagt>", "Die *Straße*")},
    )
    assert faults(tmp_path) == []
    assert b"<dc:language>nl</dc:language>" in (tmp_path / "feed.xml").read_bytes()
    assert b'<entry xml:lang="nl">' in (tmp_path / "atom.xml").read_bytes()
    content = read_json(tmp_path)["items"][0]["content_html"]
    assert '<div lang="de">\n<h2>Bauarbeiten</h2>\n<p>Kurz &lt;gesagt&gt;</p>' in content


def test_when_where_and_what_to_do_are_told(feed: FeedChannel, tmp_path: Path) -> None:
    fair = Event(
        datetime.fromisoformat("2027-03-01T07:00"),
        datetime.fromisoformat("2027-03-02T18:00"),
        "Place <Verte>",
    )
    publish(feed, event=fair, link=Link("https://www.exemple.be/f?a=1&b=2", "S'inscrire"))
    content = read_json(tmp_path)["items"][0]["content_html"]
    start = '<time datetime="2027-03-01T07:00">1er mars 2027, 7 h 00</time>'
    end = '<time datetime="2027-03-02T18:00">2 mars 2027, 18 h 00</time>'
    assert f"{start}, jusqu'au {end}" in content
    assert "Place &lt;Verte&gt;" in content
    assert '<a href="https://www.exemple.be/f?a=1&amp;b=2">S&#x27;inscrire</a>' in content


def test_a_dangerous_address_is_no_link(feed: FeedChannel) -> None:
    rendition = feed.render(announcement(link=Link("javascript:alert(1)", "Cliquer")))
    assert "javascript" not in rendition.html


def test_an_entry_always_leads_somewhere(feed: FeedChannel, tmp_path: Path) -> None:
    publish(feed, 1, canonical_url=None)
    publish(feed, 2, canonical_url=None, link=None)
    own, action = read(tmp_path, "atom.xml").entries
    assert action.link == "https://www.exemple.be/derogation"
    assert own.link == f"{BASE}/feed.html#annonce00002"
    assert 'id="annonce00002"' in (tmp_path / "feed.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["fil", "feed"])
def test_a_variant_replaces_the_text(feed: FeedChannel, name: str) -> None:
    rendition = feed.render(announcement(variants={name: Variant("Texte **du fil**")}))
    assert "<strong>du fil</strong>" in rendition.html
    assert "Déviation" not in rendition.html


def test_the_same_entries_make_the_same_bytes(
    feed: FeedChannel, tmp_path: Path, media: MemoryMedia
) -> None:
    publish(feed, 1, images=(image(media),))
    names = ("feed.xml", "atom.xml", "feed.json", "feed.html")
    before = {name: (tmp_path / name).read_bytes() for name in names}
    for name in names:
        (tmp_path / name).unlink()
    publish(feed, 1, images=(image(media),))
    assert {name: (tmp_path / name).read_bytes() for name in names} == before


def test_the_hub_and_the_page_are_named(opened: Callable[..., FeedChannel], tmp_path: Path) -> None:
    publish(opened(hub="http://127.0.0.1:9/"))
    for path in ("feed.xml", "atom.xml"):
        links = {link.rel: link.href for link in read(tmp_path, path).feed.links}
        assert links["self"] == f"{BASE}/{path}"
        assert links["hub"] == "http://127.0.0.1:9/"
        assert links["alternate"] == f"{BASE}/feed.html"
        assert read(tmp_path, path).feed.link == f"{BASE}/feed.html"
    assert read_json(tmp_path)["hubs"] == [{"type": "WebSub", "url": "http://127.0.0.1:9/"}]


def test_dates_do_not_touch_the_locale_of_the_process(
    feed: FeedChannel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> str:
        raise AssertionError("another thread would read its files as ASCII meanwhile")

    monkeypatch.setattr(locale, "setlocale", refused)
    publish(feed)
    assert read(tmp_path, "feed.xml").entries[0].published == "Mon, 22 Feb 2027 08:00:00 +0000"
