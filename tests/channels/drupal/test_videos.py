"""A film in the field that the site has for it: streamed, described, replaced, taken away."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
import requests

from channels.drupal import DrupalChannel
from publisher.announcement import Announcement
from publisher.channel import Receipt
from publisher.errors import ContentRejected, OutcomeUnknown, Unreachable
from publisher.showing import checked, rendered
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.drupal.opening import opened, pages, state
from tests.films import film_of, video
from tests.servers.drupal import DrupalDouble
from tests.servers.fault_proxy import Fault, FaultProxy, html_page, lost_answer, reset_mid_upload

FIELD = "/field_video"
SINCE = datetime.now(UTC) - timedelta(hours=1)


@pytest.fixture
def channel(drupal: DrupalDouble, proxy: FaultProxy, media: MemoryMedia) -> DrupalChannel:
    return opened(drupal, media, url=proxy.url, video_field="field_video")


@pytest.fixture
def about(media: MemoryMedia) -> Announcement:
    film = video(media, alt="La fanfare <b> joue", credit="J. Film")
    return announcement(video=film, images=(image(media),))


def publish(channel: DrupalChannel, about: Announcement) -> Receipt:
    return channel.publish(rendered(channel, about), "cle", MemoryProgress())


def played(drupal: DrupalDouble) -> bytes:
    """What the player of the only page gets."""
    [page] = pages(drupal)
    source = re.search(r'<source src="([^"]+)"', page)
    assert source
    return requests.get(drupal.url + source[1], timeout=10).content


def test_the_page_plays_it_and_says_what_it_shows(
    channel: DrupalChannel, drupal: DrupalDouble, media: MemoryMedia, about: Announcement
) -> None:
    film, progress = film_of(about), MemoryProgress()
    receipt = channel.publish(rendered(channel, about), "cle", progress)
    assert played(drupal) == media.read(film.sha256)
    [page] = pages(drupal)
    assert "La fanfare &lt;b&gt; joue – Vidéo" in page
    assert "J. Film" in page
    assert f"media:{film.sha256}" in receipt.remote_ids
    assert (progress.reports[0], progress.reports[-1]) == ((0, film.size), (film.size, film.size))
    assert "video_not_shown" not in [problem.code for problem in checked(channel, about)]
    found = channel.find(rendered(channel, about), "cle", SINCE)
    assert isinstance(found, Receipt)
    assert found.remote_ids == receipt.remote_ids


def test_a_correction_sends_it_only_when_it_is_another(
    channel: DrupalChannel,
    proxy: FaultProxy,
    drupal: DrupalDouble,
    media: MemoryMedia,
    about: Announcement,
) -> None:
    first = publish(channel, about)
    same = rendered(channel, replace(about, title="Fanfare"))
    after = channel.update(same, first, "a", MemoryProgress())
    assert proxy.count("POST", FIELD) == 1
    assert after.remote_ids == first.remote_ids
    other = replace(about, video=video(media, seconds=2.0))
    third = channel.update(rendered(channel, other), after, "b", MemoryProgress())
    assert played(drupal) == media.read(film_of(other).sha256)
    assert state(drupal)["file--file"] == 2
    last = channel.update(
        rendered(channel, replace(about, video=None)), third, "c", MemoryProgress()
    )
    assert "<video" not in pages(drupal)[0]
    assert state(drupal)["file--file"] == 1
    channel.retract(last, "", "retrait", MemoryProgress())
    assert "file--file" not in state(drupal)


@pytest.mark.parametrize("fault", [lost_answer(), reset_mid_upload()])
def test_what_broke_off_is_sent_again_and_nothing_was_public(
    channel: DrupalChannel,
    proxy: FaultProxy,
    drupal: DrupalDouble,
    media: MemoryMedia,
    about: Announcement,
    fault: Fault,
) -> None:
    progress, rendition = MemoryProgress(), rendered(channel, about)
    proxy.fail(fault, method="POST", path=FIELD)
    with pytest.raises(Unreachable):
        channel.publish(rendition, "cle", progress)
    assert pages(drupal) == []
    proxy.fail(lost_answer(), method="POST", path="/jsonapi/node/article")
    with pytest.raises((OutcomeUnknown, Unreachable)):
        channel.publish(rendition, "cle", progress)
    sent = proxy.count("POST", FIELD)
    channel.publish(rendition, "cle", progress)
    assert proxy.count("POST", FIELD) - sent <= 1
    assert played(drupal) == media.read(film_of(about).sha256)


@pytest.mark.parametrize("by", ["the field", "the web server"])
def test_what_the_site_finds_too_heavy_is_said_before_anything_is_there(
    channel: DrupalChannel,
    proxy: FaultProxy,
    drupal: DrupalDouble,
    about: Announcement,
    by: str,
) -> None:
    if by == "the field":
        drupal.site.heaviest = film_of(about).size - 1
    else:
        proxy.fail(html_page(413), method="POST", path=FIELD)
    with pytest.raises(ContentRejected, match="1 Mo.*« field_video »"):
        publish(channel, about)
    assert state(drupal) == {}


def test_without_a_field_its_still_is_shown(
    drupal: DrupalDouble, media: MemoryMedia, about: Announcement
) -> None:
    channel = opened(drupal, media)
    assert rendered(channel, about).video is None
    receipt = publish(channel, about)
    [node] = drupal.site.of_kind("node--article")
    assert "field_video" not in node.relationships
    channel.update(rendered(channel, about), receipt, "a", MemoryProgress())
    assert state(drupal)["file--file"] == 2
