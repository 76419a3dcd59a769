"""`find` recognises a post, and proves absence only when it has read far enough."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime, timedelta

import pytest

from channels.facebook import FacebookChannel, listing
from publisher.channel import Absent, Receipt, Unknown
from publisher.errors import AuthorizationRevoked, Unreachable
from tests.builders import MemoryProgress, announcement
from tests.servers.fault_proxy import FaultProxy, html_page
from tests.servers.graph import DoublePage

NOW = datetime.now(UTC)


def test_the_same_text_from_before_is_another_post(
    channel: FacebookChannel, page: DoublePage
) -> None:
    rendition = channel.render(announcement())
    page.add_post(rendition.text, rendition.link or "", created=NOW - timedelta(days=2))
    assert channel.find(rendition, "cle", NOW) == Absent()


def test_it_is_found_behind_many_newer_posts(channel: FacebookChannel, page: DoublePage) -> None:
    rendition = channel.render(announcement())
    since = datetime.now(UTC)
    receipt = channel.publish(rendition, "cle", MemoryProgress())
    for number in range(listing.PAGE_SIZE * 2):
        page.add_post(f"Autre annonce {number}", created=since + timedelta(minutes=number + 1))
    found = channel.find(rendition, "cle", since)
    assert isinstance(found, Receipt)
    assert found.remote_ids == receipt.remote_ids
    assert found.url == receipt.url


def test_the_walk_is_bounded_and_then_unknown(
    channel: FacebookChannel, page: DoublePage, line: FaultProxy
) -> None:
    for number in range(listing.PAGE_SIZE * listing.MOST_PAGES + 1):
        page.add_post(f"Autre annonce {number}", created=NOW + timedelta(seconds=number))
    found = channel.find(channel.render(announcement()), "cle", NOW)
    assert isinstance(found, Unknown)
    assert line.count("GET", "published_posts") == listing.MOST_PAGES


def test_it_stops_at_the_first_older_post(
    channel: FacebookChannel, page: DoublePage, line: FaultProxy
) -> None:
    for number in range(listing.PAGE_SIZE * 3):
        page.add_post(f"Vieille annonce {number}", created=NOW - timedelta(days=number + 1))
    assert channel.find(channel.render(announcement()), "cle", NOW) == Absent()
    assert line.count("GET", "published_posts") == 1


@pytest.mark.parametrize("ahead", [timedelta(hours=-3), timedelta(hours=3)])
def test_clocks_that_differ_do_not_hide_a_post(
    channel: FacebookChannel, page: DoublePage, ahead: timedelta
) -> None:
    page.clock_ahead = ahead
    # Directly: the proxy would add a Date of its own.
    settings = dataclasses.replace(channel.settings, base_url=page.url)
    channel = FacebookChannel(settings, channel.access)
    rendition = channel.render(announcement())
    since = datetime.now(UTC)
    page.add_post("Ce qui précède", created=page.now() - timedelta(hours=1))
    assert channel.find(rendition, "cle", since) == Absent()
    channel.publish(rendition, "cle", MemoryProgress())
    assert isinstance(channel.find(rendition, "cle", since), Receipt)


def test_the_same_text_with_another_link_is_for_a_person(
    channel: FacebookChannel, page: DoublePage
) -> None:
    rendition = channel.render(announcement())
    page.add_post(rendition.text, "https://www.exemple.be/autre/")
    found = channel.find(rendition, "cle", NOW - timedelta(minutes=5))
    assert isinstance(found, Unknown)
    assert "autre lien" in found.reason


def test_facebooks_own_white_space_does_not_matter(
    channel: FacebookChannel, page: DoublePage
) -> None:
    rendition = channel.render(announcement())
    shown = dataclasses.replace(rendition, text=rendition.text.replace("\n\n", "\r\n \r\n") + "  ")
    page.add_post(shown.text.replace("\r\n", "\n").strip(), rendition.link or "")
    assert isinstance(channel.find(rendition, "cle", NOW - timedelta(minutes=5)), Receipt)


def test_a_page_that_cannot_be_read_proves_nothing(
    channel: FacebookChannel, page: DoublePage, line: FaultProxy
) -> None:
    rendition = channel.render(announcement())
    line.fail(html_page(500), method="GET", path="published_posts")
    with pytest.raises(Unreachable):
        channel.find(rendition, "cle", NOW)
    page.permissions = {"pages_manage_posts"}
    with pytest.raises(AuthorizationRevoked):
        channel.find(rendition, "cle", NOW)
