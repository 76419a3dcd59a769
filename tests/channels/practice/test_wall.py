"""The wall: whole pages, nothing lost between processes, and a cost that does not grow."""

from __future__ import annotations

import errno
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
from filelock import FileLock

from channels._files import disk
from channels.practice import PracticeChannel
from channels.practice.settings import CHOICES
from channels.practice.sheets import MOST_POSTS, folder_name
from publisher.announcement import Link
from publisher.channel import Absent, Receipt
from publisher.errors import ContentRejected, Unreachable
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.practice.conftest import Rehearse
from tests.servers.html_validator import complaints

NOW = datetime.now(UTC)


def publish(channel: PracticeChannel, number: int = 1, **changes: Any) -> Receipt:
    written = announcement(**{"title": f"Annonce {number}", **changes})
    return channel.publish(channel.render(written), f"cle-{number}", MemoryProgress())


def page_of(receipt: Receipt) -> str:
    """The page that the receipt's address opens, once its anchor was seen there."""
    assert receipt.url is not None
    address = urlsplit(receipt.url)
    assert address.scheme == "file"
    source = Path(unquote(address.path)).read_text(encoding="utf-8")
    assert f'id="{address.fragment}"' in source
    return source


def test_every_page_says_that_nothing_is_public(rehearse: Rehearse, root: Path) -> None:
    channel = rehearse()
    channel.test()
    front = (root / "index.html").read_text(encoding="utf-8")
    assert "Répétition : rien n'est public" in front
    assert "Le mur est vide" in front
    assert "Répétition : rien n'est public" in page_of(publish(channel))


def test_the_front_page_shows_every_channel(rehearse: Rehearse, root: Path) -> None:
    publish(rehearse("facebook", "La page"))
    publish(rehearse("mastodon", "Le pouet"), 2)
    front = (root / "index.html").read_text(encoding="utf-8")
    assert front.index("La page") < front.index("Le pouet")
    assert "Annonce 1" in front
    assert "Annonce 2" in front
    for target in (part.split('"')[0] for part in front.split('href="')[1:]):
        if not target.startswith(("#", "http")):
            assert (root / target.partition("#")[0]).is_file()


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "javascript://exemple.be/%0aalert(1)",
        'https://exemple.be/"><script>alert(1)</script>',
    ],
)
def test_nothing_that_people_write_becomes_markup(
    rehearse: Rehearse, media: MemoryMedia, url: str
) -> None:
    hostile = '"><script>alert(1)</script>'
    picture = image(media, alt=hostile, credit=hostile)
    words: dict[str, Any] = {
        "title": hostile,
        "summary": hostile,
        "body": hostile,
        "canonical_url": url,
    }
    for kind, link, images in (
        ("facebook", None, ()),  # the address becomes a card
        ("facebook", Link(url, hostile), (picture,)),
        ("wordpress", Link(url, hostile), (picture,)),
    ):
        channel = rehearse(kind, f"{hostile} {kind} {link}")
        source = page_of(publish(channel, link=link, images=images, **words))
        assert "<script" not in source
        assert 'href="javascript' not in source


def test_the_pages_are_valid_html(rehearse: Rehearse, root: Path, media: MemoryMedia) -> None:
    hostile = "Un \"mot\" <b> & 'autre'"
    for kind in CHOICES:
        channel = rehearse(kind, f"{hostile} {kind}")
        pictures = (image(media, alt=hostile), image(media, width=90))
        receipt = publish(channel, 1, images=pictures)
        publish(channel, 2, title=hostile, summary=hostile, images=())
        again = channel.render(announcement(body="# Un titre\n\n## Un autre\n\n> Cité"))
        channel.update(again, receipt, "cle-3", MemoryProgress())
        channel.retract(publish(channel, 4), "Erreur", "cle-5", MemoryProgress())
    assert complaints(sorted(root.rglob("*.html"))) == []


def test_pictures_hang_with_their_words_and_go_with_the_post(
    rehearse: Rehearse, media: MemoryMedia
) -> None:
    channel = rehearse()
    receipt = publish(channel, images=(image(media, alt="Une barrière rouge"),))
    assert 'alt="Une barrière rouge"' in page_of(receipt)
    (first,) = channel.wall.sheets.folder.glob("*.jpg")
    changed = channel.render(announcement(images=(image(media, alt="Un plan", width=300),)))
    channel.update(changed, receipt, "cle-2", MemoryProgress())
    (second,) = channel.wall.sheets.folder.glob("*.jpg")
    assert second != first
    assert 'alt="Un plan"' in page_of(receipt)
    channel.retract(receipt, "Erreur", "cle-3", MemoryProgress())
    assert list(channel.wall.sheets.folder.glob("*.jpg")) == []
    assert "Erreur" in page_of(receipt)


def test_the_same_delivery_twice_hangs_once(rehearse: Rehearse) -> None:
    channel = rehearse()
    assert publish(channel).url == publish(channel).url
    assert len(channel.wall.sheets.newest().posts) == 1


def test_a_page_that_a_crash_left_undrawn_is_drawn_by_the_read_back(rehearse: Rehearse) -> None:
    channel = rehearse()
    since = datetime.now(UTC)
    receipt = publish(channel)
    for page in channel.wall.root.rglob("*.html"):
        page.unlink()
    found = channel.find(channel.render(announcement()), "cle-1", since)
    assert isinstance(found, Receipt)
    assert found.remote_ids == receipt.remote_ids
    assert "Annonce 1" in page_of(receipt)
    assert (channel.wall.root / "index.html").is_file()


def test_the_read_back_looks_no_further_than_it_must(rehearse: Rehearse) -> None:
    channel = rehearse()
    receipts = [publish(channel, number) for number in range(MOST_POSTS + 1)]
    rendition = channel.render(announcement())
    found = channel.find(rendition, "cle-0", NOW - timedelta(minutes=1))
    assert isinstance(found, Receipt)
    assert found.remote_ids == receipts[0].remote_ids
    later = datetime.now(UTC) + timedelta(minutes=1)
    assert channel.find(rendition, "cle-0", later) == Absent()


def test_one_more_post_writes_the_same_few_files(rehearse: Rehearse, root: Path) -> None:
    channel = rehearse()

    def written_by(number: int) -> int:
        # A replaced file has another inode.
        before = {path: path.stat().st_ino for path in root.rglob("*.*")}
        publish(channel, number)
        return sum(before.get(path) != path.stat().st_ino for path in root.rglob("*.*"))

    counts = [written_by(number) for number in range(MOST_POSTS * 4)]
    assert counts[1] == counts[-1] == 3
    assert max(counts) <= 5
    pages = sorted(channel.wall.sheets.folder.glob("page-*.html"))
    assert [page.read_text().count('<article class="card"') for page in pages] == [MOST_POSTS] * 4
    assert 'href="page-00002.html">Plus récentes' in pages[0].read_text(encoding="utf-8")
    assert 'href="page-00003.html">Plus anciennes' in pages[3].read_text(encoding="utf-8")


SEVERAL = """
import sys
from channels.practice import PracticeChannel
from channels.practice.settings import PracticeSettings
from tests.builders import MemoryProgress, access, announcement
channel = PracticeChannel(PracticeSettings(wraps="facebook", folder=sys.argv[1]), access("essai"))
for number in range(15):
    rendition = channel.render(announcement(title=f"De {sys.argv[2]}, la {number}e"))
    channel.publish(rendition, f"{sys.argv[2]}-{number}", MemoryProgress())
"""


def test_two_processes_lose_no_post(rehearse: Rehearse, root: Path) -> None:
    project = Path(__file__).parents[3]
    both = [
        subprocess.Popen([sys.executable, "-c", SEVERAL, str(root), name], cwd=project)
        for name in ("Anne", "Bilal")
    ]
    assert [one.wait(60) for one in both] == [0, 0]
    sheets = rehearse().wall.sheets
    posts = [post for number in sheets.numbers() for post in sheets.read(number).posts]
    assert len(posts) == len({post.id for post in posts}) == 30


def test_a_wall_in_use_is_said(rehearse: Rehearse, root: Path) -> None:
    channel = rehearse()
    channel.test()
    channel.wall.patience = 0
    with FileLock(root / ".wall.lock"), pytest.raises(Unreachable, match="Un autre programme"):
        publish(channel)


def test_a_folder_that_cannot_be_written_is_said(rehearse: Rehearse, tmp_path: Path) -> None:
    file = tmp_path / "fichier"
    file.write_text("x")
    with pytest.raises(Unreachable, match="ne peut pas écrire"):
        publish(rehearse(folder=file / "mur"))


def test_a_full_disk_is_said(tmp_path: Path) -> None:
    with (
        pytest.raises(Unreachable, match="plein") as told,
        disk(tmp_path),
        Path("/dev/full").open("wb", buffering=0) as full,
    ):
        full.write(b"x")
    assert told.value.__suppress_context__
    with pytest.raises(Unreachable, match="ne peut pas écrire"), disk(tmp_path):
        raise OSError(errno.EACCES, "no")


@pytest.mark.parametrize("content", ["", "{}", "[1]", '{"channel": "x"}', "\x00"])
def test_a_damaged_sheet_is_named_and_kept(rehearse: Rehearse, content: str) -> None:
    channel = rehearse()
    publish(channel)
    (sheet,) = channel.wall.sheets.folder.glob("sheet-*.json")
    sheet.write_text(content)
    with pytest.raises(ContentRejected, match=sheet.name):
        publish(channel, 2)
    assert sheet.read_text() == content


@pytest.mark.parametrize(
    "name", ["../../ailleurs", "C:\\x", ".", "", "con", "été à l'école", "a" * 300]
)
def test_a_channels_name_never_leaves_the_wall(rehearse: Rehearse, root: Path, name: str) -> None:
    receipt = publish(rehearse(name=name))
    assert receipt.url is not None
    page = Path(unquote(urlsplit(receipt.url).path))
    assert page.is_file()
    assert page.parent.parent == root


def test_names_that_look_alike_do_not_share_a_folder() -> None:
    assert folder_name("Page ville") != folder_name("page-ville")
