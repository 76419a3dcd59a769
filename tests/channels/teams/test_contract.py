"""The contract of every adapter, on the strict double."""

from __future__ import annotations

from html import escape

import pytest

from publisher.channel import Channel
from tests.channels.contract import ChannelContract
from tests.channels.teams.conftest import Open
from tests.servers.teams import TeamsDouble


class TestTeamsOnADouble(ChannelContract):
    @pytest.fixture
    def channel(self, open_channel: Open, double: TeamsDouble) -> Channel:
        self.double = double
        return open_channel()

    def visible(self, channel: Channel) -> list[str]:
        del channel
        return [escape(text) for text in self.double.texts()]
