"""What a hostile WordPress may answer, on a strict double: the real one would take minutes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from channels.wordpress import WordPressChannel
from channels.wordpress.settings import WordPressSettings
from publisher.channel import Channel
from publisher.errors import ContentRejected, OutcomeUnknown, Unreachable
from publisher.showing import rendered
from tests.builders import MemoryMedia, MemoryProgress, access, announcement
from tests.channels.hostile import HostileServers
from tests.films import video
from tests.servers.fault_proxy import Fault, FaultProxy
from tests.servers.wordpress.double import WordPressDouble


@pytest.fixture
def double() -> Iterator[WordPressDouble]:
    with WordPressDouble() as running:
        yield running


@pytest.fixture
def hostile(double: WordPressDouble) -> Iterator[FaultProxy]:
    with FaultProxy("127.0.0.1", double.port) as running:
        yield running


class TestHostileWordPress(HostileServers):
    @pytest.fixture
    def channel(self, double: WordPressDouble, hostile: FaultProxy, media: MemoryMedia) -> Channel:
        self.double, self.proxy = double, hostile
        settings = WordPressSettings(base_url=hostile.url, username=double.username)
        return WordPressChannel(settings, access("site", media, password=double.password))

    def visible(self, channel: Channel) -> list[str]:
        del channel
        return self.double.pages()

    def test_a_public_post_is_never_said_to_wait(self, channel: Channel) -> None:
        """Whatever state a plugin tells, the visitors' view decides."""
        rendition = channel.render(announcement())
        waiting = Fault(
            processed=True,
            spoil=lambda told: (told[0], told[1].replace(b'"publish"', b'"pending"')),
        )
        self.proxy.fail(waiting, method="POST", path="/posts/")
        with pytest.raises(OutcomeUnknown):
            channel.publish(rendition, "cle", MemoryProgress())
        assert len(self.visible(channel)) == 1

    def test_a_film_is_read_back_as_strangely_as_a_picture(
        self, channel: Channel, media: MemoryMedia
    ) -> None:
        """Its address stands in the text: none is taken that leads to no file."""
        rendition = rendered(channel, announcement(video=video(media)))
        strange = Fault(
            processed=True,
            spoil=lambda told: (told[0], told[1].replace(b'"http://', b'"javascript:')),
        )
        self.proxy.fail(strange, method="POST", path="/media")
        with pytest.raises(Unreachable):
            channel.publish(rendition, "cle", MemoryProgress())
        assert self.visible(channel) == []
        channel.publish(rendition, "cle", MemoryProgress())
        assert len(self.double.things["media"]) == 2
        [page] = self.visible(channel)
        assert "<!-- wp:video " in page

    def test_a_post_that_waits_is_said_to(self, channel: Channel) -> None:
        rendition = channel.render(announcement())
        self.double.waiting = True
        with pytest.raises(ContentRejected, match="relecture"):
            channel.publish(rendition, "cle", MemoryProgress())
        assert self.visible(channel) == []
