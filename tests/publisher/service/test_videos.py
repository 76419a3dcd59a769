"""A video from an officer's file to what the channels are given."""

from __future__ import annotations

import dataclasses
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from publisher.delivery import State
from publisher.errors import DoesNotPass, NotFound
from publisher.problem import Severity
from publisher.storage import films
from publisher.storage.outbox import reading
from tests.films import write_film
from tests.publisher.service.town import Town


def test_it_is_kept_shown_and_published(town: Town, tmp_path: Path) -> None:
    video = town.service.import_video(write_film(tmp_path / "Fête.mov", format="mov"))
    assert (video.name, video.alt) == ("fete", "")
    with town.service.media().film(video.sha256) as film:
        assert len(film.read()) == video.size
    with pytest.raises(DoesNotPass, match="Décrivez la vidéo"):
        town.service.publish(town.draft("mur", video=video))
    video = dataclasses.replace(video, alt="La fanfare joue")
    about = town.publish("website", "mur", video=video)
    [beside] = (town.home / "site").rglob("*.mp4")
    assert beside.stat().st_size == video.size
    assert "La fanfare joue" in town.walls()
    assert town.of(about, "mur")[0][1] is State.DELIVERED


def test_a_channel_says_what_becomes_of_it(town: Town, tmp_path: Path) -> None:
    video = town.service.import_video(write_film(tmp_path / "f.mp4"), alt="La fanfare")
    shown = town.service.preview(town.draft("feed", video=video), "feed")
    assert [image.sha256 for image in shown.rendition.images] == [video.poster.sha256]
    [told] = [problem for problem in shown.problems if problem.code == "video_not_shown"]
    assert told.severity is Severity.WARNING


def test_a_folder_of_announcements_brings_its_films(town: Town, tmp_path: Path) -> None:
    folder = tmp_path / "annonces"
    folder.mkdir()
    write_film(folder / "f.mp4")
    (folder / "a.md").write_text(
        "---\ntitle: Fête\nvideo: {file: f.mp4, alt: La fanfare}\n---\nTexte.\n", "utf-8"
    )
    assert town.service.take_in(folder).kept
    [draft] = [town.service.draft(view.id) for view in town.service.drafts()]
    video = draft.announcement.video
    assert video
    assert town.service.media().film(video.sha256).read(8)[4:] == b"ftyp"
    path = town.service.write_file(draft, tmp_path / "sortie")
    assert (path.parent / "f.mp4").stat().st_size == video.size


def test_what_is_added_and_never_used_goes_away(
    town: Town, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    video = town.service.import_video(write_film(tmp_path / "f.mp4"))
    monkeypatch.setattr(films, "RESTS", -films.RESTS)
    town.service.look_after()
    with pytest.raises(NotFound):
        town.service.media().film(video.sha256)


def test_another_hour_leaves_the_video_where_it_fits(town: Town, tmp_path: Path) -> None:
    video = town.service.import_video(write_film(tmp_path / "f.mp4"), alt="La fanfare")
    at = datetime(2035, 2, 26, 9, 0)  # noqa: DTZ001 - wall time in Brussels
    about = town.service.publish(town.draft(at=at, video=video)).announcement_id
    town.service.reschedule(about, at + timedelta(days=7))
    with town.service.house.database.read() as connection:
        planned = reading.of_announcement(connection, about)
    names = {one.id: one.name for one in town.service.channels()}
    shown = {names[one.channel_id]: one.rendition for one in planned}
    assert shown["website"].video
    assert shown["feed"].video
    assert shown["feed"].images[0].sha256 == video.poster.sha256
