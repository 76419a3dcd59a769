"""A video in the account's repository of a real data server."""

from __future__ import annotations

from dataclasses import replace

import pytest

from publisher.announcement import Announcement
from publisher.errors import OutcomeUnknown, Unreachable
from publisher.showing import rendered
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.bluesky.conftest import Open
from tests.films import video
from tests.servers.bluesky.pds import Account, DataServer
from tests.servers.fault_proxy import FaultProxy, lost_answer

UPLOAD, WRITE = "/xrpc/com.atproto.repo.uploadBlob", "/xrpc/com.atproto.repo.putRecord"


@pytest.fixture
def about(media: MemoryMedia) -> Announcement:
    return announcement(video=video(media), images=(image(media),))


def test_the_post_shows_the_video_with_its_words_and_the_link(
    open_channel: Open,
    bluesky: DataServer,
    account: Account,
    media: MemoryMedia,
    about: Announcement,
) -> None:
    channel, progress = open_channel(), MemoryProgress()
    rendition = rendered(channel, about)
    receipt = channel.publish(rendition, "cle", progress)
    [post] = bluesky.posts(account.did)
    embed = post["value"]["embed"]
    assert about.video
    assert about.canonical_url
    assert about.canonical_url in post["value"]["text"]
    assert (embed["$type"], embed["alt"]) == ("app.bsky.embed.video", about.video.alt)
    assert embed["aspectRatio"] == {"width": 160, "height": 120}
    there = bluesky.blob(account.did, embed["video"]["ref"]["$link"])
    assert there == media.read(about.video.sha256)
    assert progress.reports[-1] == (about.video.size, about.video.size)
    channel.retract(receipt, "", "retrait", MemoryProgress())
    assert bluesky.posts(account.did) == []


def test_an_attempt_that_resumes_uploads_nothing_twice(
    open_channel: Open,
    bluesky: DataServer,
    account: Account,
    proxy: FaultProxy,
    about: Announcement,
) -> None:
    channel, progress = open_channel(), MemoryProgress()
    rendition = rendered(channel, about)
    proxy.fail(lost_answer(), method="POST", path=UPLOAD)
    with pytest.raises(Unreachable, match="vidéo"):
        channel.publish(rendition, "cle", progress)
    proxy.fail(lost_answer(), method="POST", path=WRITE)
    with pytest.raises(OutcomeUnknown):
        channel.publish(rendition, "cle", progress)
    channel.publish(rendition, "cle", progress)
    assert len(bluesky.posts(account.did)) == 1
    assert sum(seen.target.startswith(UPLOAD) for seen in proxy.seen) == 2


def test_a_long_video_is_replaced_by_its_still(open_channel: Open, about: Announcement) -> None:
    assert about.video
    shown = rendered(open_channel(), replace(about, video=replace(about.video, seconds=601.0)))
    assert shown.video is None
    assert len(shown.images) == 2
