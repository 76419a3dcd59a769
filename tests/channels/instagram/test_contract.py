"""The Instagram adapter passes the suite of every adapter."""

from __future__ import annotations

import dataclasses

import pytest

from channels.instagram import InstagramChannel
from publisher.channel import Channel
from publisher.rendition import Rendition
from tests.builders import MemoryMedia, announcement, image
from tests.channels.contract import ChannelContract
from tests.channels.hostile import HostileServers
from tests.channels.instagram.conftest import public_pages
from tests.servers.fault_proxy import FaultProxy
from tests.servers.graph.instagram import DoubleInstagram


class TestInstagram(ChannelContract, HostileServers):
    comment = "Le plan : {lien} #travaux"
    counted_in = "utf16"

    @pytest.fixture
    def channel(
        self,
        channel: InstagramChannel,
        account: DoubleInstagram,
        media: MemoryMedia,
        line: FaultProxy,
    ) -> Channel:
        self.proxy = line
        self.account = account
        self.store = media
        return channel

    @pytest.fixture
    def media(self, media: MemoryMedia) -> MemoryMedia:
        return media

    def sendable(self, rendition: Rendition) -> Rendition:
        """With a picture: without one, nothing may be published here."""
        page = announcement().canonical_url
        return dataclasses.replace(rendition, images=(image(self.store),), link=page)

    def visible(self, channel: Channel) -> list[str]:
        del channel
        return public_pages(self.account)

    def shown(self, channel: Channel) -> int:
        del channel
        return len(self.account.posts)

    def rested(self) -> None:
        self.account.published = 0
