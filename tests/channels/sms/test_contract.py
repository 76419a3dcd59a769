"""The contract of every adapter, on the strict double."""

from __future__ import annotations

import dataclasses

import pytest

from publisher.channel import Channel
from publisher.text.sms import Signs
from tests.channels.contract import ChannelContract
from tests.channels.sms.conftest import Open
from tests.servers.ovh import OvhDouble


class TestSms(ChannelContract):
    counted_in = "sms"
    beginning = "the alphabet of text messages"
    refuses_more = False  # it would cost one more

    @pytest.fixture(autouse=True)
    def _seen(self, double: OvhDouble) -> None:
        self.double = double

    @pytest.fixture
    def channel(self, open_channel: Open) -> Channel:
        return open_channel()

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
