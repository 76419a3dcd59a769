"""The contract of every adapter, on a server that corrects and on one that does not."""

from __future__ import annotations

import pytest

from publisher.channel import Channel
from tests.channels.contract import ChannelContract
from tests.channels.ntfy.conftest import Open
from tests.servers.ntfy import Ntfy


class TestNewServer(ChannelContract):
    counted_in = "bytes"
    refuses_more = False  # a longer message becomes a file

    @pytest.fixture(autouse=True)
    def _place(self, new: Ntfy, topic: str) -> None:
        self.server, self.topic = new, topic

    @pytest.fixture
    def channel(self, open_channel: Open) -> Channel:
        channel = open_channel(self.server, facts={})
        return open_channel(self.server, facts=channel.discover())

    def visible(self, channel: Channel) -> list[str]:
        del channel
        return [_read(event) for event in self.server.shown(self.topic)]


class TestOldServer(TestNewServer):
    @pytest.fixture(autouse=True)
    def _place(self, old: Ntfy, topic: str) -> None:
        self.server, self.topic = old, topic


def _read(event: dict[str, str]) -> str:
    """What an application shows of a message: no markup is ever read in its text."""
    return f"{event.get('title', '')}\n{event['message']}".replace("<", "&lt;")
