"""Sending only passes the suite of every adapter; it knows no address of what it sent."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

import pytest

from publisher.channel import Channel
from tests.channels.apprise.conftest import TOKEN, Open, received
from tests.channels.contract import ChannelContract
from tests.channels.hostile import HostileServers
from tests.servers.fault_proxy import FaultProxy
from tests.servers.wire import Wire, answer


class TestApprise(ChannelContract, HostileServers):
    # The library does the HTTP: a status of success is all that it looks at, and yes or no all that
    # it tells. That no answer is read without end, no redirection followed, and no failure called
    # unsent, holds here too.
    reads_success = False
    tells_why = False
    asks = False
    counted_in = "characters"
    refuses_more = False  # Apprise sends it in two

    @pytest.fixture
    def channel(self, opened: Open) -> Iterator[Channel]:
        with Wire(answer(200)) as self.wire, FaultProxy("127.0.0.1", self.wire.port) as self.proxy:
            yield opened(f"json{self.proxy.url.removeprefix('http')}/{TOKEN}")
            assert self.proxy.pending() == 0

    def counting(self, channel: Channel) -> Channel:
        """As a service that takes 200 characters beside a title."""
        facts = {"name": "Court", "text_limit": 200, "title_limit": 100, "pictures": False}
        return type(channel)(channel.settings, dataclasses.replace(channel.access, facts=facts))

    def visible(self, channel: Channel) -> list[str]:
        """The messages as a service shows them: text, never markup."""
        del channel
        shown = [f"{one['title']}\n{one['message']}" for one in received(self.wire)]
        return [text.replace("<", "&lt;") for text in shown]
