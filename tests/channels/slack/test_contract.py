"""The contract of every adapter, on the strict double."""

from __future__ import annotations

import pytest

from publisher.channel import Channel
from tests.builders import MemoryMedia
from tests.channels.contract import ChannelContract
from tests.channels.hostile import HostileServers
from tests.channels.slack.conftest import Open
from tests.servers.fault_proxy import FaultProxy
from tests.servers.slack import SlackDouble


class TestSlackOnADouble(ChannelContract, HostileServers):
    counted_in = "slack"
    refuses_more = False  # a message; an edit of it would be

    @pytest.fixture
    def channel(
        self, open_channel: Open, double: SlackDouble, media: MemoryMedia, proxy: FaultProxy
    ) -> Channel:
        self.double, self.proxy = double, proxy
        return open_channel(proxy.url, media=media)

    def visible(self, channel: Channel) -> list[str]:
        del channel
        return [message.text for message in self.double.messages.values()]

    def described(self, channel: Channel) -> list[str]:
        del channel
        blocks = (block for one in self.double.messages.values() for block in one.blocks)
        return [block["alt_text"] for block in blocks if block["type"] == "image"]
