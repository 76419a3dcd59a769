"""A fresh account for each test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

import pytest

from channels.brevo import BrevoChannel
from channels.brevo.settings import BrevoSettings
from tests.builders import MemoryMedia, access
from tests.servers.brevo import BrevoDouble
from tests.servers.fault_proxy import FaultProxy

Open: TypeAlias = Callable[..., BrevoChannel]


@pytest.fixture
def media() -> MemoryMedia:
    return MemoryMedia()


@pytest.fixture
def double() -> Iterator[BrevoDouble]:
    with BrevoDouble() as server:
        yield server


@pytest.fixture
def proxy(double: BrevoDouble) -> Iterator[FaultProxy]:
    """Stands in front of the double; a test that orders faults uses all of them."""
    with FaultProxy("127.0.0.1", double.port) as line:
        yield line
        assert line.pending() == 0


@pytest.fixture
def open_channel(double: BrevoDouble, media: MemoryMedia) -> Open:
    """Open the town's account: at the double, or wherever `url` says."""

    def opened(url: str = "", key: str = "", **more: Any) -> BrevoChannel:
        given = {"sender": "info@ville.be", "lists": "2, #7", "sender_name": "Ville", **more}
        settings = BrevoSettings(base_url=f"{url or double.url}/v3", **given)
        return BrevoChannel(settings, access("brevo", media, api_key=key or double.key))

    return opened
