"""The contract of every adapter, on a server that corrects and on one that does not."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from publisher.channel import Channel
from tests.channels.contract import ChannelContract
from tests.channels.hostile import HostileServers
from tests.channels.ntfy.conftest import Open
from tests.servers.fault_proxy import FaultProxy
from tests.servers.ntfy import Ntfy


class TestNewServer(ChannelContract, HostileServers):
    counted_in = "bytes"
    refuses_more = False  # a longer message becomes a file

    @pytest.fixture(autouse=True)
    def _place(self, new: Ntfy, topic: str, proxy: FaultProxy) -> None:
        self.server, self.topic, self.proxy = new, topic, proxy

    @pytest.fixture
    def channel(self, open_channel: Open) -> Channel:
        channel = open_channel(self.server, facts={}, base_url=self.proxy.url)
        facts = channel.discover()
        return open_channel(self.server, facts=facts, base_url=self.proxy.url)

    def visible(self, channel: Channel) -> list[str]:
        del channel
        return [_read(event) for event in self.server.shown(self.topic)]


class TestOldServer(TestNewServer):
    quick = False  # only corrections differ

    @pytest.fixture(autouse=True)
    def _place(self, old: Ntfy, topic: str) -> Iterator[None]:
        with FaultProxy("127.0.0.1", old.port) as self.proxy:
            self.server, self.topic = old, topic
            yield


def _read(event: dict[str, str]) -> str:
    """What an application shows of a message: no markup is ever read in its text."""
    return f"{event.get('title', '')}\n{event['message']}".replace("<", "&lt;")
