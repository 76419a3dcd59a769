"""The contract of every adapter, on the strict double."""

from __future__ import annotations

from html import escape

import pytest

from publisher.channel import Channel
from tests.channels.contract import ChannelContract
from tests.channels.discord.conftest import Open
from tests.channels.hostile import HostileServers
from tests.servers.discord import DiscordDouble
from tests.servers.fault_proxy import FaultProxy


class TestDiscordOnADouble(ChannelContract, HostileServers):
    counted_in = "discord"

    @pytest.fixture
    def channel(self, open_channel: Open, double: DiscordDouble, proxy: FaultProxy) -> Channel:
        self.double, self.proxy = double, proxy
        return open_channel(proxy.url)

    def visible(self, channel: Channel) -> list[str]:
        del channel
        return [escape(message.content) for message in self.double.messages.values()]

    def described(self, channel: Channel) -> list[str]:
        del channel
        shown = self.double.messages.values()
        return [picture.description for message in shown for picture in message.pictures]
