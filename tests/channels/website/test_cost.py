"""What one publication costs, in files written, however long the history is."""

from __future__ import annotations

import sys
from datetime import timedelta
from pathlib import Path

import pytest

from channels.website import WebsiteChannel, lists
from channels.website.address import path_of
from channels.website.article import article_of
from channels.website.folder import Folder
from channels.website.site import opened
from publisher.announcement import Announcement
from tests.builders import DATED, announcement
from tests.channels.website.sites import BASE_URL, dead_links, publish, website

TAGS = ("travaux", "mobilité", "culture", "sport", "jeunesse")


def nth(number: int) -> Announcement:
    return announcement(
        id=f"{number:06}aaaaaa",
        title=f"Annonce {number}",
        dated=DATED + timedelta(hours=number),
        tags=(TAGS[number % 5], TAGS[number % 3]),
        canonical_url=None,
    )


def fill(channel: WebsiteChannel, first: int, last: int) -> None:
    """Publish many, writing the lists only once."""
    folder = Folder(channel.settings.root)
    with opened(folder, channel.pages, DATED) as site:
        for number in range(first, last):
            written = nth(number)
            path = path_of(written, BASE_URL)
            site.write(article_of(channel.render(written), path, "?"))
        site.finish()


class Renames:
    """Counts the files that this process puts in their place, as the interpreter reports them."""

    def __init__(self) -> None:
        self.count = 0
        sys.addaudithook(self._heard)

    def _heard(self, event: str, arguments: tuple[object, ...]) -> None:
        del arguments
        self.count += event == "os.rename"


def costs(channel: WebsiteChannel, first: int, renames: Renames) -> list[int]:
    """Publish 25, one by one, and return how many files each wrote."""
    counted = []
    for number in range(first, first + 25):
        renames.count = 0
        publish(channel, nth(number))
        counted.append(renames.count)
    return counted


def test_the_3000th_page_costs_what_the_100th_did(tmp_path: Path) -> None:
    channel = website(tmp_path)
    fill(channel, 0, 100)
    renames = Renames()
    early = costs(channel, 100, renames)
    fill(channel, 125, 3000)
    late = costs(channel, 3000, renames)
    assert max(late) <= max(early) <= 14
    sizes = [file.stat().st_size for file in (tmp_path / "2027").glob("*/index.html")]
    assert max(sizes) < 60_000


@pytest.mark.parametrize("count", [1, 20, 39, 40, 41, 60, 100])
def test_every_entry_stands_on_one_page_of_its_month(tmp_path: Path, count: int) -> None:
    channel = website(tmp_path)
    fill(channel, 0, count)
    seen = [
        number
        for file in (tmp_path / "2027").rglob("*.html")
        for number in range(count)
        if f'id="a-{number:06}aaaaaa"' in file.read_text("utf-8")
    ]
    assert sorted(seen) == list(range(count))
    assert list(dead_links(tmp_path)) == []


def test_a_sealed_page_is_never_written_again() -> None:
    shown: dict[int, tuple[int, int]] = {}
    for position in range(200):
        changed = lists.changed_by_append("2027/02", position)
        assert len(changed) <= 3
        for number in range(1, lists.sealed(position + 1) + 1):
            span = lists.span_of("2027/02", number, position + 1)
            assert shown.setdefault(number, span) == span
        assert lists.number_of("2027/02", position, position + 1) == lists.HEAD
