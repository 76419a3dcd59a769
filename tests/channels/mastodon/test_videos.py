"""A video: sent in pieces, waited for, shown by the post, never a second time."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from channels.mastodon import pictures
from channels.mastodon.limits import MP4
from publisher.announcement import Announcement
from publisher.channel import Receipt
from publisher.errors import OutcomeUnknown, Unreachable
from publisher.showing import checked, rendered
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.mastodon.conftest import Open
from tests.films import video
from tests.servers.fault_proxy import FaultProxy, lost_answer
from tests.servers.mastodon import DoubleInstance, MastodonDouble
from tests.servers.snac import Snac


@pytest.fixture
def about(media: MemoryMedia) -> Announcement:
    return announcement(video=video(media, alt="La « fanfare » défile"), images=(image(media),))


def test_the_post_shows_the_video_alone_with_its_words(
    open_channel: Open, media: MemoryMedia, instance: DoubleInstance, about: Announcement
) -> None:
    channel, progress = open_channel(), MemoryProgress()
    instance.looks_until_ready = 2
    receipt = channel.publish(rendered(channel, about), "cle", progress)
    [status] = instance.statuses.values()
    [shown] = [instance.media[id] for id in status.media]
    assert about.video
    assert shown.content == media.read(about.video.sha256)
    assert (shown.media_type, shown.description) == (MP4, "La « fanfare » défile")
    assert receipt.remote_ids[pictures.step(about.video)] == shown.id
    assert progress.reports[0] == (0, about.video.size)
    assert progress.reports[-1] == (about.video.size, about.video.size)
    assert [p.code for p in checked(channel, about)] == ["video_alone"]


def test_an_attempt_that_resumes_sends_it_only_once(
    open_channel: Open, double: MastodonDouble, proxy: FaultProxy, about: Announcement
) -> None:
    channel, progress = open_channel(proxy.url), MemoryProgress()
    rendition = rendered(channel, about)
    proxy.fail(lost_answer(), method="POST", path="/api/v2/media")
    with pytest.raises(Unreachable, match="vidéo"):  # seen by nobody: it may be sent again
        channel.publish(rendition, "cle", progress)
    assert progress.steps == {}
    proxy.fail(lost_answer(), method="POST", path="/api/v1/statuses")
    with pytest.raises(OutcomeUnknown):
        channel.publish(rendition, "cle", progress)
    found = channel.find(rendition, "cle", datetime.now(UTC) - timedelta(minutes=1))
    assert isinstance(found, Receipt)
    assert rendition.video
    assert found.remote_ids[pictures.step(rendition.video)] in double.instance.media
    assert double.count("POST", "/api/v2/media") == 2
    assert len(double.instance.statuses) == 1


def test_a_correction_keeps_the_video_and_a_withdrawal_takes_it_away(
    open_channel: Open, double: MastodonDouble, about: Announcement
) -> None:
    channel = open_channel()
    receipt = channel.publish(rendered(channel, about), "cle", MemoryProgress())
    assert about.video
    corrected = replace(about, video=replace(about.video, alt="La fanfare"), title="Fanfare")
    after = channel.update(rendered(channel, corrected), receipt, "suite", MemoryProgress())
    assert double.count("POST", "/api/v2/media") == 1
    [shown] = double.instance.media.values()
    assert shown.description == "La fanfare"
    channel.retract(after, "", "retrait", MemoryProgress())
    assert double.instance.media == {}
    assert double.instance.statuses == {}


def test_an_instance_that_takes_no_such_video_shows_the_still(
    open_channel: Open, instance: DoubleInstance, about: Announcement
) -> None:
    assert about.video
    instance.video_bytes = 100_000
    heavy = replace(about, video=replace(about.video, size=200_000))
    facts = open_channel().discover()
    assert rendered(open_channel(facts=facts), about).video
    assert rendered(open_channel(facts=facts), heavy).video is None
    instance.media_types.remove(MP4)
    channel = open_channel(facts=open_channel().discover())
    rendition = rendered(channel, about)
    assert rendition.images[0].alt == "La « fanfare » défile"
    channel.publish(rendition, "cle", MemoryProgress())
    assert len(instance.media) == 2


def test_a_real_server_takes_it(open_channel: Open, snac: Snac, about: Announcement) -> None:
    facts = open_channel(snac.url, snac.token).discover()
    channel = open_channel(snac.url, snac.token, facts=facts)
    rendition = rendered(channel, replace(about, title="Vidéo pour snac"))
    assert rendition.video
    receipt = channel.publish(rendition, "cle-video", MemoryProgress())
    assert pictures.step(rendition.video) in receipt.remote_ids
