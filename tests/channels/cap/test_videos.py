"""A film of an alert, in sign language perhaps: named where the town's website plays it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from lxml import etree

from channels.cap import CapChannel
from publisher.showing import rendered
from tests.builders import MemoryMedia, MemoryProgress
from tests.channels.cap.conftest import CAP, storm
from tests.films import video

PAGE = "https://www.exemple.be/2027/02/tempete-4hx0s2/"


def resources(folder: Path) -> list[dict[str, str]]:
    [file] = (folder / "cap").glob("*.xml")
    return [
        {part.tag.removeprefix(CAP): part.text or "" for part in found}
        for found in etree.parse(file).iter(f"{CAP}resource")
    ]


def test_an_alert_says_where_its_film_plays(
    cap: CapChannel, schema: etree.XMLSchema, media: MemoryMedia, tmp_path: Path
) -> None:
    film = video(media, alt="L'alerte en langue des signes")
    written = storm(video=film, canonical_url=PAGE)
    cap.publish(rendered(cap, written), "cle", MemoryProgress())
    shown, still = resources(tmp_path)
    assert shown == {
        "resourceDesc": "L'alerte en langue des signes",
        "mimeType": "video/mp4",
        "size": str(film.size),
        "uri": f"{PAGE}{film.sha256[:16]}.mp4",
    }
    assert still["mimeType"] == "image/jpeg"
    [file] = (tmp_path / "cap").glob("*.xml")
    schema.assertValid(etree.parse(file))


def test_without_a_page_of_the_town_a_still_stands_for_it(
    opened: Callable[..., CapChannel], media: MemoryMedia, tmp_path: Path
) -> None:
    cap, film = opened(), video(media)
    written = storm(video=film, canonical_url="https://ailleurs.be/alerte/")
    assert rendered(cap, written).video is None
    cap.publish(rendered(cap, replace(written, canonical_url=None)), "cle", MemoryProgress())
    assert [one["mimeType"] for one in resources(tmp_path)] == ["image/jpeg"]
