"""The town's logo on its site: shown beside the name, kept when its file is gone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from publisher.errors import InputError
from tests.builders import MemoryMedia, announcement
from tests.channels.website.sites import dead_links, publish, read, website
from tests.servers.html_validator import complaints


def drawn(folder: Path, size: tuple[int, int] = (1200, 600), colour: str = "#a00") -> Path:
    file = folder / "blason.png"
    Image.new("RGBA", size, colour).save(file)
    return file


def shown_in(page: Path) -> list[dict[str, str | None]]:
    return [
        found
        for tag, found in read(page).attributes
        if tag == "img" and "logo.png" in (found["src"] or "")
    ]


def test_every_page_shows_it_and_names_the_town_once(tmp_path: Path) -> None:
    media, site = MemoryMedia(), tmp_path / "site"
    channel = website(site, media, logo=str(drawn(tmp_path)))
    channel.test()
    publish(channel, announcement(canonical_url=None, images=()))
    for page in site.rglob("*.html"):
        [logo] = shown_in(page)
        assert (logo["alt"], logo["width"], logo["height"]) == ("", "480", "240")
    assert not list(dead_links(site))
    assert not complaints([site / "index.html"])


def test_another_picture_changes_the_pages_and_none_takes_it_away(tmp_path: Path) -> None:
    media, site = MemoryMedia(), tmp_path / "site"
    one = announcement(canonical_url=None, images=())
    publish(website(site, media, logo=str(drawn(tmp_path))), one)
    before = shown_in(site / "index.html")
    publish(website(site, media, logo=str(drawn(tmp_path, (300, 300), "#0a0"))), one)
    assert shown_in(site / "index.html") != before
    publish(website(site, media), one)
    assert not shown_in(site / "index.html")
    assert not (site / "logo.png").exists()


def test_what_is_gone_since_keeps_nothing_from_being_published(tmp_path: Path) -> None:
    media, site, file = MemoryMedia(), tmp_path / "site", drawn(tmp_path)
    channel = website(site, media, logo=str(file))
    publish(channel, announcement(canonical_url=None, images=()))
    file.unlink()
    publish(channel, announcement(id="autreaaaaaaa", canonical_url=None, images=()))
    assert len(shown_in(site / "index.html")) == 1
    with pytest.raises(InputError, match="blason"):
        channel.test()


def test_a_text_that_is_called_a_picture_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "logo.png"
    file.write_text("pas une image")
    with pytest.raises(InputError, match="logo"):
        website(tmp_path / "site", logo=str(file)).test()
