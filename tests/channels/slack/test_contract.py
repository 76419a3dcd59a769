"""The contract of every adapter, on the strict double."""

from __future__ import annotations

import pytest

from publisher.channel import Channel
from tests.builders import MemoryMedia
from tests.channels.contract import ChannelContract
from tests.channels.slack.conftest import Open
from tests.servers.slack import SlackDouble


class TestSlackOnADouble(ChannelContract):
    @pytest.fixture
    def channel(self, open_channel: Open, double: SlackDouble, media: MemoryMedia) -> Channel:
        self.double = double
        return open_channel(media=media)

    def visible(self, channel: Channel) -> list[str]:
        del channel
        return [message.text for message in self.double.messages.values()]
