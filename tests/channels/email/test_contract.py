"""The contract of every adapter, on a real SMTP server."""

from __future__ import annotations

from datetime import UTC, datetime
from email.message import EmailMessage

import pytest

from publisher.channel import Channel, SupportsReconcile, Unknown
from tests.builders import announcement
from tests.channels.contract import ChannelContract
from tests.channels.email.conftest import Open
from tests.servers.smtp import Post


class TestEmail(ChannelContract):
    reads_back = False

    @pytest.fixture(autouse=True)
    def _server(self, post: Post) -> None:
        self.post = post

    @pytest.fixture
    def channel(self, open_channel: Open) -> Channel:
        return open_channel()

    def visible(self, channel: Channel) -> list[str]:
        del channel
        return [_page(message) for message in self.post.messages()]

    def test_a_mailbox_cannot_be_read_back(self, channel: Channel) -> None:
        assert isinstance(channel, SupportsReconcile)
        told = channel.find(channel.render(announcement()), "cle", datetime.now(UTC))
        assert isinstance(told, Unknown)
        assert "ne se relit pas" in told.reason


def _page(message: EmailMessage) -> str:
    page = message.get_body(("html",))
    assert page is not None
    return str(page.get_content())
