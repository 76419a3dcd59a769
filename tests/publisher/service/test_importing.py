"""Many announcements at once: all of them, or none."""

from __future__ import annotations

from pathlib import Path

import pytest

from publisher.errors import InputError
from publisher.problem import Severity
from tests.builders import jpeg
from tests.publisher.announcement_file.folder import header
from tests.publisher.service.town import Town


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "annonces"
    (place / "juin").mkdir(parents=True)
    (place / "rue.jpg").write_bytes(jpeg())
    picture = "images: [{file: rue.jpg, alt: Une rue}]"
    (place / "a.md").write_text(header("channels: [website]", picture), "utf-8")
    (place / "juin" / "b.md").write_text(header("kind: works", body="Autre."), "utf-8")
    return place


def test_a_folder_becomes_drafts(town: Town, folder: Path) -> None:
    view = town.service.take_in(folder)
    assert view.kept
    assert [draft.file for draft in view.drafts] == ["a.md", str(Path("juin") / "b.md")]
    assert [draft.id for draft in town.service.drafts()] == [d.draft_id for d in view.drafts]
    first = town.service.draft(str(view.drafts[0].draft_id))
    assert first.channels == ("website",)
    assert town.service.media().read(first.announcement.images[0].sha256)


def test_one_error_keeps_all_of_them_out_and_all_errors_are_told(town: Town, folder: Path) -> None:
    (folder / "c.md").write_text(header("kind: fete", "tags: x"), "utf-8")
    (folder / "d.md").write_text("Rien", "utf-8")
    view = town.service.take_in(folder)
    assert not view.kept
    errors = [point for point in view.points if point.severity is Severity.ERROR]
    assert [(point.file, point.line) for point in errors] == [("c.md", 3), ("c.md", 4), ("d.md", 1)]
    assert town.service.drafts() == ()


def test_a_survey_says_the_same_and_keeps_nothing(town: Town, folder: Path) -> None:
    (folder / "rue.jpg").unlink()
    view = town.service.survey(folder)
    assert any("rue.jpg" in point.message for point in view.points)
    (folder / "rue.jpg").write_bytes(jpeg())
    view = town.service.survey(folder)
    assert [draft.draft_id for draft in view.drafts] == [None, None]
    assert not view.kept
    assert town.service.drafts() == ()


def test_the_same_folder_twice_adds_nothing(town: Town, folder: Path) -> None:
    town.service.take_in(folder)
    view = town.service.take_in(folder)
    assert view.drafts == ()
    assert {point.severity for point in view.points} == {Severity.WARNING}
    assert len(town.service.drafts()) == 2


def test_what_is_weak_is_told_but_may_be_a_draft(town: Town, tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    table.write_text("title,channels\nFête,mastodon\nMarché,mastodon\n", "utf-8")
    view = town.service.take_in(table)
    assert view.kept
    channel = [point for point in view.points if "mastodon" in point.message]
    assert [point.line for point in channel] == [2]
    empty = [point for point in view.points if point.line == 3]
    assert {point.severity for point in empty} == {Severity.WARNING}


def test_a_channel_that_nobody_knows_is_an_error(town: Town, tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    table.write_text("title,body,channels\nFête,Texte,facebouque\n", "utf-8")
    assert not town.service.take_in(table).kept


def test_a_group_in_a_file_or_a_table_becomes_its_channels(town: Town, folder: Path) -> None:
    town.service.make_group("Quartier nord", ["feed", "website"])
    group = header('channels: ["@quartier nord", mastodon, mur]')
    (folder / "a.md").write_text(group, "utf-8")
    draft = town.service.read_file(folder / "a.md")
    assert draft.channels == ("website", "feed", "mastodon", "mur")
    table = folder / "t.csv"
    table.write_text('title,body,channels\nFête,Texte,"mur, @Quartier nord"\n', "utf-8")
    [taken] = town.service.take_in(table).drafts
    assert town.service.draft(str(taken.draft_id)).channels == ("mur", "website", "feed")


def test_a_group_that_means_no_channel_is_told_with_its_line(town: Town, tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    table.write_text("title,body,channels\nA,Texte,@Nord\nB,Texte,@Alerte\n", "utf-8")
    view = town.service.take_in(table)
    errors = [point for point in view.points if point.severity is Severity.ERROR]
    assert [point.line for point in errors] == [2, 3]
    assert "« Nord » n'existe pas" in errors[0].message
    assert "« Alerte » n'a aucun canal" in errors[1].message
    assert not view.kept


def test_a_folder_without_announcements_is_said_to_be_so(town: Town, tmp_path: Path) -> None:
    (tmp_path / "vide").mkdir()
    with pytest.raises(InputError, match="aucune annonce"):
        town.service.take_in(tmp_path / "vide")
