"""The Facebook adapter passes the suite of every adapter."""

from __future__ import annotations

import pytest

from channels.facebook import FacebookChannel
from publisher.channel import Channel
from tests.builders import MemoryMedia
from tests.channels.contract import ChannelContract
from tests.channels.facebook.conftest import public_pages
from tests.servers.graph import DoublePage


class TestFacebook(ChannelContract):
    @pytest.fixture
    def channel(self, channel: FacebookChannel, page: DoublePage) -> Channel:
        self.page = page
        return channel

    @pytest.fixture
    def media(self, media: MemoryMedia) -> MemoryMedia:
        return media

    def visible(self, channel: Channel) -> list[str]:
        del channel
        return public_pages(self.page)
