"""A video with its caption, in one message."""

from __future__ import annotations

from dataclasses import replace

import pytest

from publisher.announcement import Announcement
from publisher.errors import ContentRejected, OutcomeUnknown
from publisher.showing import rendered
from tests.builders import MemoryMedia, MemoryProgress, announcement
from tests.channels.telegram.conftest import Open
from tests.films import video
from tests.servers.fault_proxy import FaultProxy, lost_answer
from tests.servers.telegram import TelegramDouble


@pytest.fixture
def about(media: MemoryMedia) -> Announcement:
    return announcement(video=video(media))


def test_the_message_is_the_video_with_its_words(
    open_channel: Open, double: TelegramDouble, media: MemoryMedia, about: Announcement
) -> None:
    channel, progress = open_channel(), MemoryProgress()
    receipt = channel.publish(rendered(channel, about), "cle", progress)
    [shown] = double.messages.values()
    assert about.video
    assert shown.photo == media.read(about.video.sha256)
    assert shown.text.endswith("Vidéo\u00a0: La fanfare joue sur la place")
    assert shown.entities[0]["type"] == "bold"
    assert progress.reports[-1] == (about.video.size, about.video.size)
    assert channel.publish(rendered(channel, about), "cle", progress).url == receipt.url
    assert len(double.messages) == 1


def test_a_lost_answer_is_in_doubt(
    open_channel: Open, double: TelegramDouble, proxy: FaultProxy, about: Announcement
) -> None:
    channel = open_channel(proxy.url)
    proxy.fail(lost_answer(), method="POST", path=f"/bot{double.token}/sendVideo")
    with pytest.raises(OutcomeUnknown):
        channel.publish(rendered(channel, about), "cle", MemoryProgress())
    assert len(double.messages) == 1


def test_its_caption_is_corrected_and_another_video_is_not_pretended(
    open_channel: Open, double: TelegramDouble, media: MemoryMedia, about: Announcement
) -> None:
    channel = open_channel()
    receipt = channel.publish(rendered(channel, about), "cle", MemoryProgress())
    corrected = rendered(channel, replace(about, title="Fanfare remise"))
    after = channel.update(corrected, receipt, "suite", MemoryProgress())
    [shown] = double.messages.values()
    assert shown.text.startswith("Fanfare remise")
    assert after.remote_ids == receipt.remote_ids
    for other in (video(media, seconds=2.0), None):
        with pytest.raises(ContentRejected, match="retirez l'annonce"):
            channel.update(
                rendered(channel, replace(about, video=other)), after, "x", MemoryProgress()
            )
    channel.retract(after, "", "retrait", MemoryProgress())
    assert double.messages == {}


def test_a_heavy_one_is_replaced_by_its_still(open_channel: Open, about: Announcement) -> None:
    assert about.video
    channel = open_channel()
    shown = rendered(channel, replace(about, video=replace(about.video, size=51_000_000)))
    assert shown.video is None
    assert len(shown.images) == 1
