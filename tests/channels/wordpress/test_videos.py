"""A film in the library and on the page: sent piece by piece, described, replaced, taken away."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from html import unescape

import pytest
import requests

from channels.wordpress import WordPressChannel
from publisher.announcement import Announcement
from publisher.channel import Receipt
from publisher.errors import ContentRejected, OutcomeUnknown, Unreachable
from publisher.showing import checked, rendered
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.wordpress.opening import opened
from tests.films import film_of, video
from tests.servers.fault_proxy import FaultProxy, html_page, lost_answer, reset_mid_upload
from tests.servers.wordpress.site import WordPress

TRAP = 'La « fanfare » [gallery] & "le bal" <b>'


@pytest.fixture
def channel(wordpress: WordPress, proxy: FaultProxy, media: MemoryMedia) -> WordPressChannel:
    """As an author: WordPress filters the HTML of one."""
    return opened(wordpress, "author", media, url=proxy.url)


@pytest.fixture
def about(media: MemoryMedia) -> Announcement:
    film = video(media, alt=TRAP, credit="J. Film")
    return announcement(video=film, images=(image(media, alt="Rue barrée"),))


def publish(channel: WordPressChannel, written: Announcement) -> Receipt:
    return channel.publish(rendered(channel, written), "cle", MemoryProgress())


def step(sha256: str) -> str:
    return f"media:{sha256}"


def test_the_page_plays_it_and_says_what_it_shows(
    channel: WordPressChannel, media: MemoryMedia, about: Announcement, wordpress: WordPress
) -> None:
    film, progress = film_of(about), MemoryProgress()
    receipt = channel.publish(rendered(channel, about), "cle", progress)
    source = requests.get(receipt.url or "", timeout=30).text
    figure = source[source.index('<figure class="wp-block-video"') :].split("</figure>")[0]
    shown = re.search(r'<video controls poster="([^"]+)" preload="none" src="([^"]+)">', figure)
    assert shown
    assert requests.get(shown[2], timeout=30).content == media.read(film.sha256)
    assert requests.get(shown[1], timeout=30).content[:2] == b"\xff\xd8"
    told = unescape(figure.partition("<figcaption")[2])
    assert '<span lang="fr">La « fanfare » [gallery] & "le bal" <b></span>' in _straight(told)
    assert "Vidéo : J. Film" in told
    assert 'alt="Rue barrée"' in source
    assert (progress.reports[0], progress.reports[-1]) == ((0, film.size), (film.size, film.size))
    assert {step(film.sha256), step(film.poster.sha256)} <= set(progress.steps)
    kept = wordpress.rest("GET", f"media/{progress.steps[step(film.sha256)]}")
    assert (kept["mime_type"], kept["alt_text"]) == ("video/mp4", TRAP.removesuffix(" <b>"))
    post = wordpress.rest("GET", f"posts/{receipt.remote_ids['post']}", params={"context": "edit"})
    assert post["content"]["raw"].startswith(f'<!-- wp:video {{"id":{kept["id"]}}} --><figure')
    assert checked(channel, about) == []


def test_a_correction_sends_it_only_when_it_is_another(
    channel: WordPressChannel,
    proxy: FaultProxy,
    media: MemoryMedia,
    about: Announcement,
    wordpress: WordPress,
) -> None:
    first, film = publish(channel, about), film_of(about)
    kept = replace(about, title="Fanfare", video=replace(film, alt="La fanfare"))
    after = channel.update(rendered(channel, kept), first, "a", MemoryProgress())
    assert proxy.count("POST", "/media?") == 3  # the film, its still, the picture
    assert after.remote_ids == first.remote_ids
    assert "La fanfare</span>" in wordpress.pages()[0]
    other = replace(kept, video=video(media, seconds=2.0))
    last = channel.update(rendered(channel, other), after, "b", MemoryProgress())
    assert step(film.sha256) not in last.remote_ids
    address = wordpress.rest("GET", f"media/{last.remote_ids[step(film_of(other).sha256)]}")
    assert address["source_url"].rpartition("/")[2] in wordpress.pages()[0]
    library = {str(file["id"]) for file in wordpress.rest("GET", "media")}
    assert library == {id for name, id in last.remote_ids.items() if name.startswith("media:")}
    channel.retract(last, "", "retrait", MemoryProgress())
    assert wordpress.rest("GET", "media") == []


@pytest.mark.parametrize("size", [8_600_000, 9_900_000])  # beyond the limit of a file, of a form
def test_what_the_site_finds_too_heavy_is_said_before_anything_is_there(
    channel: WordPressChannel,
    media: MemoryMedia,
    about: Announcement,
    wordpress: WordPress,
    size: int,
) -> None:
    film = film_of(about)
    content = media.read(film.sha256).ljust(size, b"\0")
    heavy = replace(about, video=replace(film, sha256=media.add(content), size=size))
    with pytest.raises(ContentRejected, match=f"{round(size / 1e6)} Mo"):
        publish(channel, heavy)
    assert wordpress.rest("GET", "media") == []
    assert wordpress.rest("GET", "posts?status=any") == []


def test_what_the_web_server_finds_too_heavy_is_said(
    channel: WordPressChannel, proxy: FaultProxy, about: Announcement
) -> None:
    proxy.fail(html_page(413), method="POST", path="/media?")
    with pytest.raises(ContentRejected, match="n'accepte pas une vidéo de 1 Mo"):
        publish(channel, about)


def test_an_attempt_that_goes_on_sends_it_only_once(
    channel: WordPressChannel, proxy: FaultProxy, about: Announcement, wordpress: WordPress
) -> None:
    rendition, progress = rendered(channel, about), MemoryProgress()
    for fault in (reset_mid_upload(), lost_answer()):
        proxy.fail(fault, method="POST", path="/media?")
        with pytest.raises(Unreachable):
            channel.publish(rendition, "cle", progress)
    proxy.fail(lost_answer(), method="POST", path="/posts/")
    with pytest.raises(OutcomeUnknown):
        channel.publish(rendition, "cle", progress)
    assert proxy.count("POST", "/media?") == 4  # the film twice: half of it, and whole
    found = channel.find(rendition, "cle", datetime.now(UTC) - timedelta(minutes=1))
    assert isinstance(found, Receipt)
    assert found.remote_ids.items() >= progress.steps.items()
    assert len(wordpress.rest("GET", "media")) == 3


def test_what_browsers_do_not_play_is_replaced_by_its_still(
    channel: WordPressChannel, about: Announcement
) -> None:
    shown = rendered(channel, replace(about, video=replace(film_of(about), codec="hevc")))
    assert (shown.video, len(shown.images)) == (None, 2)


def _straight(told: str) -> str:
    """Undo the typography that WordPress puts on a text."""
    return re.sub("[“”«»″]", lambda mark: mark[0] if mark[0] in "«»" else '"', told)
