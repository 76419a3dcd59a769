"""The example announcements: each is read, and nothing at all is found wrong with it."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime
from pathlib import Path

import pytest

from publisher import checks
from publisher.announcement import Draft, Kind
from publisher.announcement_file import read_file
from publisher.text.counting import mastodon
from publisher.text.shortening import compose_post
from tests.builders import MemoryMedia
from tests.publisher.announcement_file.folder import Kept

FOLDER = Path(__file__).parents[2] / "docs" / "examples"
FILES = sorted(FOLDER.glob("*.md"))
BEFORE = datetime(2027, 1, 4, 9, tzinfo=UTC)


def read(path: Path) -> Draft:
    return read_file(path, Kept(MemoryMedia()))


def test_there_are_ten_of_every_kind_and_language() -> None:
    written = [read(path).announcement for path in FILES]
    assert len(written) == 10
    assert {one.kind for one in written} == set(Kind)
    assert {code for one in written for code in one.translations} == {"nl", "de", "en"}
    assert sum(bool(one.images) for one in written) >= 4


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_nothing_is_wrong(path: Path) -> None:
    draft = read(path)
    assert checks.run(dataclasses.replace(draft.announcement, dated=BEFORE)) == []
    assert set(draft.channels) <= {"website", "feed", "wordpress", "mastodon", "facebook"}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_fits_a_short_post_with_its_link(path: Path) -> None:
    announcement, link = read(path).announcement, "https://www.ville.example/2027/01/une-page/"
    post = compose_post(
        announcement, limit=500, count=mastodon, link=link, names=("mastodon", "mastodon")
    )
    assert mastodon(post) <= 500
    assert f"\n{link}\n" in post


def test_roadworks_go_out_at_once_and_everywhere() -> None:
    """`make run` publishes this one, today and in ten years."""
    draft = read(FOLDER / "travaux.md")
    assert draft.channels == ("website", "feed", "wordpress", "mastodon", "facebook")
    assert draft.publish_at is None
    assert draft.announcement.expires_at is None


def test_pictures_are_light() -> None:
    for picture in FOLDER.glob("*.jpg"):
        assert picture.stat().st_size < 60_000
