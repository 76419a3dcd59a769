"""The Facebook adapter passes the suite of every adapter."""

from __future__ import annotations

import pytest

from channels.facebook import FacebookChannel
from publisher.channel import Channel
from tests.builders import MemoryMedia
from tests.channels.contract import ChannelContract
from tests.channels.facebook.conftest import public_pages
from tests.channels.hostile import HostileServers
from tests.servers.fault_proxy import FaultProxy
from tests.servers.graph import DoublePage


class TestFacebook(ChannelContract, HostileServers):
    comment = "Le plan : {lien} #travaux"
    counted_in = "characters"

    @pytest.fixture
    def channel(self, channel: FacebookChannel, page: DoublePage, line: FaultProxy) -> Channel:
        self.proxy = line
        self.page = page
        return channel

    @pytest.fixture
    def media(self, media: MemoryMedia) -> MemoryMedia:
        return media

    def visible(self, channel: Channel) -> list[str]:
        del channel
        return public_pages(self.page)

    def shown(self, channel: Channel) -> int:
        del channel
        return len(self.page.posts)
