"""What a hostile WordPress may answer, on a strict double: the real one would take minutes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from channels.wordpress import WordPressChannel
from channels.wordpress.settings import WordPressSettings
from publisher.channel import Channel
from tests.builders import MemoryMedia, access
from tests.channels.hostile import HostileServers
from tests.servers.fault_proxy import FaultProxy
from tests.servers.wordpress.double import WordPressDouble


@pytest.fixture
def double() -> Iterator[WordPressDouble]:
    with WordPressDouble() as running:
        yield running


@pytest.fixture
def hostile(double: WordPressDouble) -> Iterator[FaultProxy]:
    with FaultProxy("127.0.0.1", double.port) as running:
        yield running


class TestHostileWordPress(HostileServers):
    @pytest.fixture
    def channel(self, double: WordPressDouble, hostile: FaultProxy, media: MemoryMedia) -> Channel:
        self.double, self.proxy = double, hostile
        settings = WordPressSettings(base_url=hostile.url, username=double.username)
        return WordPressChannel(settings, access("site", media, password=double.password))

    def visible(self, channel: Channel) -> list[str]:
        del channel
        return self.double.pages()
