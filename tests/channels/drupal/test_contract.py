"""The shared suite, on a double of Drupal."""

from __future__ import annotations

import pytest

from channels.drupal import DrupalChannel
from publisher.channel import Channel
from tests.builders import MemoryMedia
from tests.channels.contract import ChannelContract
from tests.channels.drupal.opening import opened, pages
from tests.servers.drupal import DrupalDouble


class TestDrupal(ChannelContract):
    @pytest.fixture
    def channel(self, drupal: DrupalDouble, media: MemoryMedia) -> DrupalChannel:
        self.double = drupal
        return opened(drupal, media)

    def visible(self, channel: Channel) -> list[str]:
        del channel
        return pages(self.double)
