"""A video on its page: it plays, it is described, it comes in pieces, it goes with its page."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from channels._films import film_name, public_film
from publisher.announcement import Announcement, Translation
from publisher.errors import ContentRejected
from publisher.showing import checked, rendered
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.website.sites import BASE_URL, files_of, publish, website
from tests.channels.website.test_sftp import sent, server
from tests.films import video
from tests.servers.html_validator import complaints
from tests.servers.sftp import Loopback

__all__ = ["server"]


def written(media: MemoryMedia, **more: Any) -> Announcement:
    shown = video(media, alt="La fanfare : « en avant ! » <marche>", credit="Ville")
    return announcement(**{
        "video": shown, "images": (image(media),), "canonical_url": None,
        "translations": {"nl": Translation("Feest", "", "Feest.")}, **more,
    })  # fmt: skip


def test_the_page_plays_it_with_its_words_beside_it(tmp_path: Path) -> None:
    media = MemoryMedia()
    about = written(media)
    assert about.video
    channel, progress = website(tmp_path, media), MemoryProgress()
    rendition = rendered(channel, about)
    assert (rendition.video, len(rendition.images)) == (about.video, 1)
    assert checked(channel, about) == []
    receipt = channel.publish(rendition, "cle", progress)
    assert progress.reports[-1] == (about.video.size, about.video.size)

    assert receipt.url
    film = public_film(about.video, receipt.url).removeprefix(f"{BASE_URL}/")
    assert (tmp_path / film).read_bytes() == media.read(about.video.sha256)
    file = (tmp_path / film).parent / "index.html"
    page = file.read_text("utf-8")
    poster = re.search(r'poster="([^"]+)"', page)
    assert poster
    assert (file.parent / poster[1]).read_bytes()[:2] == b"\xff\xd8"
    assert 'controls preload="none"' in page
    assert "&lt;marche&gt;" in page
    assert "Télécharger la vidéo (0:01, 1 Mo)" in page
    assert "media-src &#39;self&#39;" in page or "media-src 'self'" in page
    assert complaints([file, file.parent / "nl" / "index.html"]) == []
    told = re.search(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL)
    assert told
    assert json.loads(told[1])["video"]["contentUrl"] == f"{receipt.url}{film_name(about.video)}"
    assert f'src="../{film_name(about.video)}"' in (file.parent / "nl" / "index.html").read_text()


def test_a_correction_and_a_withdrawal_take_it_away(tmp_path: Path) -> None:
    media = MemoryMedia()
    about, channel = written(media), website(tmp_path, media)
    receipt = publish(channel, about)
    assert channel.find(channel.render(about), "cle", about.dated) != receipt
    assert [name for name in files_of(tmp_path) if name.endswith(".mp4")]
    without = channel.render(replace(about, video=None))
    channel.update(without, receipt, "autre", MemoryProgress())
    assert not [name for name in files_of(tmp_path) if name.endswith(".mp4")]
    channel.update(channel.render(about), receipt, "encore", MemoryProgress())
    assert [name for name in files_of(tmp_path) if name.endswith(".mp4")]
    channel.retract(receipt, "erreur", "retrait", MemoryProgress())
    assert not [name for name in files_of(tmp_path) if name.endswith((".mp4", ".jpg"))]


def test_the_server_has_it_too_and_the_way_there_is_told(tmp_path: Path, server: Loopback) -> None:
    media = MemoryMedia()
    channel, progress, about = sent(tmp_path, server, media), MemoryProgress(), written(media)
    assert about.video
    channel.publish(channel.render(about), "cle", progress)
    assert files_of(server.root / "www") == files_of(tmp_path / "site")
    assert progress.reports[-1] == (about.video.size, about.video.size)


def test_a_film_that_is_gone_is_told_and_no_page_appears(tmp_path: Path) -> None:
    media = MemoryMedia()
    about = written(media)
    assert about.video
    del media.masters[about.video.sha256]
    with pytest.raises(ContentRejected):
        publish(website(tmp_path, media), about)
    assert not list(tmp_path.glob("[0-9]*/[0-9]*/*/index.html"))


def test_a_page_from_before_videos_is_still_read(tmp_path: Path) -> None:
    channel = website(tmp_path)
    publish(channel, announcement(canonical_url=None))
    [file] = tmp_path.glob("[0-9]*/[0-9]*/*/index.html")
    file.write_text(file.read_text("utf-8").replace(', "video": null', ""), "utf-8")
    assert '"video"' not in file.read_text("utf-8")
    (tmp_path / ".publisher" / "site.sqlite3").unlink()
    publish(channel, announcement(id="autreaaaaaaa", canonical_url=None))
    assert len(list(tmp_path.glob("[0-9]*/[0-9]*/*/index.html"))) == 2
