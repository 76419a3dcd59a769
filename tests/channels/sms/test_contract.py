"""The contract of every adapter, on the strict double."""

from __future__ import annotations

import dataclasses
from datetime import timedelta

import pytest

from channels.sms import sending
from publisher.channel import Channel
from publisher.text.sms import Signs
from tests.channels.contract import ChannelContract
from tests.channels.hostile import HostileServers
from tests.channels.sms.conftest import Open
from tests.servers.fault_proxy import FaultProxy
from tests.servers.ovh import OvhDouble


class TestSms(ChannelContract, HostileServers):
    counted_in = "sms"
    beginning = "the alphabet of text messages"
    refuses_more = False  # it would cost one more

    @pytest.fixture(autouse=True)
    def _seen(self, double: OvhDouble, monkeypatch: pytest.MonkeyPatch) -> None:
        # What was sent is seen at once there: what is not seen was not sent.
        monkeypatch.setattr(sending, "APPEARS", timedelta(0))
        self.double = double

    @pytest.fixture
    def channel(self, open_channel: Open, proxy: FaultProxy) -> Channel:
        self.proxy = proxy
        return open_channel(proxy.url)

    def rested(self) -> None:
        self.double.credits = 1000.0

    def counting(self, channel: Channel) -> Channel:
        """No sign is replaced by a cheaper one."""
        kept = dataclasses.replace(channel.settings, signs=Signs.KEEP.value)
        return type(channel)(kept, channel.access)

    def visible(self, channel: Channel) -> list[str]:
        del channel
        return [_page(text) for text in self.double.texts()]


def _page(text: str) -> str:
    """A telephone shows the text as text."""
    return text.replace("&", "&amp;").replace("<", "&lt;")
