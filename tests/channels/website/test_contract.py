"""The website passes what every channel passes."""

from __future__ import annotations

from pathlib import Path

import pytest

from channels.website import WebsiteChannel
from publisher.channel import Channel
from tests.builders import MemoryMedia
from tests.channels.contract import ChannelContract
from tests.channels.website.sites import website


class TestWebsite(ChannelContract):
    """A site in a folder of its own."""

    @pytest.fixture
    def channel(self, tmp_path: Path, media: MemoryMedia) -> Channel:
        return website(tmp_path / "site", media)

    def visible(self, channel: Channel) -> list[str]:
        assert isinstance(channel, WebsiteChannel)
        pages = channel.settings.root.glob("[0-9]*/[0-9]*/*-??????/index.html")
        return [page.read_text("utf-8") for page in sorted(pages)]
