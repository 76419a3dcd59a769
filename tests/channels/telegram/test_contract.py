"""The contract of every adapter, on the strict double."""

from __future__ import annotations

from html import escape

import pytest

from publisher.channel import Channel
from tests.channels.contract import ChannelContract
from tests.channels.hostile import HostileServers
from tests.channels.telegram.conftest import Open
from tests.servers.fault_proxy import FaultProxy
from tests.servers.telegram import TelegramDouble


class TestTelegramOnADouble(ChannelContract, HostileServers):
    counted_in = "utf16"

    @pytest.fixture
    def channel(self, open_channel: Open, double: TelegramDouble, proxy: FaultProxy) -> Channel:
        self.double, self.proxy = double, proxy
        return open_channel(proxy.url)

    def visible(self, channel: Channel) -> list[str]:
        del channel
        return [escape(shown.text) for shown in self.double.messages.values()]
