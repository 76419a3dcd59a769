"""The shared suite, on a real WordPress."""

from __future__ import annotations

import pytest

from channels.wordpress import WordPressChannel
from publisher.channel import Channel
from tests.builders import MemoryMedia
from tests.channels.contract import ChannelContract
from tests.channels.wordpress.opening import opened
from tests.servers.wordpress.site import WordPress


class TestWordPress(ChannelContract):
    """As an editor, whose HTML WordPress does not filter; authors have their own tests."""

    @pytest.fixture
    def channel(self, wordpress: WordPress, media: MemoryMedia) -> WordPressChannel:
        self.site = wordpress
        return opened(wordpress, "editor", media)

    def visible(self, channel: Channel) -> list[str]:
        del channel
        return self.site.pages()
