"""The feed passes the suite of every adapter."""

from __future__ import annotations

from pathlib import Path

import feedparser
import pytest

from channels.feed import FeedChannel
from channels.feed.settings import FeedSettings
from publisher.channel import Channel
from tests.builders import MemoryMedia, access
from tests.channels.contract import ChannelContract


class TestFeed(ChannelContract):
    @pytest.fixture
    def channel(self, tmp_path: Path, media: MemoryMedia) -> Channel:
        settings = FeedSettings(folder=str(tmp_path), base_url="https://www.exemple.be")
        return FeedChannel(settings, access("fil", media))

    def visible(self, channel: Channel) -> list[str]:
        path = Path(channel.settings.folder) / "feed.xml"
        if not path.exists():
            return []
        read = feedparser.parse(path.read_bytes())
        assert not read.bozo
        return [f"{item.title}\n{item.description}\n{item.get('content')}" for item in read.entries]
