"""The contract of every adapter, on the strict double."""

from __future__ import annotations

import pytest

from publisher.channel import Channel
from tests.channels.contract import ChannelContract
from tests.channels.hostile import HostileServers
from tests.channels.linkedin.conftest import Open
from tests.servers.fault_proxy import FaultProxy
from tests.servers.linkedin import LinkedInDouble


class TestLinkedIn(ChannelContract, HostileServers):
    comment = "Le plan : {lien} #travaux"
    counted_in = "characters"

    @pytest.fixture(autouse=True)
    def _seen(self, double: LinkedInDouble) -> None:
        self.double = double

    @pytest.fixture
    def channel(self, open_channel: Open, proxy: FaultProxy) -> Channel:
        self.proxy = proxy
        return open_channel(proxy.url)

    def visible(self, channel: Channel) -> list[str]:
        del channel
        return [_page(post.text) for post in self.double.posts.values()]

    def described(self, channel: Channel) -> list[str]:
        del channel
        return [str(post.content) for post in self.double.posts.values()]

    def rested(self) -> None:
        self.double.posts_left = 100


def _page(text: str) -> str:
    """The site shows the text as text."""
    return text.replace("&", "&amp;").replace("<", "&lt;")
