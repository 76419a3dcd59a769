"""When the connection breaks: nothing is lost, and nothing is there twice."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from channels.wordpress import WordPressChannel
from publisher.channel import Absent, Receipt
from publisher.errors import ChannelError, OutcomeUnknown, RateLimited, Unreachable
from publisher.rendition import Rendition
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.wordpress.opening import opened
from tests.servers.fault_proxy import (
    Fault,
    FaultProxy,
    html_page,
    lost_answer,
    never_arrived,
    reset_mid_body,
    too_many,
    unavailable,
)
from tests.servers.wordpress.site import WordPress

SINCE = datetime.now(UTC) - timedelta(hours=1)
SAME_POST = "/posts/"  # the request that makes a draft public


@pytest.fixture
def channel(wordpress: WordPress, proxy: FaultProxy, media: MemoryMedia) -> WordPressChannel:
    return opened(wordpress, "author", media, url=proxy.url)


@pytest.fixture
def rendition(channel: WordPressChannel, media: MemoryMedia) -> Rendition:
    written = announcement(images=(image(media), image(media, width=300, alt="Plan")))
    return channel.render(written)


def attempt(
    channel: WordPressChannel, rendition: Rendition, progress: MemoryProgress
) -> ChannelError:
    with pytest.raises(ChannelError) as raised:
        channel.publish(rendition, "cle", progress)
    return raised.value


def counted(site: WordPress) -> tuple[int, int, int]:
    """Posts in any state, pictures, tags."""
    posts = site.rest("GET", "posts?status=any,trash&per_page=100")
    return len(posts), len(site.rest("GET", "media")), len(site.rest("GET", "tags"))


@pytest.mark.parametrize("fault", [lost_answer(), html_page(500, processed=True)])
@pytest.mark.parametrize("step", ["/media", "/tags", "/posts?"])
def test_a_break_before_publication_is_harmless(
    wordpress: WordPress,
    proxy: FaultProxy,
    channel: WordPressChannel,
    rendition: Rendition,
    progress: MemoryProgress,
    step: str,
    fault: Fault,
) -> None:
    proxy.fail(fault, method="POST", path=step)
    assert type(attempt(channel, rendition, progress)) is Unreachable
    assert wordpress.pages() == []
    assert isinstance(channel.find(rendition, "cle", SINCE), Absent)
    channel.publish(rendition, "cle", progress)
    assert counted(wordpress) == (1, 2, 2)
    assert len(wordpress.pages()) == 1


@pytest.mark.parametrize("fault", [lost_answer(), reset_mid_body(), html_page(502, processed=True)])
def test_a_lost_publication_is_found(
    wordpress: WordPress,
    proxy: FaultProxy,
    channel: WordPressChannel,
    rendition: Rendition,
    progress: MemoryProgress,
    fault: Fault,
) -> None:
    proxy.fail(fault, method="POST", path=SAME_POST)
    assert type(attempt(channel, rendition, progress)) is OutcomeUnknown
    found = channel.find(rendition, "cle", SINCE)
    assert isinstance(found, Receipt)
    assert found.url
    assert found.remote_ids.items() >= progress.steps.items()  # the pictures too
    assert counted(wordpress) == (1, 2, 2)


def test_a_publication_that_never_arrived_is_absent_and_then_finished(
    wordpress: WordPress,
    proxy: FaultProxy,
    channel: WordPressChannel,
    rendition: Rendition,
    progress: MemoryProgress,
) -> None:
    proxy.fail(never_arrived(), method="POST", path=SAME_POST)
    assert type(attempt(channel, rendition, progress)) is OutcomeUnknown
    assert isinstance(channel.find(rendition, "cle", SINCE), Absent)
    channel.publish(rendition, "cle", progress)
    assert counted(wordpress) == (1, 2, 2)
    assert len(wordpress.pages()) == 1


def test_finished_steps_are_not_repeated(
    proxy: FaultProxy, channel: WordPressChannel, rendition: Rendition, progress: MemoryProgress
) -> None:
    proxy.fail(never_arrived(), method="POST", path="/posts?")
    attempt(channel, rendition, progress)
    assert proxy.count("POST", "/media") == 2
    channel.publish(rendition, "cle", progress)
    assert proxy.count("POST", "/media") == 2


def test_a_picture_that_somebody_removed_meanwhile_is_sent_again(
    wordpress: WordPress,
    proxy: FaultProxy,
    channel: WordPressChannel,
    rendition: Rendition,
    progress: MemoryProgress,
) -> None:
    proxy.fail(never_arrived(), method="POST", path="/posts?")
    attempt(channel, rendition, progress)
    first = progress.steps[f"media:{rendition.images[0].sha256}"]
    wordpress.rest("DELETE", f"media/{first}?force=true")
    receipt = channel.publish(rendition, "cle", progress)
    post = wordpress.rest("GET", f"posts/{receipt.remote_ids['post']}")
    assert post["featured_media"] not in (0, int(first))


def test_publishing_again_what_is_public_changes_it_in_place(
    wordpress: WordPress, channel: WordPressChannel, rendition: Rendition
) -> None:
    first = channel.publish(rendition, "cle", MemoryProgress())
    again = channel.publish(rendition, "cle", MemoryProgress())
    assert again.remote_ids == first.remote_ids
    assert counted(wordpress) == (1, 2, 2)


def test_a_site_under_maintenance_is_waited_for(
    proxy: FaultProxy, channel: WordPressChannel, rendition: Rendition, progress: MemoryProgress
) -> None:
    proxy.fail(unavailable("45"), method="POST", path=SAME_POST)
    waiting = attempt(channel, rendition, progress)
    assert isinstance(waiting, Unreachable)
    assert waiting.retry_after == timedelta(seconds=45)


def test_a_site_that_wants_a_pause_gets_it(
    proxy: FaultProxy, channel: WordPressChannel, rendition: Rendition, progress: MemoryProgress
) -> None:
    proxy.fail(too_many("20"), method="POST", path="/media")
    limited = attempt(channel, rendition, progress)
    assert isinstance(limited, RateLimited)
    assert limited.retry_after == timedelta(seconds=20)


def test_no_request_carries_the_password_in_its_address(
    wordpress: WordPress, proxy: FaultProxy, channel: WordPressChannel, rendition: Rendition
) -> None:
    channel.publish(rendition, "cle", MemoryProgress())
    password = wordpress.passwords["author"].replace(" ", "")
    targets = "".join(seen.target for seen in proxy.seen)
    assert password not in targets.replace("%20", "").replace("+", "")
