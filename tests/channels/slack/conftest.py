"""A strict double for each test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

import pytest

from channels.slack import SlackChannel
from channels.slack.settings import SlackSettings
from tests.builders import MemoryMedia, access
from tests.servers.fault_proxy import FaultProxy
from tests.servers.slack import SlackDouble

Open: TypeAlias = Callable[..., SlackChannel]


@pytest.fixture
def double() -> Iterator[SlackDouble]:
    with SlackDouble() as server:
        yield server


@pytest.fixture
def proxy(double: SlackDouble) -> Iterator[FaultProxy]:
    """Stands in front of the double; a test that orders faults uses all of them."""
    with FaultProxy("127.0.0.1", double.port) as server:
        yield server
        assert server.pending() == 0


@pytest.fixture
def open_channel(double: SlackDouble) -> Open:
    """Open the town's channel: at the double, or through a server that stands at `root`."""

    def opened(
        root: str = "",
        channel: str = "C0123456789",
        token: str = "",
        media: MemoryMedia | None = None,
    ) -> SlackChannel:
        base_url = f"{root}/api" if root else double.base_url
        return SlackChannel(
            SlackSettings(channel=channel, base_url=base_url),
            access("slack", media, bot_token=token or double.token),
        )

    return opened
