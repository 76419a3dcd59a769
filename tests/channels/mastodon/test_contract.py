"""The contract of every adapter, on the strict double."""

from __future__ import annotations

import pytest
import requests

from publisher.channel import Channel
from tests.channels.contract import ChannelContract
from tests.channels.mastodon.conftest import Open


class TestMastodonOnADouble(ChannelContract):
    @pytest.fixture
    def channel(self, open_channel: Open) -> Channel:
        return open_channel()

    def visible(self, channel: Channel) -> list[str]:
        page = requests.get(f"{channel.settings.base_url}/@ville", timeout=10).text
        return page.split("<article")[1:]
