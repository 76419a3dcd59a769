"""The contract of every adapter, on the strict double."""

from __future__ import annotations

from html import escape

import pytest

from publisher.channel import Channel
from tests.channels.contract import ChannelContract
from tests.channels.hostile import HostileServers
from tests.channels.lengths import OF_ITS_OWN
from tests.channels.teams.conftest import PAGE, Open
from tests.servers.fault_proxy import FaultProxy
from tests.servers.teams import TeamsDouble, pictures


class TestTeamsOnADouble(ChannelContract, HostileServers):
    counted_in = OF_ITS_OWN
    shown_from = PAGE
    reads_success = False  # Microsoft's yes is an empty answer

    @pytest.fixture
    def channel(self, open_channel: Open, double: TeamsDouble, proxy: FaultProxy) -> Channel:
        self.double, self.proxy = double, proxy
        return open_channel(proxy.url)

    def visible(self, channel: Channel) -> list[str]:
        del channel
        return [escape(text) for text in self.double.texts()]

    def described(self, channel: Channel) -> list[str]:
        del channel
        return [alt for card in self.double.cards for alt in pictures(card).values()]
