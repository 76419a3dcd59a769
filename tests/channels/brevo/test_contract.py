"""The contract of every adapter, on a strict double that keeps letters until they may leave."""

from __future__ import annotations

from html import escape

import pytest

from publisher.channel import Channel
from tests.channels.brevo.conftest import Open
from tests.channels.contract import ChannelContract
from tests.servers.brevo import BrevoDouble


class TestBrevo(ChannelContract):
    @pytest.fixture(autouse=True)
    def _double(self, double: BrevoDouble) -> None:
        self.double = double

    @pytest.fixture
    def channel(self, open_channel: Open) -> Channel:
        return open_channel()

    def visible(self, channel: Channel) -> list[str]:
        """What will leave: a withdrawal stops it before."""
        del channel
        return [
            f"{escape(campaign.content['subject'])} {campaign.content['htmlContent']}"
            for campaign in self.double.campaigns.values()
            if campaign.status == "queued"
        ]
