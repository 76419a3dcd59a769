"""What a hostile Imio may answer, on a strict double: the real one would take minutes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from channels.imio import ImioChannel
from channels.imio.settings import ImioSettings
from publisher.channel import Channel
from tests.builders import MemoryMedia, access
from tests.channels.hostile import HostileServers
from tests.servers.fault_proxy import FaultProxy
from tests.servers.plone.double import FOLDER, IMIO, PloneDouble


@pytest.fixture
def double() -> Iterator[PloneDouble]:
    with PloneDouble(IMIO) as running:
        yield running


@pytest.fixture
def hostile(double: PloneDouble) -> Iterator[FaultProxy]:
    with FaultProxy("127.0.0.1", double.port) as running:
        yield running


class TestHostileImio(HostileServers):
    quick = False  # Plone's own suite, on the same code, spoils the last request each time

    @pytest.fixture
    def channel(self, double: PloneDouble, hostile: FaultProxy, media: MemoryMedia) -> Channel:
        self.double, self.proxy = double, hostile
        settings = ImioSettings(base_url=hostile.url, folder=FOLDER, username=double.username)
        return ImioChannel(settings, access("site", media, password=double.password))

    def visible(self, channel: Channel) -> list[str]:
        del channel
        return self.double.pages()
