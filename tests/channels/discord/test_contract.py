"""The contract of every adapter, on the strict double."""

from __future__ import annotations

from html import escape

import pytest

from publisher.channel import Channel
from tests.channels.contract import ChannelContract
from tests.channels.discord.conftest import Open
from tests.servers.discord import DiscordDouble


class TestDiscordOnADouble(ChannelContract):
    @pytest.fixture
    def channel(self, open_channel: Open, double: DiscordDouble) -> Channel:
        self.double = double
        return open_channel()

    def visible(self, channel: Channel) -> list[str]:
        del channel
        return [escape(message.content) for message in self.double.messages.values()]
