"""What reaches the account, and what lost answers and broken servers leave behind."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from channels.instagram import InstagramChannel
from channels.website import WebsiteChannel
from channels.website.settings import WebsiteSettings
from publisher.channel import Absent, Receipt
from publisher.errors import (
    AuthorizationRevoked,
    ContentRejected,
    OutcomeUnknown,
    RateLimited,
    Unreachable,
)
from publisher.rendition import Rendition
from tests.builders import MemoryMedia, MemoryProgress, access, announcement, image
from tests.servers.fault_proxy import (
    Fault,
    FaultProxy,
    html_page,
    lost_answer,
    never_arrived,
    redirect,
    too_many,
    unavailable,
)
from tests.servers.graph.instagram import DoubleInstagram
from tests.servers.picture_site import PictureSite

JSON = {"Content-Type": "application/json"}
PUBLISH = {"method": "POST", "path": "/media_publish"}


@pytest.fixture
def rendition(channel: InstagramChannel, media: MemoryMedia) -> Rendition:
    return channel.render(announcement(images=(image(media),)))


def test_several_pictures_become_a_carousel_in_their_order(
    channel: InstagramChannel, account: DoubleInstagram, media: MemoryMedia
) -> None:
    pictures = (image(media, alt="Une barrière"), image(media, alt="Un plan", width=700))
    account.looks = 1
    written = announcement(images=pictures)
    receipt = channel.publish(channel.render(written), "cle", MemoryProgress())
    (post,) = account.posts.values()
    assert [shown.alt for shown in post.pictures] == ["Une barrière", "Un plan"]
    assert [shown.content for shown in post.pictures] == [
        media.read(picture.sha256) for picture in pictures
    ]
    assert set(receipt.remote_ids) == {"post", "container", "item-1", "item-2"}
    assert "#Travaux #Mobilité" in post.text


def test_it_takes_the_pictures_that_the_website_really_shows(
    channel: InstagramChannel, account: DoubleInstagram, media: MemoryMedia, tmp_path: Path
) -> None:
    settings = WebsiteSettings(
        base_url="https://www.ville.example", folder=str(tmp_path), title="Ville"
    )
    website = WebsiteChannel(settings, access("site", media))
    written = announcement(images=(image(media, width=2000, height=1500),), canonical_url=None)
    written = announcement(images=written.images, canonical_url=website.reserve(written))
    website.publish(website.render(written), "cle", MemoryProgress())
    files = partial(_Quiet, directory=str(tmp_path))
    with ThreadingHTTPServer(("127.0.0.1", 0), files) as server:
        thread = Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        account.hosts["www.ville.example"] = server.server_address[1]
        try:
            assert channel.check(written) == []
            channel.publish(channel.render(written), "cle", MemoryProgress())
        finally:
            server.shutdown()
            thread.join()
    (post,) = account.posts.values()
    assert len(post.pictures) == 1


def test_a_picture_that_is_not_there_yet_is_tried_again(
    channel: InstagramChannel, account: DoubleInstagram, site: PictureSite, rendition: Rendition
) -> None:
    site.closed = True
    with pytest.raises(Unreachable, match="site web") as told:
        channel.publish(rendition, "cle", MemoryProgress())
    assert told.value.retry_after == timedelta(seconds=30)
    site.closed = False
    channel.publish(rendition, "cle", MemoryProgress())
    assert len(account.posts) == 1


def test_a_lost_answer_is_found_by_its_caption(
    channel: InstagramChannel, account: DoubleInstagram, line: FaultProxy, rendition: Rendition
) -> None:
    since = datetime.now(UTC)
    line.fail(lost_answer(), **PUBLISH)
    with pytest.raises(OutcomeUnknown):
        channel.publish(rendition, "cle", MemoryProgress())
    found = channel.find(rendition, "cle", since)
    assert isinstance(found, Receipt)
    assert found.remote_ids == {"post": next(iter(account.posts))}


def test_an_attempt_after_a_lost_answer_asks_the_container_and_posts_nothing_twice(
    channel: InstagramChannel, account: DoubleInstagram, line: FaultProxy, rendition: Rendition
) -> None:
    progress = MemoryProgress()
    line.fail(lost_answer(), **PUBLISH)
    with pytest.raises(OutcomeUnknown):
        channel.publish(rendition, "cle", progress)
    receipt = channel.publish(rendition, "cle", progress)
    assert receipt.remote_ids["post"] == next(iter(account.posts))
    channel.publish(rendition, "cle", progress)
    assert len(account.posts) == 1
    assert line.count("POST", "/media_publish") == 1


def test_a_request_that_never_arrived_is_absent_and_its_container_is_used_again(
    channel: InstagramChannel, account: DoubleInstagram, line: FaultProxy, rendition: Rendition
) -> None:
    since, progress = datetime.now(UTC), MemoryProgress()
    line.fail(never_arrived(), **PUBLISH)
    with pytest.raises(OutcomeUnknown):
        channel.publish(rendition, "cle", progress)
    assert channel.find(rendition, "cle", since) == Absent()
    channel.publish(rendition, "cle", progress)
    assert len(account.containers) == 1
    assert len(account.posts) == 1


def test_a_container_that_expired_is_made_anew(
    channel: InstagramChannel, account: DoubleInstagram, line: FaultProxy, rendition: Rendition
) -> None:
    progress = MemoryProgress()
    line.fail(unavailable(), **PUBLISH)
    with pytest.raises(Unreachable):
        channel.publish(rendition, "cle", progress)
    account.containers[progress.steps["container"]].state = "EXPIRED"
    channel.publish(rendition, "cle", progress)
    assert len(account.posts) == 1


def test_a_picture_that_stays_in_preparation_is_waited_for_elsewhere(
    channel: InstagramChannel,
    account: DoubleInstagram,
    rendition: Rendition,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("channels._graph.edges.WAITS", (0.0, 0.0))
    account.looks, progress = 3, MemoryProgress()
    with pytest.raises(Unreachable, match="prépare encore"):
        channel.publish(rendition, "cle", progress)
    assert account.posts == {}
    channel.publish(rendition, "cle", progress)
    assert len(account.containers) == 1
    assert len(account.posts) == 1


def test_a_container_that_failed_says_why_and_is_not_used_again(
    channel: InstagramChannel, account: DoubleInstagram, rendition: Rendition
) -> None:
    account.broken, progress = "2207026", MemoryProgress()
    with pytest.raises(ContentRejected, match="2207026"):
        channel.publish(rendition, "cle", progress)
    account.broken = ""
    channel.publish(rendition, "cle", progress)
    assert len(account.posts) == 1


@pytest.mark.parametrize(
    "fault",
    [
        html_page(200, processed=True),
        html_page(502),
        Fault(processed=True, status=200, headers=JSON, body=b"[]"),
        Fault(processed=True, status=200, headers=JSON, body=b'{"success": true}'),
        Fault(processed=True, status=200, headers=JSON, body=b'{"id": "../../me"}'),
        Fault(processed=False, status=500, headers=JSON, body=b'{"error": {"code": 2}}'),
    ],
    ids=["html-200", "html-502", "list", "no-id", "path-id", "transient"],
)
def test_an_answer_that_proves_nothing_is_unknown(
    channel: InstagramChannel, line: FaultProxy, rendition: Rendition, fault: Fault
) -> None:
    line.fail(fault, **PUBLISH)
    with pytest.raises(OutcomeUnknown):
        channel.publish(rendition, "cle", MemoryProgress())


@pytest.mark.parametrize(
    "body",
    [b"[]", b'{"data": 5}', b'{"data": [3]}', b'{"data": [{"id": "1", "timestamp": "hier"}]}'],
)
def test_a_listing_that_cannot_be_read_proves_nothing(
    channel: InstagramChannel, line: FaultProxy, rendition: Rendition, body: bytes
) -> None:
    line.fail(Fault(False, status=200, headers=JSON, body=body), method="GET", path="/media?")
    with pytest.raises(Unreachable):
        channel.find(rendition, "cle", datetime.now(UTC))


def test_what_is_surely_not_sent(
    channel: InstagramChannel, account: DoubleInstagram, line: FaultProxy, rendition: Rendition
) -> None:
    line.fail(too_many("45"), **PUBLISH)
    with pytest.raises(RateLimited) as told:
        channel.publish(rendition, "cle", MemoryProgress())
    assert told.value.retry_after == timedelta(seconds=45)
    line.fail(lost_answer(), method="POST", path="/media")
    with pytest.raises(Unreachable):
        channel.publish(rendition, "cle", MemoryProgress())
    line.fail(redirect(f"{line.url}/trap"), **PUBLISH)
    with pytest.raises(ContentRejected, match="autre adresse"):
        channel.publish(rendition, "cle", MemoryProgress())
    account.published = account.quota
    with pytest.raises(RateLimited, match="aujourd'hui"):
        channel.publish(rendition, "cle", MemoryProgress())
    account.expired = True
    with pytest.raises(AuthorizationRevoked, match="a expiré"):
        channel.publish(rendition, "cle", MemoryProgress())
    assert account.posts == {}
    assert line.count("GET", "/trap") == 0


@pytest.mark.parametrize("ahead", [timedelta(hours=-3), timedelta(hours=3)])
def test_clocks_that_differ_hide_no_post(
    channel: InstagramChannel, account: DoubleInstagram, rendition: Rendition, ahead: timedelta
) -> None:
    account.clock_ahead = ahead
    direct = type(channel)(
        type(channel.settings)(account.id, base_url=account.url), channel.access
    )  # the proxy would add a Date of its own
    since = datetime.now(UTC)
    account.add_post(rendition.text, created=account.now() - timedelta(hours=1))
    assert direct.find(rendition, "cle", since) == Absent()
    direct.publish(rendition, "cle", MemoryProgress())
    assert isinstance(direct.find(rendition, "cle", since), Receipt)


def test_it_is_found_behind_many_newer_posts(
    channel: InstagramChannel, account: DoubleInstagram, rendition: Rendition
) -> None:
    since = datetime.now(UTC)
    receipt = channel.publish(rendition, "cle", MemoryProgress())
    for number in range(120):
        account.add_post(f"Autre {number}", created=since + timedelta(minutes=number + 1))
    found = channel.find(rendition, "cle", since)
    assert isinstance(found, Receipt)
    assert found.url == receipt.url


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """The test says what happened."""
