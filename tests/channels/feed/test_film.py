"""A video beside the page: named in each format as its standard says, with its words."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from channels._films import film_name
from channels.feed import FeedChannel
from publisher.showing import rendered
from tests.builders import MemoryMedia, MemoryProgress, announcement
from tests.channels.feed.conftest import publish, read
from tests.channels.feed.rules import atom_faults, json_faults, rss_faults
from tests.films import video

PAGE = "https://www.exemple.be/2027/02/fete-annonc/"


def test_each_format_names_it(feed: FeedChannel, media: MemoryMedia, tmp_path: Path) -> None:
    film = video(media, alt="La fanfare <joue>")
    receipt = publish(feed, video=film, canonical_url=PAGE)
    address = f"{PAGE}{film_name(film)}"
    names = sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.xml"))
    for name in names:
        faults = atom_faults if "atom" in name else rss_faults
        assert faults((tmp_path / name).read_bytes()) == []
        [entry] = read(tmp_path, name).entries
        [shown] = [one for one in entry.media_content if one["medium"] == "video"]
        assert (shown["url"], shown["type"]) == (address, "video/mp4")
        assert (shown["filesize"], shown["duration"]) == (str(film.size), "1")
    assert len(names) == 2
    [file] = tmp_path.rglob("*.json")
    assert json_faults(file.read_bytes()) == []
    [item] = json.loads(file.read_text("utf-8"))["items"]
    assert [one["url"] for one in item["attachments"]][1:] == [address]
    assert item["attachments"][1]["duration_in_seconds"] == 1
    feed.retract(receipt, "erreur", "retrait", MemoryProgress())
    assert not any(address in path.read_text("utf-8") for path in tmp_path.rglob("*.xml"))


def test_without_a_page_of_the_town_a_still_is_all(
    opened: Callable[..., FeedChannel], media: MemoryMedia
) -> None:
    film = video(media)
    shown = rendered(opened(), announcement(video=film, canonical_url=None))
    assert shown.video is None
    assert shown.images[0].sha256 == film.poster.sha256
