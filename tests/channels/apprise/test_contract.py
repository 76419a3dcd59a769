"""Sending only passes the suite of every adapter; it knows no address of what it sent."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from publisher.channel import Channel, Receipt
from publisher.codec import decode, encode
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.apprise.conftest import Open, address, received
from tests.channels.contract import ChannelContract
from tests.servers.wire import Wire, answer


class TestApprise(ChannelContract):
    @pytest.fixture
    def channel(self, opened: Open) -> Iterator[Channel]:
        with Wire(answer(200)) as self.wire:
            yield opened(address(self.wire))

    def visible(self, channel: Channel) -> list[str]:
        """The messages as a service shows them: text, never markup."""
        del channel
        shown = [f"{one['title']}\n{one['message']}" for one in received(self.wire)]
        return [text.replace("<", "&lt;") for text in shown]

    def test_publish_shows_it_once(self, channel: Channel, media: MemoryMedia) -> None:
        rendition = channel.render(announcement(images=(image(media),)))
        receipt = channel.publish(rendition, "cle-1", MemoryProgress())
        [seen] = self.visible(channel)
        assert "Travaux rue de la Station" in seen
        assert receipt.remote_ids == {"service": "JSON", "delivery": "cle-1"}
        assert receipt.url is None
        assert decode(Receipt, encode(receipt)) == receipt
