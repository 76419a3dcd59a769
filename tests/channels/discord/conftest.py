"""A strict double for each test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

import pytest

from channels.discord import DiscordChannel
from channels.discord.settings import DiscordSettings
from tests.builders import MemoryMedia, access
from tests.servers.discord import DiscordDouble
from tests.servers.fault_proxy import FaultProxy

Open: TypeAlias = Callable[..., DiscordChannel]


@pytest.fixture
def media() -> MemoryMedia:
    return MemoryMedia()


@pytest.fixture
def double() -> Iterator[DiscordDouble]:
    with DiscordDouble() as server:
        yield server


@pytest.fixture
def proxy(double: DiscordDouble) -> Iterator[FaultProxy]:
    """Stands in front of the double; a test that orders faults uses all of them."""
    with FaultProxy("127.0.0.1", double.port) as server:
        yield server
        assert server.pending() == 0


@pytest.fixture
def open_channel(double: DiscordDouble, media: MemoryMedia) -> Open:
    """Open the town's channel: at the double, or through a server that stands at `root`."""

    def opened(root: str = "", url: str = "", **more: Any) -> DiscordChannel:
        address = url or double.address(root or double.url)
        return DiscordChannel(
            DiscordSettings(**more), access("discord", media, webhook_url=address)
        )

    return opened
