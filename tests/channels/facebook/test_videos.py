"""A video of the Page: three phases, one post, whatever gets lost on the way."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from channels.facebook import FacebookChannel
from channels.facebook import video as films
from publisher.announcement import Announcement
from publisher.channel import Receipt
from publisher.errors import ContentRejected, Unreachable
from publisher.showing import checked, rendered
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.films import video
from tests.servers.fault_proxy import FaultProxy, lost_answer
from tests.servers.graph import DoublePage


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(films, "WAITS", (0.0, 0.0, 0.0))


@pytest.fixture
def about(media: MemoryMedia) -> Announcement:
    return announcement(video=video(media), images=(image(media),))


def test_the_post_is_the_video_with_the_text_and_the_link(
    channel: FacebookChannel, page: DoublePage, media: MemoryMedia, about: Announcement
) -> None:
    progress = MemoryProgress()
    rendition = rendered(channel, about)
    receipt = channel.publish(rendition, "cle", progress)
    [post] = page.posts.values()
    [film] = page.films.values()
    assert about.video
    assert film.content == media.read(about.video.sha256)
    assert post.message == rendition.text
    assert about.canonical_url
    assert about.canonical_url in post.message
    assert receipt.remote_ids == {"post": post.id, "video": film.id}
    assert receipt.url == f"{page.url}/{page.id}/posts/{post.id.split('_')[1]}"
    assert page.photos == {}
    done = [done for done, _ in progress.reports]
    assert done == sorted(done)
    assert done[-1] == about.video.size
    assert {"video_alone", "video_without_description"} <= {
        problem.code for problem in checked(channel, about)
    }


def test_what_got_lost_before_the_finish_begins_anew(
    channel: FacebookChannel, page: DoublePage, line: FaultProxy, about: Announcement
) -> None:
    rendition, progress = rendered(channel, about), MemoryProgress()
    line.fail(lost_answer(), method="POST", path=f"/{channel.settings.version}/{page.id}/videos")
    with pytest.raises(Unreachable, match="vidéo"):
        channel.publish(rendition, "cle", progress)
    assert page.posts == {}
    channel.publish(rendition, "cle", progress)
    assert len(page.posts) == 1


def test_what_was_finished_is_not_finished_twice(
    channel: FacebookChannel, page: DoublePage, about: Announcement
) -> None:
    """Facebook takes long, or its last answer is lost: the video itself tells."""
    rendition, progress = rendered(channel, about), MemoryProgress()
    page.film_looks = 99
    with pytest.raises(Unreachable, match="prépare encore"):
        channel.publish(rendition, "cle", progress)
    [film] = page.films.values()
    film.looks = 0
    receipt = channel.publish(rendition, "cle", progress)
    assert len(page.posts) == len(page.films) == 1
    found = channel.find(rendition, "cle", datetime.now(UTC) - timedelta(minutes=1))
    assert isinstance(found, Receipt)
    assert found.remote_ids == receipt.remote_ids


def test_a_correction_changes_the_text_and_a_withdrawal_takes_both(
    channel: FacebookChannel, page: DoublePage, about: Announcement
) -> None:
    receipt = channel.publish(rendered(channel, about), "cle", MemoryProgress())
    corrected = rendered(channel, replace(about, title="Fanfare remise", revision=2))
    channel.update(corrected, receipt, "suite", MemoryProgress())
    [post] = page.posts.values()
    assert post.message == corrected.text
    channel.retract(receipt, "", "retrait", MemoryProgress())
    assert page.posts == {}
    assert page.films == {}


def test_a_video_that_facebook_cannot_use_is_told(
    channel: FacebookChannel, page: DoublePage, about: Announcement
) -> None:
    progress = MemoryProgress()
    page.film_looks = 99
    with pytest.raises(Unreachable):
        channel.publish(rendered(channel, about), "cle", progress)
    [film] = page.films.values()
    film.state = "error"
    with pytest.raises(ContentRejected, match="exportez-la"):
        channel.publish(rendered(channel, about), "cle", progress)
