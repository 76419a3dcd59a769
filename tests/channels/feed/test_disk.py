"""Death, crowds and a bad disk: readers never meet half a document, and nothing is lost."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from channels.feed import FeedChannel
from channels.feed.settings import FeedSettings
from publisher.channel import Absent, Receipt
from publisher.errors import SettingInvalid, Unreachable
from tests.builders import access, announcement
from tests.channels.feed.conftest import BASE, publish, read, read_json

SINCE = datetime(2026, 1, 1, tzinfo=UTC)
WRITER = """
import sys
from channels.feed import FeedChannel
from channels.feed.settings import FeedSettings
from tests.builders import access
from tests.channels.feed.conftest import BASE, publish
{before}
feed = FeedChannel(FeedSettings(folder=sys.argv[1], base_url=BASE), access("fil"))
for number in range(int(sys.argv[2]), int(sys.argv[3])):
    publish(feed, number)
"""
# The process ends at once before its nth replacement of a file, as a power cut would end it.
DYING = """
import os
left = [int(sys.argv[4])]
def watch(event, details):
    if event == "os.rename":
        left[0] -= 1
        if left[0] < 0:
            os._exit(9)
sys.addaudithook(watch)
"""
# A real refusal of the disk: no file may grow beyond this many bytes.
CRAMPED = """
import resource
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[4]),) * 2)
"""


def writer(folder: Path, first: int, last: int, before: str = "", *more: int) -> list[str]:
    script = WRITER.format(before=before)
    return [sys.executable, "-c", script, str(folder), *map(str, (first, last, *more))]


def titles(folder: Path) -> list[list[str]]:
    """The titles in each format, sorted."""
    return [
        sorted(entry.title for entry in read(folder, "feed.xml").entries),
        sorted(entry.title for entry in read(folder, "atom.xml").entries),
        sorted(item["title"] for item in read_json(folder)["items"]),
    ]


@pytest.mark.parametrize("again", [1, 2])
@pytest.mark.parametrize("step", range(5))
def test_death_between_two_files_is_mended_by_the_next_publication(
    feed: FeedChannel, tmp_path: Path, step: int, again: int
) -> None:
    publish(feed, 0)
    died = subprocess.run(writer(tmp_path, 1, 2, DYING, step), check=False)
    assert died.returncode == (9 if step < 4 else 0)
    titles(tmp_path)  # every document can be read
    rendition = feed.render(announcement(id="annonce00001"))
    found = feed.find(rendition, "cle-1", SINCE)
    assert isinstance(found, Absent if step < 4 else Receipt)
    publish(feed, again)
    expected = [f"Annonce {number}" for number in range(again + 1)]
    assert titles(tmp_path) == [expected] * 3
    assert isinstance(feed.find(rendition, "cle-1", SINCE), Receipt)


def test_two_processes_lose_nothing(tmp_path: Path) -> None:
    crowd = [subprocess.Popen(writer(tmp_path, first, first + 8)) for first in (0, 8)]
    assert [process.wait(60) for process in crowd] == [0, 0]
    assert titles(tmp_path) == [sorted(f"Annonce {number}" for number in range(16))] * 3


@pytest.mark.parametrize("limit", [0, 4096, 40_000])
def test_a_full_disk_changes_nothing(feed: FeedChannel, tmp_path: Path, limit: int) -> None:
    for number in range(30):
        publish(feed, number)
    before = {path: path.read_bytes() for path in tmp_path.rglob("*.*") if path.is_file()}
    failed = subprocess.run(
        writer(tmp_path, 30, 31, CRAMPED, limit), capture_output=True, text=True, check=False
    )
    assert "publisher.errors.Unreachable" in failed.stderr
    for path, content in before.items():
        assert ".publisher" in path.parts or path.read_bytes() == content
    assert {path for path in tmp_path.rglob("*.*") if path.is_file()} == set(before)
    publish(feed, 31)
    assert "Annonce 30" not in titles(tmp_path)[0]
    assert "Annonce 31" in titles(tmp_path)[0]


def test_a_folder_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "fichier").write_text("pas un dossier")
    settings = FeedSettings(folder=str(tmp_path / "fichier" / "fil"), base_url=BASE)
    feed = FeedChannel(settings, access("fil"))
    for act in (lambda: publish(feed), feed.test):
        with pytest.raises(Unreachable, match="ne peut pas écrire") as told:
            act()
        assert str(told.value).count("\n") == 0


def test_a_damaged_book_is_one_sentence(feed: FeedChannel, tmp_path: Path) -> None:
    publish(feed)
    (tmp_path / ".publisher" / "feed.sqlite3").write_bytes(b"ceci n'est pas une base" * 100)
    before = (tmp_path / "feed.xml").read_bytes()
    with pytest.raises(Unreachable, match="abîmé"):
        publish(feed, 1)
    assert (tmp_path / "feed.xml").read_bytes() == before


@pytest.mark.parametrize("wrong", [{"items": 0}, {"items": 501}, {"language": "français"}])
def test_a_setting_that_means_nothing_is_refused(tmp_path: Path, wrong: dict[str, Any]) -> None:
    with pytest.raises(SettingInvalid):
        FeedSettings(folder=str(tmp_path), base_url=BASE, **wrong)
