"""The contract of every adapter, on a strict double that keeps letters until they may leave."""

from __future__ import annotations

from html import escape

import pytest

from publisher.channel import Channel
from tests.channels.brevo.conftest import Open
from tests.channels.contract import ChannelContract
from tests.channels.hostile import HostileServers
from tests.servers.brevo import BrevoDouble
from tests.servers.fault_proxy import FaultProxy


class TestBrevo(ChannelContract, HostileServers):
    @pytest.fixture(autouse=True)
    def _double(self, double: BrevoDouble) -> None:
        self.double = double

    @pytest.fixture
    def channel(self, open_channel: Open, proxy: FaultProxy) -> Channel:
        self.proxy = proxy
        return open_channel(proxy.url)

    def rested(self) -> None:
        self.double.requests_left = 100

    def visible(self, channel: Channel) -> list[str]:
        """What will leave: a withdrawal stops it before."""
        del channel
        return [
            f"{escape(campaign.content['subject'])} {campaign.content['htmlContent']}"
            for campaign in self.double.campaigns.values()
            if campaign.status == "queued"
        ]
