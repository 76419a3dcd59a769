"""The Threads adapter passes the suite of every adapter."""

from __future__ import annotations

import pytest

from channels.threads import ThreadsChannel
from publisher.channel import Channel
from tests.builders import MemoryMedia
from tests.channels.contract import ChannelContract
from tests.channels.hostile import HostileServers
from tests.channels.instagram.conftest import public_pages
from tests.servers.fault_proxy import FaultProxy
from tests.servers.graph.threads import DoubleThreads


class TestThreads(ChannelContract, HostileServers):
    counted_in = "threads"

    @pytest.fixture
    def channel(self, channel: ThreadsChannel, profile: DoubleThreads, line: FaultProxy) -> Channel:
        self.proxy = line
        self.profile, self.secrets = profile, channel.access.secrets
        return channel

    @pytest.fixture
    def media(self, media: MemoryMedia) -> MemoryMedia:
        return media

    def visible(self, channel: Channel) -> list[str]:
        del channel
        return public_pages(self.profile)

    def shown(self, channel: Channel) -> int:
        del channel
        return len(self.profile.posts)

    def rested(self) -> None:
        self.profile.published = self.profile.deleted = 0
        self.profile.token = self.secrets.read("access_token")  # the old one stays valid
