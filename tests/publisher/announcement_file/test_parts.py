"""The part of a picture that a file or a table asks for, and that is written again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from publisher.announcement import Crop, Draft, Image
from publisher.announcement_file import read_file, read_table, write_file
from publisher.cropping import cropped
from tests.builders import announcement, image, jpeg
from tests.publisher.announcement_file.folder import Folder, header


def read(folder: Folder, part: str) -> Image:
    """The picture of 640 by 400 pixels, of which `part` is wanted."""
    draft = folder.read(header(f'images: [{{file: rue.jpg, alt: "Rue barrée", {part}}}]'))
    return draft.announcement.images[0]


@pytest.mark.parametrize(
    ("part", "size"),
    [
        ("crop: [0.25, 0.5, 0.5, 0.25]", (320, 100)),
        ("crop: 1:1", (400, 400)),
        ("crop: 16:9", (640, 360)),
        ("crop: 4:5", (320, 400)),
        ("crop: 1.91:1", (640, 336)),
        ("turn: 90", (400, 640)),
        ("turn: -90, crop: 1:1", (400, 400)),
        ("turn: 180, crop: [0, 0, 0.5, 1]", (320, 400)),
    ],
)
def test_a_part_is_read(folder: Folder, part: str, size: tuple[int, int]) -> None:
    shown = read(folder, part)
    assert (shown.width, shown.height) == size
    assert folder.media.read(shown.master)
    assert shown.sha256 != shown.master


@pytest.mark.parametrize("part", ["crop: []", "crop: [0, 0, 1, 1]", "turn: 0", "turn: 360"])
def test_what_amounts_to_the_whole_is_the_whole(folder: Folder, part: str) -> None:
    assert read(folder, part) == read(folder, "credit:")


def test_the_focal_point_is_on_the_part(folder: Folder) -> None:
    shown = read(folder, "crop: [0.5, 0, 0.5, 1], focal: [0.2, 0.9], straighten: -1.5")
    assert shown.focal == (0.2, 0.9)
    assert isinstance(shown.crop, Crop)
    assert shown.crop.tilt == -1.5


def test_what_is_written_is_read_back(folder: Folder, tmp_path: Path) -> None:
    whole = image(folder.media, name="rue-haute")
    part = replace(cropped(whole, (0.1, 0.2, 0.33333, 0.5), 3, 2.25), focal=(0.3, 1.0))
    draft = Draft(announcement=announcement(images=(part, whole)))
    path = write_file(draft, tmp_path / "sortie", folder.media)
    assert {file.name for file in path.parent.iterdir()} == {path.name, "rue-haute.jpg"}
    again, other = read_file(path, folder.keep).announcement.images
    assert again.crop is not None
    assert replace(again.crop, of="") == replace(part.crop, of="")  # type: ignore[type-var]  # as above
    assert (again.focal, again.width, again.height) == (part.focal, part.width, part.height)
    assert other.crop is None


def test_a_table_has_parts_too(folder: Folder) -> None:
    (folder.path / "place.jpg").write_bytes(jpeg(300, 200))
    table = folder.path / "juin.csv"
    table.write_text(
        "title;images.file;images.alt;images.crop;images.2.file;images.2.alt;images.2.crop\n"
        "Fête;rue.jpg;La rue;0.5 0 0.5 1;place.jpg;La place;1:1\n",
        "utf-8",
    )
    [(_, draft)] = read_table(table, folder.keep)
    assert isinstance(draft, Draft)
    assert [(one.width, one.height) for one in draft.announcement.images] == [
        (320, 400),
        (200, 200),
    ]
