"""The contract of every adapter, on a real SMTP server."""

from __future__ import annotations

from datetime import UTC, datetime
from email.message import EmailMessage

import pytest

from publisher.channel import Channel, Unknown
from tests.builders import MemoryMedia, announcement
from tests.channels.contract import ChannelContract
from tests.channels.email.conftest import Open
from tests.servers.smtp import Post


class TestEmail(ChannelContract):
    @pytest.fixture(autouse=True)
    def _server(self, post: Post) -> None:
        self.post = post

    @pytest.fixture
    def channel(self, open_channel: Open) -> Channel:
        return open_channel()

    def visible(self, channel: Channel) -> list[str]:
        del channel
        return [_page(message) for message in self.post.messages()]

    # A mailbox cannot be read back: the answer is never « absent », nor « there ».

    def test_find_before_publishing_is_absent(self, channel: Channel) -> None:
        self._nobody_knows(channel)

    def test_find_after_publishing_returns_the_same_post(
        self, channel: Channel, media: MemoryMedia
    ) -> None:
        del media
        self._nobody_knows(channel)

    def _nobody_knows(self, channel: Channel) -> None:
        find = getattr(channel, "find")  # noqa: B009
        told = find(channel.render(announcement()), "cle", datetime.now(UTC))
        assert isinstance(told, Unknown)
        assert "ne se relit pas" in told.reason


def _page(message: EmailMessage) -> str:
    page = message.get_body(("html",))
    assert page is not None
    return str(page.get_content())
