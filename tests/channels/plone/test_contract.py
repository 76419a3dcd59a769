"""The shared suite, on a real Plone."""

from __future__ import annotations

import pytest

from channels.plone import PloneSiteChannel
from publisher.channel import Channel
from tests.builders import MemoryMedia
from tests.channels.contract import ChannelContract
from tests.channels.plone.opening import opened
from tests.servers.plone.instance import Plone


class TestPlone(ChannelContract):
    @pytest.fixture
    def channel(self, plone_site: Plone, media: MemoryMedia) -> PloneSiteChannel:
        self.site = plone_site
        return opened(plone_site, "editor", media)

    def visible(self, channel: Channel) -> list[str]:
        del channel
        return self.site.pages("ville/nouvelles")
