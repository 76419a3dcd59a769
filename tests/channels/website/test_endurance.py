"""What survives: kills at every step, a full or forbidden disk, several writers, a lost index."""

from __future__ import annotations

import dataclasses
import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from channels.website import WebsiteChannel
from publisher.channel import Absent, Receipt
from publisher.errors import AuthorizationRevoked, ContentRejected, OutcomeUnknown, Unreachable
from tests.builders import DATED, MemoryMedia, MemoryProgress, announcement, image
from tests.channels.website.sites import dead_links, files_of, new, publish, read, website


def small_town(folder: Path) -> WebsiteChannel:
    """So many that the next one seals a page of its month."""
    channel = website(folder)
    for number in range(39):
        publish(channel, announcement(id=f"old{number:02}aaaaaaa", tags=(), canonical_url=None))
    return channel


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=110)


def test_killed_before_any_file_the_site_is_whole_and_the_next_writer_finishes(
    tmp_path: Path,
) -> None:
    small_town(tmp_path / "site")
    before = files_of(tmp_path / "site")
    done = run("tests.channels.website.dying", str(tmp_path / "site"), str(tmp_path / "dead"))
    assert done.returncode == 0, done.stderr
    *dead, survivor = sorted((tmp_path / "dead").iterdir())
    assert len(dead) > 20
    assert (survivor / "2027" / "02" / "page-1" / "index.html").is_file()
    expected = files_of(survivor)
    media = MemoryMedia()
    for folder in dead:
        assert list(dead_links(folder, before)) == [], folder
        assert not [f for f in files_of(folder) if not re.search(r"\.(html|xml|css|txt|jpg)$", f)]
        channel = website(folder, media)
        rendition = channel.render(new(media))
        assert isinstance(channel.find(rendition, "cle", DATED), Absent)
        channel.publish(rendition, "cle", MemoryProgress())
        assert files_of(folder) == expected
        assert isinstance(channel.find(rendition, "cle", DATED), Receipt)
        assert not list((folder / ".publisher" / "unfinished").iterdir())


def test_another_announcement_finishes_what_a_dead_one_began(tmp_path: Path) -> None:
    small_town(tmp_path / "site")
    before = files_of(tmp_path / "site")
    run("tests.channels.website.dying", str(tmp_path / "site"), str(tmp_path / "dead"))
    for folder in sorted((tmp_path / "dead").iterdir()):
        there = list(folder.glob("2027/02/*-newaaa/index.html"))
        publish(website(folder), announcement(id="nextaaaaaaaa", canonical_url=None))
        assert ("newaaa" in (folder / "index.html").read_text("utf-8")) == bool(there)
        assert bool(list(folder.glob("2027/02/*-newaaa"))) == bool(there)
        assert list(dead_links(folder, before)) == []


def test_several_writers_lose_nothing(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path\n"
        "from tests.builders import announcement\n"
        "from tests.channels.website.sites import publish, website\n"
        "for n in range(6):\n"
        "    written = announcement(id=f'{sys.argv[2]}{n}aaaaaaaaaa', canonical_url=None)\n"
        "    publish(website(Path(sys.argv[1])), written)\n"
    )
    writers = [
        subprocess.Popen([sys.executable, "-c", code, str(tmp_path), name]) for name in "xyz"
    ]
    assert [writer.wait(100) for writer in writers] == [0, 0, 0]
    listed = (tmp_path / "2027" / "02" / "index.html").read_text("utf-8")
    assert len(set(re.findall(r'id="a-([xyz]\d)a+"', listed))) == 18
    assert list(dead_links(tmp_path)) == []


@pytest.mark.parametrize("harm", ["lost", "broken", "of another version"])
def test_an_index_is_made_again_from_the_pages(tmp_path: Path, harm: str) -> None:
    media = MemoryMedia()
    channel = website(tmp_path, media)
    for number in range(5):
        publish(channel, announcement(id=f"old{number}aaaaaaaa", canonical_url=None))
    receipt = publish(channel, announcement(id="goneaaaaaaaa", canonical_url=None))
    channel.retract(receipt, "Erreur", "cle", MemoryProgress())
    publish(channel, new(media))
    before = files_of(tmp_path)
    index = tmp_path / ".publisher" / "site.sqlite3"
    if harm == "lost":
        index.unlink()
    elif harm == "broken":
        index.write_bytes(b"not a database" * 1000)
    else:
        with closing(sqlite3.connect(index)) as database:
            database.execute("PRAGMA user_version = 99")
    publish(channel, new(media))
    assert files_of(tmp_path) == before


def test_a_new_name_and_address_dress_every_page_again(tmp_path: Path) -> None:
    media = MemoryMedia()
    channel = website(tmp_path, media)
    publish(channel, new(media))
    receipt = publish(channel, announcement(canonical_url=None))
    channel.retract(receipt, "Erreur", "cle", MemoryProgress())
    moved = website(tmp_path, media, title="Commune d'Exemple", base_url="https://neuf.be")
    publish(moved, announcement(id="otheraaaaaaa", canonical_url=None))
    pages = [file for file in tmp_path.rglob("*.html") if ".publisher" not in file.parts]
    assert len(pages) > 8
    for file in pages:
        text = file.read_text("utf-8")
        assert "Commune d" in text
        assert "www.exemple.be/annonces" not in text
    [dutch] = tmp_path.glob("2027/02/*-newaaa/nl/index.html")
    assert "De straat is dicht." in read(dutch).text


def test_a_folder_that_cannot_be_is_said(tmp_path: Path) -> None:
    (tmp_path / "fichier").write_text("")
    channel = website(tmp_path / "fichier" / "site")
    for attempt in (channel.test, lambda: publish(channel, announcement())):
        with pytest.raises(Unreachable, match="ne peut pas écrire dans le dossier"):
            attempt()


LIMITED = """
import resource, signal, sys
from pathlib import Path
from publisher.errors import ChannelError
from tests.builders import announcement
from tests.channels.website.sites import publish, website
text = "Un long texte. " * 7_000
written = announcement(id="newaaaaaaaaa", canonical_url=None, tags=(), body=text)
channel = website(Path(sys.argv[1]))
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), resource.RLIM_INFINITY))
try:
    publish(channel, written)
except ChannelError as failure:
    print(type(failure).__name__, failure)
"""


def test_a_disk_without_room_changes_nothing(tmp_path: Path) -> None:
    channel = small_town(tmp_path)
    before = files_of(tmp_path)
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, str(tmp_path), "95000"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.startswith("Unreachable Le disque du dossier"), done
    assert files_of(tmp_path) == before
    publish(channel, announcement(id="newaaaaaaaaa", canonical_url=None))
    assert list(dead_links(tmp_path)) == []


def test_a_folder_that_becomes_unwritable_after_the_page_is_uncertain(tmp_path: Path) -> None:
    channel = small_town(tmp_path)
    front = tmp_path / "archives" / "index.html"
    front.unlink()
    front.mkdir()
    (front / "obstacle").write_text("")
    with pytest.raises(OutcomeUnknown, match="ne peut pas écrire"):
        publish(channel, announcement(id="nextaaaaaaaa", canonical_url=None))
    (front / "obstacle").unlink()
    front.rmdir()
    publish(channel, announcement(id="nextaaaaaaaa", canonical_url=None))
    assert list(dead_links(tmp_path)) == []


def test_another_site_in_the_folder_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<title>Syndicat d'initiative</title>")
    channel = website(tmp_path)
    with pytest.raises(AuthorizationRevoked, match="autre site"):
        publish(channel, announcement())
    with pytest.raises(AuthorizationRevoked, match="autre site"):
        channel.test()
    assert [file.name for file in tmp_path.iterdir()] == ["index.html"]


def test_two_announcements_never_share_an_address(tmp_path: Path) -> None:
    channel = website(tmp_path)
    publish(channel, announcement(id="sameidaaaaaa", canonical_url=None))
    with pytest.raises(ContentRejected, match="titre"):
        publish(channel, announcement(id="sameidbbbbbb", canonical_url=None))


def test_a_lost_master_stops_the_page(tmp_path: Path) -> None:
    channel = website(tmp_path)
    with pytest.raises(ContentRejected, match="ajoutez-la à nouveau"):
        publish(channel, announcement(images=(image(MemoryMedia()),), canonical_url=None))
    assert not list(tmp_path.glob("2027/02/*/index.html"))


def test_the_address_outlives_a_new_title(tmp_path: Path) -> None:
    channel = website(tmp_path)
    written = announcement(canonical_url=None)
    assert channel.reserve(written) == publish(channel, written).url
    renamed = dataclasses.replace(
        written,
        title="Un autre titre",
        canonical_url=channel.reserve(written),
        updated=datetime.now(UTC),
    )
    assert channel.reserve(renamed) == channel.reserve(written)
    assert channel.render(renamed).link == channel.reserve(written)
    again = publish(channel, dataclasses.replace(renamed, canonical_url=None))
    assert again.url == channel.reserve(written)
    assert len(list(tmp_path.glob("2027/02/*/index.html"))) == 1
