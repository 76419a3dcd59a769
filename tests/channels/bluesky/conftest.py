"""A fresh account for each test, on the one real data server of the session."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

import pytest

from channels.bluesky import BlueskyChannel
from channels.bluesky.settings import BlueskySettings
from tests.builders import MemoryMedia, access
from tests.servers.bluesky.fixture import bluesky
from tests.servers.bluesky.pds import Account, DataServer
from tests.servers.fault_proxy import FaultProxy

__all__ = ["bluesky"]
Open: TypeAlias = Callable[..., BlueskyChannel]


@pytest.fixture
def media() -> MemoryMedia:
    return MemoryMedia()


@pytest.fixture
def account(bluesky: DataServer) -> Account:
    return bluesky.account()


@pytest.fixture
def proxy(bluesky: DataServer) -> Iterator[FaultProxy]:
    """Stands in front of the server; a test that orders faults uses all of them."""
    with FaultProxy("127.0.0.1", bluesky.port) as line:
        yield line
        assert line.pending() == 0


@pytest.fixture
def open_channel(proxy: FaultProxy, account: Account, media: MemoryMedia) -> Open:
    """Open the town's account, through the proxy unless `base_url` says otherwise."""

    def opened(password: str = "", **more: Any) -> BlueskyChannel:
        settings = BlueskySettings(**{"identifier": account.handle, "base_url": proxy.url, **more})
        secret = password or account.app_password
        return BlueskyChannel(settings, access("bluesky", media, app_password=secret))

    return opened
