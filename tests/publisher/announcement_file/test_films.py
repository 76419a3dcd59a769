"""The video of an announcement file, and of a table's line."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from publisher.announcement import Draft
from publisher.announcement_file import read_file, read_table, write_file
from tests.builders import announcement
from tests.films import video, write_film
from tests.publisher.announcement_file.folder import Folder, header

LINE = 'video: {file: fete.mov, alt: "La fanfare joue", credit: Ville}'


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    write_film(tmp_path / "fete.mov", format="mov")
    return Folder(tmp_path)


def test_it_is_read_and_kept(folder: Folder) -> None:
    found = folder.read(header(LINE)).announcement.video
    assert found
    assert (found.alt, found.credit, found.name) == ("La fanfare joue", "Ville", "fete")
    assert (found.width, found.height, found.codec) == (160, 120, "h264")
    assert len(folder.media.read(found.sha256)) == found.size
    assert folder.media.read(found.poster.sha256)[:2] == b"\xff\xd8"


def test_it_is_written_and_read_back(folder: Folder, tmp_path: Path) -> None:
    shown = video(folder.media, alt="La fanfare", credit="Ville")
    draft = Draft(announcement=announcement(video=shown))
    for _ in range(2):  # the second time, the same file is there already
        path = write_file(draft, tmp_path / "sortie", folder.media)
        assert [file.name for file in path.parent.glob("*.mp4")] == ["fete.mp4"]
    again = read_file(path, folder.keep).announcement.video
    assert again == dataclasses.replace(
        shown, poster=dataclasses.replace(shown.poster, alt="La fanfare", credit="Ville")
    )


def test_another_film_of_that_name_is_not_overwritten(folder: Folder, tmp_path: Path) -> None:
    (tmp_path / "sortie").mkdir()
    (tmp_path / "sortie" / "fete.mp4").write_bytes(b"autre")
    path = write_file(
        Draft(announcement=announcement(video=video(folder.media))),
        tmp_path / "sortie",
        folder.media,
    )
    assert (tmp_path / "sortie" / "fete.mp4").read_bytes() == b"autre"
    assert "fete-2.mp4" in path.read_text("utf-8")


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("video: fete.mov", "« video » doit être un groupe de clés"),
        ("video: {alt: La fanfare}", "il manque « file » dans « video »"),
        ("video: {file: ../fete.mov}", "hors du dossier de l'annonce"),
        ("video: {file: rien.mov}", "ligne 3 : La vidéo « rien.mov » n'existe pas"),
        ("video: {file: rue.jpg}", "Ce n'est pas une vidéo que Publisher sait lire"),
        ("video: {file: fete.mov, focal: [0, 1]}", "« focal » n'existe pas dans « video »"),
    ],
)
def test_what_is_wrong_is_told_and_nothing_is_kept(folder: Folder, line: str, told: str) -> None:
    assert told in folder.refused(header(line))


def test_a_film_is_kept_only_when_the_rest_passes(folder: Folder) -> None:
    assert "sorte" in folder.refused(header(LINE, "kind: inconnue"))


def test_a_line_of_a_table(folder: Folder) -> None:
    table = folder.path / "annonces.csv"
    table.write_text("title;video.file;video.alt\nFête;fete.mov;La fanfare\n", "utf-8")
    [(_, found)] = read_table(table, folder.keep)
    assert isinstance(found, Draft)
    assert found.announcement.video
    assert found.announcement.video.alt == "La fanfare"
