"""Sending only passes the suite of every adapter; it knows no address of what it sent."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

import pytest

from publisher.channel import Channel
from tests.channels.apprise.conftest import Open, address, received
from tests.channels.contract import ChannelContract
from tests.servers.wire import Wire, answer


class TestApprise(ChannelContract):
    counted_in = "characters"
    tells_why = False
    refuses_more = False  # Apprise sends it in two

    @pytest.fixture
    def channel(self, opened: Open) -> Iterator[Channel]:
        with Wire(answer(200)) as self.wire:
            yield opened(address(self.wire))

    def counting(self, channel: Channel) -> Channel:
        """As a service that takes 200 characters beside a title."""
        facts = {"name": "Court", "text_limit": 200, "title_limit": 100, "pictures": False}
        return type(channel)(channel.settings, dataclasses.replace(channel.access, facts=facts))

    def visible(self, channel: Channel) -> list[str]:
        """The messages as a service shows them: text, never markup."""
        del channel
        shown = [f"{one['title']}\n{one['message']}" for one in received(self.wire)]
        return [text.replace("<", "&lt;") for text in shown]
