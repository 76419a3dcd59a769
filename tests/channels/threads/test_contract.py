"""The Threads adapter passes the suite of every adapter."""

from __future__ import annotations

import pytest

from channels.threads import ThreadsChannel
from publisher.channel import Channel
from tests.builders import MemoryMedia
from tests.channels.contract import ChannelContract
from tests.channels.instagram.conftest import public_pages
from tests.servers.graph.threads import DoubleThreads


class TestThreads(ChannelContract):
    @pytest.fixture
    def channel(self, channel: ThreadsChannel, profile: DoubleThreads) -> Channel:
        self.profile = profile
        return channel

    @pytest.fixture
    def media(self, media: MemoryMedia) -> MemoryMedia:
        return media

    def visible(self, channel: Channel) -> list[str]:
        del channel
        return public_pages(self.profile)
