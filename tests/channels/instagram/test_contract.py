"""The Instagram adapter passes the suite of every adapter."""

from __future__ import annotations

import pytest

from channels.instagram import InstagramChannel
from publisher.channel import Channel
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.contract import ChannelContract
from tests.channels.hostile import HostileServers
from tests.channels.instagram.conftest import public_pages
from tests.servers.fault_proxy import FaultProxy
from tests.servers.graph.instagram import DoubleInstagram


class TestInstagram(ChannelContract, HostileServers):
    comment = "Le plan : {lien} #travaux"

    @pytest.fixture
    def channel(
        self,
        channel: InstagramChannel,
        account: DoubleInstagram,
        media: MemoryMedia,
        line: FaultProxy,
    ) -> Channel:
        self.proxy = line
        self.account = account
        self.store = media
        return channel

    @pytest.fixture
    def media(self, media: MemoryMedia) -> MemoryMedia:
        return media

    def visible(self, channel: Channel) -> list[str]:
        del channel
        return public_pages(self.account)

    def test_markup_in_a_title_stays_text(self, channel: Channel) -> None:
        """With a picture: without one, nothing may be published here."""
        written = announcement(
            title="Bal <script>alert(1)</script>", summary="", images=(image(self.store),)
        )
        channel.publish(channel.render(written), "cle-2", MemoryProgress())
        (seen,) = self.visible(channel)
        assert "Bal &lt;script&gt;" in seen

    def shown(self, channel: Channel) -> int:
        del channel
        return len(self.account.posts)

    def rested(self) -> None:
        self.account.published = 0
