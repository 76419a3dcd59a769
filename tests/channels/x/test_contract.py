"""The contract of every adapter, on the strict double."""

from __future__ import annotations

import pytest

from publisher.channel import Channel
from tests.channels.contract import ChannelContract
from tests.channels.hostile import HostileServers
from tests.channels.x.conftest import Open
from tests.servers.fault_proxy import FaultProxy
from tests.servers.x import XDouble


class TestX(ChannelContract, HostileServers):
    counted_in = "x"
    beginning = "a bare domain"

    @pytest.fixture(autouse=True)
    def _seen(self, double: XDouble) -> None:
        self.double = double

    @pytest.fixture
    def channel(self, open_channel: Open, proxy: FaultProxy) -> Channel:
        self.proxy = proxy
        return open_channel(proxy.url)

    def visible(self, channel: Channel) -> list[str]:
        del channel
        return [_page(tweet.text) for tweet in self.double.tweets.values()]

    def described(self, channel: Channel) -> list[str]:
        del channel
        return [self.double.media[id] for one in self.double.tweets.values() for id in one.media]

    def rested(self) -> None:
        self.double.posts_left = 100


def _page(text: str) -> str:
    """The site shows the text as text."""
    return text.replace("&", "&amp;").replace("<", "&lt;")
