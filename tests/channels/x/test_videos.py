"""A video on X: in numbered pieces, waited for, shown once."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from channels.x import video as films
from publisher.announcement import Announcement
from publisher.channel import Receipt
from publisher.errors import ContentRejected, OutcomeUnknown, Unreachable
from publisher.showing import checked, rendered
from tests.builders import MemoryMedia, MemoryProgress, announcement
from tests.channels.x.conftest import Open
from tests.films import video
from tests.servers.fault_proxy import FaultProxy, lost_answer
from tests.servers.x import XDouble


@pytest.fixture(autouse=True)
def _small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(films, "PIECE", 2000)
    monkeypatch.setattr(films, "WAITS", (0.0, 0.0, 0.0))


@pytest.fixture
def about(media: MemoryMedia) -> Announcement:
    return announcement(video=video(media))


def test_it_goes_up_in_pieces_and_the_post_shows_it(
    open_channel: Open, media: MemoryMedia, double: XDouble, about: Announcement
) -> None:
    channel, progress = open_channel(), MemoryProgress()
    receipt = channel.publish(rendered(channel, about), "cle", progress)
    assert about.video
    [(id, film)] = double.films.there.items()
    assert len(film.pieces) > 1
    assert film.content == media.read(about.video.sha256)
    assert double.tweets[receipt.remote_ids["post"]].media == [id]
    done = [done for done, _ in progress.reports]
    assert done == sorted(done)
    assert progress.reports[-1] == (about.video.size, about.video.size)
    assert [p.code for p in checked(channel, about)] == ["x_video_without_description"]


def test_what_is_put_together_is_never_sent_again(
    open_channel: Open, double: XDouble, proxy: FaultProxy, about: Announcement
) -> None:
    channel, progress = open_channel(proxy.url), MemoryProgress()
    rendition = rendered(channel, about)
    double.films.looks = 9
    with pytest.raises(Unreachable, match="prépare encore"):
        channel.publish(rendition, "cle", progress)
    double.films.looks = 1
    proxy.fail(lost_answer(), method="POST", path="/2/tweets")
    with pytest.raises(OutcomeUnknown):
        channel.publish(rendition, "cle", progress)
    found = channel.find(rendition, "cle", datetime.now(UTC) - timedelta(minutes=1))
    assert isinstance(found, Receipt)
    assert channel.publish(rendition, "cle", progress).remote_ids == found.remote_ids
    assert len(double.films.there) == len(double.tweets) == 1


def test_a_lost_piece_begins_it_anew_and_publishes_nothing(
    open_channel: Open, double: XDouble, proxy: FaultProxy, about: Announcement
) -> None:
    channel, progress = open_channel(proxy.url), MemoryProgress()
    proxy.fail(lost_answer(), method="POST", path="/2/media/upload/initialize")
    with pytest.raises(Unreachable, match="vidéo"):
        channel.publish(rendered(channel, about), "cle", progress)
    assert double.tweets == {}
    channel.publish(rendered(channel, about), "cle", progress)
    assert len(double.tweets) == 1


def test_a_video_that_x_cannot_use_is_told(
    open_channel: Open, double: XDouble, about: Announcement
) -> None:
    channel = open_channel()
    double.films.broken = True
    with pytest.raises(ContentRejected, match="Unsupported codec"):
        channel.publish(rendered(channel, about), "cle", MemoryProgress())
    assert double.tweets == {}


def test_a_long_video_is_replaced_by_its_still(open_channel: Open, about: Announcement) -> None:
    assert about.video
    channel = open_channel()
    shown = rendered(channel, replace(about, video=replace(about.video, seconds=141.0)))
    assert shown.video is None
    assert shown.images[0].sha256 == about.video.poster.sha256
