"""The contract of every adapter, on a real data server, for both ways of correcting."""

from __future__ import annotations

from typing import Any

import pytest

from publisher.channel import Channel
from tests.channels.bluesky.conftest import Open
from tests.channels.contract import ChannelContract
from tests.servers.bluesky.pds import Account, DataServer


class TestBlueskyThatReplaces(ChannelContract):
    counted_in = "graphemes"
    correction = "replace"

    @pytest.fixture(autouse=True)
    def _server(self, bluesky: DataServer, account: Account) -> None:
        self.server, self.account = bluesky, account

    @pytest.fixture
    def channel(self, open_channel: Open) -> Channel:
        return open_channel(correction=self.correction)

    def visible(self, channel: Channel) -> list[str]:
        del channel
        return [_read(post["value"]) for post in self.server.posts(self.account.did)]


class TestBlueskyThatAnswers(TestBlueskyThatReplaces):
    correction = "reply"


def _read(post: dict[str, Any]) -> str:
    """What an application shows of a post: no markup is ever read in its text."""
    return f"{post['text']} {post.get('embed', '')}".replace("<", "&lt;")
