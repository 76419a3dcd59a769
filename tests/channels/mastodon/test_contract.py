"""The contract of every adapter, on the strict double."""

from __future__ import annotations

import pytest
import requests

from publisher.channel import Channel
from tests.channels.contract import ChannelContract
from tests.channels.hostile import HostileServers
from tests.channels.mastodon.conftest import Open
from tests.servers.fault_proxy import FaultProxy
from tests.servers.mastodon import DoubleInstance


class TestMastodonOnADouble(ChannelContract, HostileServers):
    counted_in = "mastodon"

    @pytest.fixture
    def channel(self, open_channel: Open, instance: DoubleInstance, proxy: FaultProxy) -> Channel:
        self.instance, self.proxy = instance, proxy
        return open_channel(proxy.url)

    def visible(self, channel: Channel) -> list[str]:
        page = requests.get(f"{channel.settings.base_url}/@ville", timeout=10).text
        return page.split("<article")[1:]

    def rested(self) -> None:
        for throttle in (
            self.instance.requests,
            self.instance.uploads,
            self.instance.posting,
            self.instance.deletions,
        ):
            throttle.used.clear()
