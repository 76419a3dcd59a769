"""The contract of every adapter, on the strict double."""

from __future__ import annotations

import pytest
import requests

from publisher.channel import Channel
from tests.channels.contract import ChannelContract
from tests.channels.mastodon.conftest import Open
from tests.servers.mastodon import MastodonDouble


class TestMastodonOnADouble(ChannelContract):
    @pytest.fixture
    def channel(self, open_channel: Open) -> Channel:
        return open_channel()

    @pytest.fixture(autouse=True)
    def _page(self, double: MastodonDouble) -> None:
        self.page = f"{double.url}/@ville"

    def visible(self, channel: Channel) -> list[str]:
        html = requests.get(self.page, timeout=10).text
        return html.split("<article")[1:]
