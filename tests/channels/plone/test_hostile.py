"""What a hostile Plone may answer, on a strict double: the real one would take minutes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from channels.plone import PloneSiteChannel
from channels.plone.settings import PloneSettings
from publisher.channel import Channel
from tests.builders import MemoryMedia, access
from tests.channels.hostile import HostileServers
from tests.servers.fault_proxy import FaultProxy
from tests.servers.plone.double import FOLDER, PloneDouble


@pytest.fixture
def double() -> Iterator[PloneDouble]:
    with PloneDouble() as running:
        yield running


@pytest.fixture
def hostile(double: PloneDouble) -> Iterator[FaultProxy]:
    with FaultProxy("127.0.0.1", double.port) as running:
        yield running


class TestHostilePlone(HostileServers):
    @pytest.fixture
    def channel(self, double: PloneDouble, hostile: FaultProxy, media: MemoryMedia) -> Channel:
        self.double, self.proxy = double, hostile
        settings = PloneSettings(base_url=hostile.url, folder=FOLDER, username=double.username)
        return PloneSiteChannel(settings, access("site", media, password=double.password))

    def visible(self, channel: Channel) -> list[str]:
        del channel
        return self.double.pages()
