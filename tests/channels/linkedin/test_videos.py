"""A video on LinkedIn: in parts, put together by their marks, waited for, shown once."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from channels._films import step
from channels.linkedin import video as films
from publisher.announcement import Announcement
from publisher.channel import Receipt
from publisher.errors import ContentRejected, OutcomeUnknown, Unreachable
from publisher.showing import rendered
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.linkedin.conftest import Open
from tests.films import video
from tests.servers.fault_proxy import FaultProxy, lost_answer
from tests.servers.linkedin import LinkedInDouble


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(films, "WAITS", (0.0, 0.0))


@pytest.fixture
def about(media: MemoryMedia) -> Announcement:
    return announcement(video=replace(video(media), seconds=5.0), images=(image(media),))


def test_it_goes_up_in_parts_and_the_post_shows_it(
    open_channel: Open, media: MemoryMedia, double: LinkedInDouble, about: Announcement
) -> None:
    channel, progress = open_channel(), MemoryProgress()
    rendition = rendered(channel, about)
    receipt = channel.publish(rendition, "cle", progress)
    assert about.video
    [(urn, film)] = double.films.there.items()
    assert film.count > 1
    assert film.content == media.read(about.video.sha256)
    [post] = double.posts.values()
    assert post.content == {"media": {"id": urn}}
    assert about.canonical_url
    assert about.canonical_url in post.text
    assert receipt.remote_ids[step(about.video)] == urn
    done = [done for done, _ in progress.reports]
    assert done == sorted(done)
    assert done[-1] == about.video.size


def test_what_is_put_together_is_never_sent_again(
    open_channel: Open, double: LinkedInDouble, proxy: FaultProxy, about: Announcement
) -> None:
    channel, progress = open_channel(proxy.url), MemoryProgress()
    rendition = rendered(channel, about)
    proxy.fail(lost_answer(), method="POST", path="/rest/videos")
    with pytest.raises(Unreachable, match="vidéo"):
        channel.publish(rendition, "cle", progress)
    double.films.looks = 9
    with pytest.raises(Unreachable, match="prépare encore"):
        channel.publish(rendition, "cle", progress)
    [film] = [film for film in double.films.there.values() if film.content]
    film.looks = 0
    proxy.fail(lost_answer(), method="POST", path="/rest/posts")
    with pytest.raises(OutcomeUnknown):
        channel.publish(rendition, "cle", progress)
    found = channel.find(rendition, "cle", datetime.now(UTC) - timedelta(minutes=1))
    assert isinstance(found, Receipt)
    assert found.remote_ids == channel.publish(rendition, "cle", progress).remote_ids
    assert len(double.posts) == 1


def test_a_correction_keeps_the_video_and_says_when_it_should_be_another(
    open_channel: Open, media: MemoryMedia, double: LinkedInDouble, about: Announcement
) -> None:
    channel = open_channel()
    receipt = channel.publish(rendered(channel, about), "cle", MemoryProgress())
    again = rendered(channel, replace(about, title="Fanfare remise"))
    channel.update(again, receipt, "suite", MemoryProgress())
    other = replace(about, video=replace(video(media, seconds=2.0), seconds=5.0))
    with pytest.raises(ContentRejected, match="a corrigé le texte"):
        channel.update(rendered(channel, other), receipt, "autre", MemoryProgress())
    channel.retract(receipt, "", "retrait", MemoryProgress())
    assert double.posts == {}
