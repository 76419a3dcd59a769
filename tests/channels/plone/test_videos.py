"""A film on a real Plone: sent in pieces, played on the page, corrected, taken away."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from html import unescape

import pytest
import requests

from channels._plone import films
from channels.plone import PloneSiteChannel
from publisher.announcement import Announcement
from publisher.channel import Receipt
from publisher.errors import ContentRejected, OutcomeUnknown, Unreachable
from publisher.showing import checked, rendered
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.plone.opening import opened
from tests.films import film_of, video
from tests.servers.fault_proxy import Fault, FaultProxy, html_page, lost_answer, reset_mid_upload
from tests.servers.plone.instance import Plone

FOLDER = "ville/nouvelles"
TRAP = 'La « fanfare » & "le bal" <b>'
PIECES = "/@tus-upload/"


pytestmark = pytest.mark.usefixtures("small_pieces")


@pytest.fixture
def channel(plone_site: Plone, proxy: FaultProxy, media: MemoryMedia) -> PloneSiteChannel:
    return opened(plone_site, "editor", media, url=proxy.url)


@pytest.fixture
def about(media: MemoryMedia) -> Announcement:
    film = video(media, alt=TRAP, credit="J. Film")
    return announcement(video=film, images=(image(media, alt="Rue barrée"),))


def step(sha256: str) -> str:
    return f"media:{sha256}"


def publish(channel: PloneSiteChannel, written: Announcement) -> Receipt:
    return channel.publish(rendered(channel, written), "cle", MemoryProgress())


def player(source: str) -> str:
    """The figure that a visitor gets."""
    return source[source.index("<figure><video") :].split("</figure>", maxsplit=1)[0]


def test_the_page_plays_it_and_says_what_it_shows(
    channel: PloneSiteChannel,
    proxy: FaultProxy,
    plone_site: Plone,
    media: MemoryMedia,
    about: Announcement,
) -> None:
    film, progress = film_of(about), MemoryProgress()
    receipt = channel.publish(rendered(channel, about), "cle", progress)
    assert proxy.count("PATCH", PIECES) == -(-film.size // films.PIECE) > 1
    assert (progress.reports[0], progress.reports[-1]) == ((0, film.size), (film.size, film.size))
    [source] = plone_site.pages(FOLDER)
    figure = player(source)
    tag = re.search(r"<video ([^>]*)>", figure)
    assert tag
    assert "controls" in tag[1]
    told = dict(re.findall(r'(\w+)="([^"]+)"', tag[1]))
    assert requests.get(told["src"], timeout=30).content == media.read(film.sha256)
    assert requests.get(told["poster"], timeout=30).headers["Content-Type"] == "image/jpeg"
    link = re.search(r'<a href="([^"]+)"[^>]*>(.*?)</a>', figure)
    assert link
    assert unescape(link[2]) == TRAP
    assert "<video" in requests.get(link[1], timeout=30).text
    assert "Vidéo : J. Film" in unescape(figure).replace("\u00a0", " ")
    assert "Rue barrée" in source
    assert {step(film.sha256), step(film.poster.sha256)} <= set(receipt.remote_ids)
    assert "video_not_shown" not in [problem.code for problem in checked(channel, about)]


def test_a_correction_sends_it_only_when_it_is_another(
    channel: PloneSiteChannel,
    proxy: FaultProxy,
    plone_site: Plone,
    media: MemoryMedia,
    about: Announcement,
) -> None:
    first, film = publish(channel, about), film_of(about)
    sent = proxy.count("PATCH", PIECES)
    kept = replace(about, title="Fanfare", video=replace(film, alt="La fanfare"))
    after = channel.update(rendered(channel, kept), first, "a", MemoryProgress())
    assert proxy.count("PATCH", PIECES) == sent
    assert after.remote_ids == first.remote_ids
    assert ">La fanfare</a>" in player(plone_site.pages(FOLDER)[0])
    other = replace(kept, video=video(media, seconds=2.0))
    last = channel.update(rendered(channel, other), after, "b", MemoryProgress())
    assert step(film.sha256) not in last.remote_ids
    source = re.search(r'src="([^"]+)"', player(plone_site.pages(FOLDER)[0]))
    assert source
    assert requests.get(source[1], timeout=30).content == media.read(film_of(other).sha256)
    assert [one["@type"] for one in plone_site.children(FOLDER)].count("File") == 1
    sought = rendered(channel, replace(other, title=about.title))  # the address keeps its name
    found = channel.find(sought, "cle", datetime.now(UTC) - timedelta(hours=1))
    assert isinstance(found, Receipt)
    assert found.remote_ids == last.remote_ids
    channel.retract(last, "", "retrait", MemoryProgress())
    assert [one["@type"] for one in plone_site.children(FOLDER)] == ["News Item"]  # hidden


@pytest.mark.parametrize(
    ("fault", "path"),
    [(lost_answer(), PIECES), (reset_mid_upload(), PIECES), (lost_answer(), "/@tus-replace")],
)
def test_what_broke_off_is_sent_again_and_nothing_was_public(
    channel: PloneSiteChannel,
    proxy: FaultProxy,
    plone_site: Plone,
    media: MemoryMedia,
    about: Announcement,
    fault: Fault,
    path: str,
) -> None:
    progress, rendition = MemoryProgress(), rendered(channel, about)
    proxy.fail(fault, path=path)
    with pytest.raises(Unreachable):
        channel.publish(rendition, "cle", progress)
    assert plone_site.pages(FOLDER) == []
    channel.publish(rendition, "cle", progress)
    [page] = plone_site.pages(FOLDER)
    source = re.search(r'src="([^"]+)"', player(page))
    assert source
    assert requests.get(source[1], timeout=30).content == media.read(film_of(about).sha256)


def test_an_upload_without_a_name_is_begun_again(
    channel: PloneSiteChannel, proxy: FaultProxy, plone_site: Plone, about: Announcement
) -> None:
    progress, rendition = MemoryProgress(), rendered(channel, about)
    place = "https://autre.be/../x y"
    proxy.fail(
        Fault(processed=True, spoil=lambda told: ({**told[0], "Location": place}, told[1])),
        path="/@tus-replace",
    )
    with pytest.raises(Unreachable):
        channel.publish(rendition, "cle", progress)
    assert plone_site.pages(FOLDER) == []
    channel.publish(rendition, "cle", progress)
    assert len(plone_site.pages(FOLDER)) == 1


def test_a_page_whose_answer_was_lost_is_found_with_its_film(
    channel: PloneSiteChannel, proxy: FaultProxy, plone_site: Plone, about: Announcement
) -> None:
    rendition = rendered(channel, about)
    proxy.fail(lost_answer(), method="POST", path="/@workflow/publish")
    with pytest.raises(OutcomeUnknown):
        channel.publish(rendition, "cle", MemoryProgress())
    found = channel.find(rendition, "cle", datetime.now(UTC) - timedelta(hours=1))
    assert isinstance(found, Receipt)
    assert step(film_of(about).sha256) in found.remote_ids
    channel.retract(found, "", "retrait", MemoryProgress())
    assert "File" not in [one["@type"] for one in plone_site.children(FOLDER)]


@pytest.mark.parametrize(
    ("status", "body", "told"),
    [
        (413, "trop", "au moins 2 Mo"),
        (404, '{"error": {"type": "Not Found", "message": ""}}', "TUS_TMP_FILE_DIR"),
    ],
)
def test_what_a_site_cannot_take_is_said(
    channel: PloneSiteChannel,
    proxy: FaultProxy,
    plone_site: Plone,
    about: Announcement,
    status: int,
    body: str,
    told: str,
) -> None:
    proxy.fail(html_page(status, body=body), method="PATCH", path=PIECES)
    with pytest.raises(ContentRejected, match=told):
        publish(channel, about)
    assert plone_site.pages(FOLDER) == []


def test_where_no_file_may_be_added_the_still_is_shown(
    plone_site: Plone, media: MemoryMedia, about: Announcement
) -> None:
    shut = opened(plone_site, "editor", media, facts={"addable": ["News Item", "Image"]})
    assert rendered(shut, about).video is None
    assert len(rendered(shut, about).images) == 2
