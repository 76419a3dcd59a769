"""The shared suite, on a double of Drupal."""

from __future__ import annotations

import pytest

from channels.drupal import DrupalChannel
from publisher.channel import Channel
from tests.builders import MemoryMedia
from tests.channels.contract import ChannelContract
from tests.channels.drupal.opening import opened, pages
from tests.channels.hostile import HostileServers
from tests.servers.drupal import DrupalDouble
from tests.servers.fault_proxy import FaultProxy


class TestDrupal(ChannelContract, HostileServers):
    @pytest.fixture
    def channel(self, drupal: DrupalDouble, proxy: FaultProxy, media: MemoryMedia) -> DrupalChannel:
        self.proxy = proxy
        self.double = drupal
        return opened(drupal, media, url=proxy.url)

    def visible(self, channel: Channel) -> list[str]:
        del channel
        return pages(self.double)
