"""The contract of every adapter, on the strict double."""

from __future__ import annotations

import pytest

from publisher.channel import Channel
from tests.builders import MemoryMedia
from tests.channels.contract import ChannelContract
from tests.channels.google_business.conftest import Open
from tests.channels.hostile import HostileServers
from tests.servers.fault_proxy import FaultProxy
from tests.servers.google import GoogleDouble


class TestGoogleBusiness(ChannelContract, HostileServers):
    counted_in = "utf16"  # Google counts no more than that: what fits so fits
    beginning = "accents"

    @pytest.fixture(autouse=True)
    def _seen(self, double: GoogleDouble) -> None:
        self.double = double

    @pytest.fixture
    def channel(self, open_channel: Open, proxy: FaultProxy) -> Channel:
        self.proxy = proxy
        return open_channel(proxy.url)

    @pytest.fixture
    def media(self, media: MemoryMedia) -> MemoryMedia:
        return media

    def visible(self, channel: Channel) -> list[str]:
        del channel
        # The page shows the text as text.
        return [page.replace("&", "&amp;").replace("<", "&lt;") for page in self.double.pages()]
