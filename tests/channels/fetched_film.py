"""A video that a network fetches beside the page of the town's website: `FetchedFilm`."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from channels._graph import edges
from channels._graph.channel import ContainerChannel
from publisher.announcement import Announcement
from publisher.errors import OutcomeUnknown, Unreachable
from publisher.showing import checked, rendered
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.films import video
from tests.servers.fault_proxy import FaultProxy, lost_answer
from tests.servers.graph.containers import ContainerOwner


class FetchedFilm:
    """Inherit, with `channel`, and the account of its double as `owner`."""

    @pytest.fixture(autouse=True)
    def _no_waiting(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(edges, "WAITS", (0.0, 0.0))

    @pytest.fixture
    def about(self, media: MemoryMedia) -> Announcement:
        shown = replace(video(media), seconds=5.0)
        return announcement(video=shown, images=(image(media),))

    def test_the_post_is_the_video(
        self,
        channel: ContainerChannel,
        owner: ContainerOwner,
        media: MemoryMedia,
        about: Announcement,
    ) -> None:
        rendition = rendered(channel, about)
        channel.publish(rendition, "cle", MemoryProgress())
        [post] = owner.posts.values()
        assert about.video
        assert [one.content for one in post.pictures] == [media.read(about.video.sha256)]
        assert post.text == rendition.text
        assert about.canonical_url
        assert about.canonical_url in post.text
        assert "video_alone" in [problem.code for problem in checked(channel, about)]

    def test_while_it_is_prepared_it_waits_and_then_publishes_once(
        self,
        channel: ContainerChannel,
        owner: ContainerOwner,
        line: FaultProxy,
        about: Announcement,
    ) -> None:
        rendition, progress = rendered(channel, about), MemoryProgress()
        owner.looks = 9
        with pytest.raises(Unreachable, match="prépare encore"):
            channel.publish(rendition, "cle", progress)
        [container] = owner.containers.values()
        container.looks = 0
        settings: Any = channel.settings
        publish = f"/{settings.version}/{owner.id}/{owner.publish}"
        line.fail(lost_answer(), method="POST", path=publish)
        with pytest.raises(OutcomeUnknown):
            channel.publish(rendition, "cle", progress)
        channel.publish(rendition, "cle", progress)
        assert len(owner.posts) == len(owner.containers) == 1

    def test_without_a_page_of_the_town_there_is_no_video(
        self, channel: ContainerChannel, about: Announcement
    ) -> None:
        assert rendered(channel, replace(about, canonical_url=None)).video is None
        assert rendered(channel, replace(about, canonical_url="https://www.v.be/a/")).video is None
