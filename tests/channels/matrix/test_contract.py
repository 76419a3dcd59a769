"""The contract of every adapter, on a real homeserver."""

from __future__ import annotations

import pytest

from publisher.channel import Channel
from tests.channels.contract import ChannelContract
from tests.channels.hostile import HostileServers
from tests.channels.matrix.conftest import Open
from tests.servers.fault_proxy import FaultProxy
from tests.servers.synapse.homeserver import Synapse, User


class TestMatrix(ChannelContract, HostileServers):
    quick = False
    counted_in = "bytes"
    refuses_more = False  # our own limit: an edit holds the text twice

    @pytest.fixture(autouse=True)
    def _server(
        self, synapse: Synapse, user: User, room: tuple[str, str], proxy: FaultProxy
    ) -> None:
        self.proxy = proxy
        self.server, self.user, self.room = synapse, user, room[0]

    @pytest.fixture
    def channel(self, open_channel: Open, room: tuple[str, str]) -> Channel:
        return open_channel(room=room[1])

    def visible(self, channel: Channel) -> list[str]:
        """The texts of the room as formatted; its pictures are messages of their own."""
        del channel
        shown = self.server.messages(self.room, self.user)
        return [m.get("formatted_body", m["body"]) for m in shown if m["msgtype"] == "m.text"]

    def described(self, channel: Channel) -> list[str]:
        del channel
        shown = self.server.messages(self.room, self.user)
        return [message["body"] for message in shown if message["msgtype"] == "m.image"]
