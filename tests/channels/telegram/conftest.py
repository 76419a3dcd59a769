"""A strict double for each test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

import pytest

from channels.telegram import TelegramChannel
from channels.telegram.settings import TelegramSettings
from tests.builders import MemoryMedia, access
from tests.servers.fault_proxy import FaultProxy
from tests.servers.telegram import TelegramDouble

Open: TypeAlias = Callable[..., TelegramChannel]


@pytest.fixture
def media() -> MemoryMedia:
    return MemoryMedia()


@pytest.fixture
def double() -> Iterator[TelegramDouble]:
    with TelegramDouble() as server:
        yield server


@pytest.fixture
def proxy(double: TelegramDouble) -> Iterator[FaultProxy]:
    """Stands in front of the double; a test that orders faults uses all of them."""
    with FaultProxy("127.0.0.1", double.port) as server:
        yield server
        assert server.pending() == 0


@pytest.fixture
def open_channel(double: TelegramDouble, media: MemoryMedia) -> Open:
    """Open the town's channel: at the double, or wherever `base_url` says."""

    def opened(base_url: str = "", token: str = "", **more: Any) -> TelegramChannel:
        settings = TelegramSettings(
            **{"chat": "@villeexemple", "base_url": base_url or double.url, **more}
        )
        return TelegramChannel(settings, access("telegram", media, bot_token=token or double.token))

    return opened
