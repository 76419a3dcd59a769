"""A film within a news item: played by the towns' sites, which show the item's text as it is."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import requests

from channels.imio import ImioChannel
from publisher.announcement import Announcement, Translation
from publisher.channel import Receipt
from publisher.errors import Unreachable
from publisher.showing import checked, rendered
from tests.builders import MemoryMedia, MemoryProgress, announcement
from tests.channels.imio.opening import FOLDER, opened
from tests.films import film_of, video
from tests.servers.fault_proxy import FaultProxy, lost_answer
from tests.servers.plone.instance import NEWS, Plone

pytestmark = pytest.mark.usefixtures("small_pieces")


@pytest.fixture
def channel(imio_news: Plone, proxy: FaultProxy, media: MemoryMedia) -> ImioChannel:
    return opened(imio_news, "editor", media, url=proxy.url)


@pytest.fixture
def about(media: MemoryMedia) -> Announcement:
    dutch = Translation("Feest", body="De straat is afgesloten.")
    film = video(media, alt="La fanfare joue", credit="J. Film")
    return announcement(video=film, images=(), translations={"nl": dutch})


def read_by_sites(server: Plone) -> list[dict[str, Any]]:
    """The items as the towns' sites read them: as visitors, whole."""
    folder = server.rest("GET", f"{NEWS}/{FOLDER}")["UID"]
    asked = {
        "selected_news_folders": folder, "portal_type": "imio.news.NewsItem", "fullobjects": 1,
    }  # fmt: skip
    items: list[dict[str, Any]] = server.rest(
        "GET", f"{NEWS}/@search_newsitems", user=None, params=asked
    )["items"]
    return items


def played(text: str) -> bytes:
    """What the player at the head of a text gets, without an account."""
    tag = re.search(r"<video ([^>]*)>", text)
    assert tag
    assert "controls" in tag[1]
    source = re.search(r'src="(http[^"]+)"', tag[1])
    assert source
    return requests.get(source[1], timeout=30).content


def test_the_sites_play_it_in_every_language(
    channel: ImioChannel, imio_news: Plone, media: MemoryMedia, about: Announcement
) -> None:
    film, progress = film_of(about), MemoryProgress()
    receipt = channel.publish(rendered(channel, about), "cle", progress)
    [item] = read_by_sites(imio_news)
    for text in (item["text"], item["text_nl"]):
        assert played(text["data"]) == media.read(film.sha256)
        link = re.search(r'<a [^>]*href="([^"]+)"[^>]*>La fanfare joue</a>', text["data"])
        assert link
        assert "<video" in requests.get(link[1], timeout=30).text
    assert item["image"]  # the still
    assert (progress.reports[0], progress.reports[-1]) == ((0, film.size), (film.size, film.size))
    assert f"media:{film.sha256}" in receipt.remote_ids
    assert "video_not_shown" not in [problem.code for problem in checked(channel, about)]
    since = datetime.now(UTC) - timedelta(hours=1)
    found = channel.find(rendered(channel, about), "cle", since)
    assert isinstance(found, Receipt)
    assert found.remote_ids == receipt.remote_ids


def test_a_correction_changes_it_and_a_withdrawal_takes_it_away(
    channel: ImioChannel,
    proxy: FaultProxy,
    imio_news: Plone,
    media: MemoryMedia,
    about: Announcement,
) -> None:
    first = channel.publish(rendered(channel, about), "cle", MemoryProgress())
    sent = proxy.count("PATCH", "/@tus-upload/")
    same = rendered(channel, replace(about, body="La rue est rouverte."))
    after = channel.update(same, first, "a", MemoryProgress())
    assert proxy.count("PATCH", "/@tus-upload/") == sent
    assert played(read_by_sites(imio_news)[0]["text"]["data"])
    other = replace(about, video=video(media, seconds=2.0))
    third = channel.update(rendered(channel, other), after, "b", MemoryProgress())
    [item] = read_by_sites(imio_news)
    assert played(item["text"]["data"]) == media.read(film_of(other).sha256)
    assert [one["@type"] for one in item["items"]] == ["File"]
    last = channel.update(
        rendered(channel, replace(about, video=None)), third, "c", MemoryProgress()
    )
    [item] = read_by_sites(imio_news)
    assert "<video" not in item["text"]["data"]
    assert item["items"] == []
    channel.retract(last, "", "retrait", MemoryProgress())
    assert read_by_sites(imio_news) == []


def test_what_broke_off_was_not_public(
    channel: ImioChannel, proxy: FaultProxy, imio_news: Plone, about: Announcement
) -> None:
    rendition, progress = rendered(channel, about), MemoryProgress()
    proxy.fail(lost_answer(), method="PATCH", path="/@tus-upload/")
    with pytest.raises(Unreachable):
        channel.publish(rendition, "cle", progress)
    assert read_by_sites(imio_news) == []
    channel.publish(rendition, "cle", progress)
    [item] = read_by_sites(imio_news)
    assert played(item["text"]["data"])
