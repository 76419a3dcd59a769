"""Publishing, and what is known when it goes wrong."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime, timedelta

import pytest

from publisher.channel import Absent, Quota, Receipt, Unknown
from publisher.errors import (
    AuthorizationRevoked,
    ContentRejected,
    OutcomeUnknown,
    RateLimited,
    Unreachable,
)
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.x.conftest import Open
from tests.servers.fault_proxy import Fault, FaultProxy, html_page, lost_answer, redirect
from tests.servers.x import XDouble

TRICKY = "Fête & <b>bal</b> « d’été » 🎉 sur ville.be, et https://www.exemple.be/é?a=1&b=2 !"


def test_pictures_are_described_before_they_are_shown(
    open_channel: Open, media: MemoryMedia, double: XDouble
) -> None:
    channel = open_channel()
    pictures = tuple(image(media, f"Image {n}", width=300 + n) for n in range(5))
    receipt = channel.publish(
        channel.render(announcement(images=pictures)), "cle", MemoryProgress()
    )
    tweet = double.tweets[receipt.remote_ids["post"]]
    assert [double.media[id] for id in tweet.media] == [f"Image {n}" for n in range(4)]
    assert receipt.url == f"{double.url}/ville/status/{tweet.id}"


def test_a_post_with_a_lost_answer_is_found(
    open_channel: Open, media: MemoryMedia, double: XDouble, proxy: FaultProxy
) -> None:
    channel, since = open_channel(proxy.url), datetime.now(UTC)
    written = announcement(title=TRICKY, summary="", body="", images=(image(media),))
    rendition = channel.render(written)
    proxy.fail(lost_answer(), method="POST", path="/2/tweets")
    with pytest.raises(OutcomeUnknown):
        channel.publish(rendition, "cle", MemoryProgress())
    found = channel.find(rendition, "cle", since)
    assert isinstance(found, Receipt)
    assert found.remote_ids["post"] in double.tweets


def test_a_repeated_attempt_finds_its_post_first(
    open_channel: Open, double: XDouble, proxy: FaultProxy
) -> None:
    channel, progress = open_channel(proxy.url), MemoryProgress()
    rendition = channel.render(announcement())
    proxy.fail(lost_answer(), method="POST", path="/2/tweets")
    with pytest.raises(OutcomeUnknown):
        channel.publish(rendition, "cle", progress)
    again = channel.publish(rendition, "cle", progress)
    assert [again.remote_ids["post"]] == list(double.tweets)
    assert double.count("POST", "/2/tweets") == 1


def test_a_duplicate_that_is_ours_is_the_post(open_channel: Open, double: XDouble) -> None:
    """The timeline lagged behind when the attempt was repeated."""
    channel, progress = open_channel(), MemoryProgress()
    rendition = channel.render(announcement())
    progress.save("begun", datetime.now(UTC).isoformat())
    id = double.add(rendition.text)
    double.lag.add(id)
    with pytest.raises(OutcomeUnknown, match="ne le montre pas"):
        channel.publish(rendition, "cle", progress)
    double.lag.clear()
    assert channel.publish(rendition, "cle", progress).remote_ids == {"post": id}


def test_a_duplicate_of_yesterday_is_refused(open_channel: Open, double: XDouble) -> None:
    channel = open_channel()
    rendition = channel.render(announcement())
    double.add(rendition.text, ago=timedelta(days=1))
    with pytest.raises(ContentRejected, match="deux fois le même texte"):
        channel.publish(rendition, "cle", MemoryProgress())
    assert channel.find(rendition, "cle", datetime.now(UTC)) == Absent()


@pytest.mark.parametrize("ahead", [timedelta(hours=-3), timedelta(minutes=7)])
def test_a_clock_that_is_off_is_read_rightly(
    open_channel: Open, double: XDouble, ahead: timedelta
) -> None:
    double.clock_ahead = ahead
    channel, since = open_channel(), datetime.now(UTC)
    rendition = channel.render(announcement())
    double.add(rendition.text, ago=timedelta(seconds=30))
    assert channel.find(rendition, "cle", since) == Absent()
    double.tweets.clear()
    channel.publish(rendition, "cle", MemoryProgress())
    assert isinstance(channel.find(rendition, "cle", since), Receipt)


def test_further_pages_are_read(open_channel: Open, double: XDouble) -> None:
    channel, since = open_channel(), datetime.now(UTC) - timedelta(minutes=5)
    rendition = channel.render(announcement())
    wanted = double.add(rendition.text)
    for number in range(150):
        double.add(f"Autre message {number}")
    found = channel.find(rendition, "cle", since)
    assert isinstance(found, Receipt)
    assert found.remote_ids == {"post": wanted}


def test_a_page_that_never_turns_proves_nothing(open_channel: Open, proxy: FaultProxy) -> None:
    channel = open_channel(proxy.url)
    page = b'{"meta": {"result_count": 0, "next_token": "a"}}'
    for _ in range(2):
        proxy.fail(Fault(processed=False, status=200, body=page), method="GET", path="/tweets")
    found = channel.find(channel.render(announcement()), "cle", datetime.now(UTC))
    assert isinstance(found, Unknown)


def test_an_unknown_fate_of_a_picture_is_no_doubt(
    open_channel: Open, media: MemoryMedia, proxy: FaultProxy
) -> None:
    channel, progress = open_channel(proxy.url), MemoryProgress()
    rendition = channel.render(announcement(images=(image(media),)))
    proxy.fail(lost_answer(), method="POST", path="/2/media/metadata")
    with pytest.raises(Unreachable, match="image"):
        channel.publish(rendition, "cle", progress)
    assert channel.publish(rendition, "cle", progress).url


def test_a_picture_that_x_forgot_goes_up_again(
    open_channel: Open, media: MemoryMedia, double: XDouble
) -> None:
    channel, progress = open_channel(), MemoryProgress()
    rendition = channel.render(announcement(images=(image(media),)))
    progress.save(f"media-{rendition.images[0].sha256[:16]}", "1234")
    channel.publish(rendition, "cle", progress)
    assert len(double.media) == 1


def test_what_is_left_is_told(open_channel: Open, double: XDouble) -> None:
    channel = open_channel()
    told: dict[str, Quota] = {}
    channel.access = dataclasses.replace(
        channel.access, tell_quotas=lambda new: told.update({quota.name: quota for quota in new})
    )
    channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    assert (told["posts"].left, told["posts"].limit) == (99, 100)
    double.posts_left = 0
    with pytest.raises(RateLimited) as limited:
        channel.publish(channel.render(announcement(title="Autre")), "cle-2", MemoryProgress())
    assert limited.value.retry_after is not None
    assert timedelta(minutes=14) < limited.value.retry_after <= timedelta(minutes=15)
    assert told["posts"].left == 0


def test_no_credit_is_said(open_channel: Open, double: XDouble) -> None:
    double.credit = False
    channel = open_channel()
    with pytest.raises(AuthorizationRevoked, match="rechargez"):
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (html_page(500), OutcomeUnknown),
        (html_page(200), OutcomeUnknown),
        (Fault(processed=False, status=200, body=b'{"data": {"id": "../me"}}'), OutcomeUnknown),
        (Fault(processed=False, status=200, body=b'{"errors": [{}]}'), OutcomeUnknown),
        (Fault(processed=False, status=200, body=b"[" * 100_000), OutcomeUnknown),
        (Fault(processed=False, status=403, body=b"<h1>Blocked</h1>"), AuthorizationRevoked),
        (Fault(processed=False, status=400, body=b'{"errors": "?"}'), ContentRejected),
        (redirect("https://autre.example/"), ContentRejected),
    ],
)
def test_a_strange_answer_to_a_post(
    open_channel: Open, proxy: FaultProxy, fault: Fault, error: type[Exception]
) -> None:
    channel = open_channel(proxy.url)
    proxy.fail(fault, method="POST", path="/2/tweets")
    with pytest.raises(error):
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())


def test_another_site_is_noticed(open_channel: Open, proxy: FaultProxy) -> None:
    proxy.fail(html_page(200), method="GET")
    with pytest.raises(Unreachable, match="autre chose"):
        open_channel(proxy.url).test()
