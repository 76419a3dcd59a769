"""Hostile servers, in front of a strict double: the real one takes minutes for so many sign-ins."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from channels.bluesky import BlueskyChannel
from channels.bluesky.settings import BlueskySettings
from publisher.channel import Channel
from tests.builders import MemoryMedia, access
from tests.channels.hostile import HostileServers
from tests.servers.bluesky.double import HANDLE, PASSWORD, BlueskyDouble
from tests.servers.fault_proxy import FaultProxy


class TestBlueskyThatReplaces(HostileServers):
    correction = "replace"

    @pytest.fixture
    def channel(self, media: MemoryMedia) -> Iterator[Channel]:
        with BlueskyDouble() as self.double, FaultProxy("127.0.0.1", self.double.port) as proxy:
            self.proxy = proxy
            settings = BlueskySettings(
                identifier=HANDLE, base_url=proxy.url, correction=self.correction
            )
            yield BlueskyChannel(settings, access("bluesky", media, app_password=PASSWORD))
            assert proxy.pending() == 0

    def visible(self, channel: Channel) -> list[str]:
        del channel
        return [f"{post['text']} {post.get('embed', '')}" for post in self.double.records.values()]


class TestBlueskyThatAnswers(TestBlueskyThatReplaces):
    quick = False  # only corrections differ
    correction = "reply"
