"""The shared suite, on iMio's real news server."""

from __future__ import annotations

import dataclasses

import pytest

from channels.imio import ImioChannel
from publisher.announcement import Announcement
from publisher.channel import Channel
from tests.builders import MemoryMedia
from tests.channels.contract import ChannelContract
from tests.channels.imio.opening import FOLDER, opened
from tests.servers.plone.instance import NEWS, Plone


class TestImio(ChannelContract):
    counted_in = "characters"  # of what lists show
    refuses_more = False

    @pytest.fixture
    def channel(self, imio_news: Plone, media: MemoryMedia) -> ImioChannel:
        self.server = imio_news
        return opened(imio_news, "editor", media)

    def told(self, channel: Channel, text: str) -> Announcement:
        return dataclasses.replace(super().told(channel, ""), summary=text)

    def visible(self, channel: Channel) -> list[str]:
        del channel
        return self.server.pages(f"{NEWS}/{FOLDER}")

    def described(self, channel: Channel) -> list[str]:
        """The first picture has a caption, which the towns' sites show; the others a gallery."""
        del channel
        told = []
        for entry in self.server.children(f"{NEWS}/{FOLDER}"):
            path = f"{NEWS}/" + entry["@id"].split(f"/{NEWS}/")[1]
            told.append(str(self.server.rest("GET", path)["image_caption"]))
            told += [picture["title"] for picture in self.server.children(path)]
        return told
