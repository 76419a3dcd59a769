"""Archives (RFC 5005): the whole history can be read, and costs nothing to extend."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from lxml import etree

from channels.feed import FeedChannel, book
from channels.feed.entry import from_rendition
from tests.builders import DATED, MemoryProgress, announcement
from tests.channels.feed.conftest import BASE, publish, read, read_json
from tests.channels.feed.rules import atom_faults, json_faults, rss_faults

ATOM = {"a": "http://www.w3.org/2005/Atom"}
Opener = Callable[..., FeedChannel]


def fill(feed: FeedChannel, folder: Path, count: int) -> None:
    """Keep `count` entries in the book at once, as if they had been published one by one."""
    with book.opened(folder) as kept:
        for number in range(count):
            written = announcement(
                id=f"annonce{number:05}",
                title=f"Annonce {number}",
                dated=DATED + timedelta(hours=number),
            )
            kept.keep(from_rendition(feed.render(written), BASE, None))


def walk(folder: Path, path: str) -> list[str]:
    """Collect the ids as an archive-aware reader does: back along prev-archive to the end."""
    ids: dict[str, None] = {}
    while path:
        document = etree.fromstring((folder / path).read_bytes())
        ids |= dict.fromkeys(
            document.xpath("//item/guid/text() | //a:entry/a:id/text()", namespaces=ATOM)
        )
        older = document.xpath("//a:link[@rel='prev-archive']/@href", namespaces=ATOM)
        path = older[0].removeprefix(f"{BASE}/") if older else ""
    return list(ids)


def walk_json(folder: Path) -> list[str]:
    """Collect the ids along next_url."""
    ids: dict[str, None] = {}
    path = "feed.json"
    while path:
        found = read_json(folder, path)
        ids |= {item["id"]: None for item in found["items"]}
        path = found.get("next_url", "").removeprefix(f"{BASE}/")
    return list(ids)


def files(folder: Path) -> dict[Path, tuple[int, int]]:
    """Say of every file which one it is: a replaced file is another one."""
    return {
        path: (path.stat().st_ino, path.stat().st_mtime_ns)
        for path in folder.rglob("*")
        if path.is_file() and ".publisher" not in path.parts
    }


def test_readers_can_walk_back_to_the_first_of_5000_entries(
    feed: FeedChannel, tmp_path: Path
) -> None:
    fill(feed, tmp_path, 4999)
    publish(feed, 4999)
    newest_first = [f"annonce{number:05}" for number in reversed(range(5000))]
    for path in ("feed.xml", "atom.xml"):
        assert [id.rpartition("/")[2] for id in walk(tmp_path, path)] == newest_first
    assert [id.rpartition("/")[2] for id in walk_json(tmp_path)] == newest_first


def test_archives_are_valid_and_linked_both_ways(feed: FeedChannel, tmp_path: Path) -> None:
    for number in range(61):
        publish(feed, number)
    for path in sorted(tmp_path.glob("feed/archive/*")):
        judge = {".xml": rss_faults, ".json": json_faults}.get(path.suffix)
        judge = atom_faults if path.name.endswith(".atom.xml") else judge
        assert judge is None or judge(path.read_bytes()) == []
    links = {
        link.rel: link.href for link in read(tmp_path, "feed/archive/0001.atom.xml").feed.links
    }
    assert links["current"] == f"{BASE}/atom.xml"
    assert links["next-archive"] == f"{BASE}/feed/archive/0002.atom.xml"
    assert "prev-archive" not in links
    assert b"<fh:archive/>" in (tmp_path / "feed/archive/0002.rss.xml").read_bytes()


def test_publishing_costs_the_same_after_3000_as_after_100(opened: Opener, tmp_path: Path) -> None:
    written = {}
    for history in (100, 3000):
        folder = tmp_path / str(history)
        feed = opened(folder=str(folder))
        fill(feed, folder, history)
        publish(feed, history)
        written[history] = 0
        for number in range(history + 1, history + 31):  # one archive is closed on the way
            before = files(folder)
            publish(feed, number)
            after = files(folder)
            written[history] += sum(after[path] != before.get(path) for path in after)
    assert written[3000] == written[100]
    assert written[100] == 30 * 4 + 2 * 4


def test_a_published_archive_stays_as_it_is(feed: FeedChannel, tmp_path: Path) -> None:
    for number in range(60):
        publish(feed, number)
    before = files(tmp_path)
    for number in range(60, 89):
        publish(feed, number)
    after = files(tmp_path)
    assert all(after[path] == before[path] for path in before if "archive" in path.parts)


def test_a_correction_of_an_old_entry_is_told_and_archived(
    feed: FeedChannel, tmp_path: Path
) -> None:
    receipts = [publish(feed, number) for number in range(65)]
    corrected = announcement(
        id="annonce00003",
        title="Annonce 3 corrigée",
        dated=DATED + timedelta(hours=3),
        updated=DATED + timedelta(days=20),
    )
    feed.update(feed.render(corrected), receipts[3], "cle-c", MemoryProgress())
    newest = read(tmp_path, "feed.xml").entries[0]
    assert newest.title == "Annonce 3 corrigée"
    assert newest.id == receipts[3].remote_ids["guid"]
    archived = [entry.title for entry in read(tmp_path, "feed/archive/0001.atom.xml").entries]
    assert "Annonce 3 corrigée" in archived
    assert "Annonce 3" not in archived


@pytest.mark.parametrize("items", [1, 10, 45])
def test_nothing_falls_between_the_feed_and_its_archives(
    opened: Opener, tmp_path: Path, items: int
) -> None:
    feed = opened(items=items)
    for number in range(59):
        publish(feed, number)
    assert len(walk(tmp_path, "atom.xml")) == 59


def test_a_new_title_reaches_every_document(opened: Opener, tmp_path: Path) -> None:
    for number in range(31):
        publish(opened(), number)
    publish(opened(title="La ville vous informe"), 31)
    for path in ("feed.xml", "feed/archive/0001.rss.xml", "feed/archive/0001.atom.xml"):
        assert read(tmp_path, path).feed.title == "La ville vous informe"
