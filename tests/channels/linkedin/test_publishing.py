"""Publishing, and what is known when it goes wrong."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from channels.linkedin import pictures
from channels.linkedin.little import little
from publisher.announcement import Variant
from publisher.channel import Absent, Receipt, Unknown
from publisher.errors import (
    AuthorizationRevoked,
    ContentRejected,
    OutcomeUnknown,
    RateLimited,
    Unreachable,
)
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.linkedin.conftest import Open
from tests.servers.fault_proxy import Fault, FaultProxy, html_page, lost_answer, redirect
from tests.servers.linkedin import LinkedInDouble

TRICKY = (
    r"Fête (& bal) « d’été » [2] {a|b} <b>x</b> *y* _z_ ~ \ @ville #Fête_2027 https://a.be/x_(y)"
)


@pytest.mark.parametrize(("count", "sort"), [(1, "media"), (3, "multiImage")])
def test_pictures_go_with_their_description(
    open_channel: Open, media: MemoryMedia, double: LinkedInDouble, count: int, sort: str
) -> None:
    channel = open_channel()
    shown = tuple(image(media, f"Image {n}", width=300 + n) for n in range(count))
    receipt = channel.publish(channel.render(announcement(images=shown)), "cle", MemoryProgress())
    post = double.posts[receipt.remote_ids["post"]]
    told = [post.content["media"]] if sort == "media" else post.content[sort]["images"]
    assert [picture["altText"] for picture in told] == [f"Image {n}" for n in range(count)]
    assert receipt.url == f"{double.url}/feed/update/{post.urn}/"


@pytest.mark.parametrize("pictured", [False, True])
def test_without_pictures_the_link_is_a_card(
    open_channel: Open, media: MemoryMedia, double: LinkedInDouble, pictured: bool
) -> None:
    channel = open_channel(card_with_picture=pictured)
    written = announcement(images=(image(media),) if pictured else ())
    rendition = channel.render(written)
    receipt = channel.publish(rendition, "cle", MemoryProgress())
    card = double.posts[receipt.remote_ids["post"]].content["article"]
    assert (card["source"], card["title"]) == (written.canonical_url, written.title)
    assert ("thumbnail" in card) == pictured
    assert str(written.canonical_url) not in rendition.text


def test_what_would_be_markup_stays_text(open_channel: Open, double: LinkedInDouble) -> None:
    channel, since = open_channel(), datetime.now(UTC)
    rendition = channel.render(announcement(variants={"linkedin": Variant(TRICKY)}))
    receipt = channel.publish(rendition, "cle", MemoryProgress())
    post = double.posts[receipt.remote_ids["post"]]
    assert post.text == rendition.text
    assert "{hashtag|\\#|Fête\\_2027}" in post.commentary
    assert isinstance(channel.find(rendition, "cle", since), Receipt)


def test_a_post_with_a_lost_answer_is_found_and_not_repeated(
    open_channel: Open, media: MemoryMedia, double: LinkedInDouble, proxy: FaultProxy
) -> None:
    channel, since, progress = open_channel(proxy.url), datetime.now(UTC), MemoryProgress()
    rendition = channel.render(announcement(images=(image(media), image(media, width=300))))
    proxy.fail(lost_answer(), method="POST", path="/rest/posts")
    with pytest.raises(OutcomeUnknown):
        channel.publish(rendition, "cle", progress)
    found = channel.find(rendition, "cle", since)
    assert isinstance(found, Receipt)
    assert set(found.remote_ids.values()) == {*double.posts, *double.images}
    assert channel.publish(rendition, "cle", progress).remote_ids == found.remote_ids
    assert len(double.posts) == 1


def test_a_duplicate_tells_which_post_it_is(open_channel: Open, double: LinkedInDouble) -> None:
    channel, progress = open_channel(), MemoryProgress()
    rendition = channel.render(announcement())
    progress.save("begun", datetime.now(UTC).isoformat())
    urn = double.add(little(rendition.text))
    double.lag.add(urn)
    assert channel.publish(rendition, "cle", progress).remote_ids == {"post": urn}


def test_a_duplicate_of_yesterday_is_refused(open_channel: Open, double: LinkedInDouble) -> None:
    channel = open_channel()
    rendition = channel.render(announcement())
    double.add(little(rendition.text), ago=timedelta(days=1))
    with pytest.raises(ContentRejected, match="deux fois le même texte"):
        channel.publish(rendition, "cle", MemoryProgress())
    assert channel.find(rendition, "cle", datetime.now(UTC)) == Absent()


@pytest.mark.parametrize("ahead", [timedelta(hours=-3), timedelta(minutes=7)])
def test_a_clock_that_is_off_is_read_rightly(
    open_channel: Open, double: LinkedInDouble, ahead: timedelta
) -> None:
    double.clock_ahead = ahead
    channel, since = open_channel(), datetime.now(UTC)
    rendition = channel.render(announcement())
    double.add(little(rendition.text), ago=timedelta(seconds=30))
    assert channel.find(rendition, "cle", since) == Absent()
    double.posts.clear()
    channel.publish(rendition, "cle", MemoryProgress())
    assert isinstance(channel.find(rendition, "cle", since), Receipt)


def test_further_pages_are_read(open_channel: Open, double: LinkedInDouble) -> None:
    channel, since = open_channel(), datetime.now(UTC) - timedelta(minutes=5)
    rendition = channel.render(announcement())
    wanted = double.add(little(rendition.text))
    for number in range(120):
        double.add(f"Autre message {number}")
    found = channel.find(rendition, "cle", since)
    assert isinstance(found, Receipt)
    assert found.remote_ids == {"post": wanted}


def test_a_page_that_never_turns_proves_nothing(
    open_channel: Open, double: LinkedInDouble, proxy: FaultProxy
) -> None:
    channel, since = open_channel(proxy.url), datetime.now(UTC)
    double.add("Autre message")
    body = (
        b'{"elements": [{"id": "urn:li:share:1", "commentary": "", "publishedAt": 3999999999999}]}'
    )
    for _ in range(3):
        proxy.fail(Fault(processed=False, status=200, body=body), method="GET")
    found = channel.find(channel.render(announcement()), "cle", since)
    assert isinstance(found, Unknown)


@pytest.mark.parametrize(("method", "path"), [("POST", "/rest/images"), ("PUT", "/dms-uploads")])
def test_an_unknown_fate_of_a_picture_is_no_doubt(
    open_channel: Open, media: MemoryMedia, proxy: FaultProxy, method: str, path: str
) -> None:
    channel, progress = open_channel(proxy.url), MemoryProgress()
    rendition = channel.render(announcement(images=(image(media),)))
    proxy.fail(lost_answer(), method=method, path=path)
    with pytest.raises(Unreachable, match="image"):
        channel.publish(rendition, "cle", progress)
    assert channel.publish(rendition, "cle", progress).url


def test_the_token_goes_to_no_other_host(
    open_channel: Open, media: MemoryMedia, double: LinkedInDouble, proxy: FaultProxy
) -> None:
    double.uploads_at = proxy.url
    channel = open_channel()
    with pytest.raises(Unreachable, match="autre chose"):
        channel.publish(
            channel.render(announcement(images=(image(media),))), "cle", MemoryProgress()
        )
    assert proxy.seen == []


def test_a_picture_that_is_not_ready_is_waited_for(
    open_channel: Open, media: MemoryMedia, proxy: FaultProxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pictures, "WAITS", (0.0,))
    channel = open_channel(proxy.url)
    rendition = channel.render(announcement(images=(image(media),)))
    working = Fault(processed=False, status=200, body=b'{"status": "PROCESSING"}')
    proxy.fail(working, method="GET", path="/rest/images/")
    assert channel.publish(rendition, "cle", MemoryProgress()).url
    for _ in range(2):
        proxy.fail(working, method="GET", path="/rest/images/")
    with pytest.raises(Unreachable, match="traiter"):
        channel.publish(rendition, "cle-2", MemoryProgress())


def test_too_many_posts_are_asked_to_wait(open_channel: Open, double: LinkedInDouble) -> None:
    double.posts_left = 0
    channel = open_channel()
    with pytest.raises(RateLimited):
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (html_page(500), OutcomeUnknown),
        (html_page(200), OutcomeUnknown),
        (Fault(processed=False, headers={"x-restli-id": "../x"}, body=b""), OutcomeUnknown),
        (Fault(processed=False, status=403, body=b"<h1>Blocked</h1>"), AuthorizationRevoked),
        (Fault(processed=False, status=400, body=b"[" * 100_000), ContentRejected),
        (redirect("https://autre.example/"), ContentRejected),
    ],
)  # fmt: skip
def test_a_strange_answer_to_a_post(
    open_channel: Open, proxy: FaultProxy, fault: Fault, error: type[Exception]
) -> None:
    channel = open_channel(proxy.url)
    proxy.fail(fault, method="POST", path="/rest/posts")
    with pytest.raises(error):
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())


@pytest.mark.parametrize("body", [b"[" * 100_000, b"<h1>", b"[]", b'{"elements": [{"id": 1}]}'])
def test_another_site_is_noticed(open_channel: Open, proxy: FaultProxy, body: bytes) -> None:
    proxy.fail(Fault(processed=False, status=200, body=body), method="GET")
    with pytest.raises(Unreachable, match="autre chose"):
        open_channel(proxy.url).test()
