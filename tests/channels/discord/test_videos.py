"""A video attached to a message, described, kept by a correction that does not change it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from publisher.announcement import Announcement
from publisher.errors import OutcomeUnknown
from publisher.showing import rendered
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.discord.conftest import Open
from tests.films import video
from tests.servers.discord import DiscordDouble
from tests.servers.fault_proxy import FaultProxy, lost_answer


@pytest.fixture
def about(media: MemoryMedia) -> Announcement:
    return announcement(video=video(media), images=(image(media),))


def test_the_message_attaches_the_video_with_its_words(
    open_channel: Open, double: DiscordDouble, media: MemoryMedia, about: Announcement
) -> None:
    channel, progress = open_channel(), MemoryProgress()
    channel.publish(rendered(channel, about), "cle", progress)
    [message] = double.messages.values()
    [film] = message.pictures
    assert about.video
    assert film.content == media.read(about.video.sha256)
    assert film.description == about.video.alt
    assert progress.reports[-1] == (about.video.size, about.video.size)


def test_a_correction_sends_it_only_when_it_is_another(
    open_channel: Open, double: DiscordDouble, media: MemoryMedia, about: Announcement
) -> None:
    channel, told = open_channel(), MemoryProgress()
    receipt = channel.publish(rendered(channel, about), "cle", MemoryProgress())
    after = channel.update(rendered(channel, replace(about, title="Remise")), receipt, "a", told)
    assert after.remote_ids == receipt.remote_ids
    assert told.reports == []
    other = replace(about, video=video(media, seconds=2.0))
    channel.update(rendered(channel, other), after, "b", told)
    [message] = double.messages.values()
    assert other.video
    assert [one.content for one in message.pictures] == [media.read(other.video.sha256)]
    without = rendered(channel, replace(about, video=None))
    last = channel.update(without, after, "c", MemoryProgress())
    assert [one.filename.endswith(".jpeg") for one in message.pictures] == [True]
    channel.retract(last, "", "retrait", MemoryProgress())
    assert double.messages == {}


def test_a_lost_answer_is_in_doubt(
    open_channel: Open, double: DiscordDouble, proxy: FaultProxy, about: Announcement
) -> None:
    channel = open_channel(proxy.url)
    path = double.address("").replace("/api/", "/api/v10/")
    proxy.fail(lost_answer(), method="POST", path=path)
    with pytest.raises(OutcomeUnknown):
        channel.publish(rendered(channel, about), "cle", MemoryProgress())
    assert len(double.messages) == 1


def test_a_heavy_one_is_replaced_by_its_still(open_channel: Open, about: Announcement) -> None:
    assert about.video
    channel = open_channel()
    shown = rendered(channel, replace(about, video=replace(about.video, size=10_000_001)))
    assert (shown.video, len(shown.images)) == (None, 2)
