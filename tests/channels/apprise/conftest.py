"""A notification service on loopback, addressed as Apprise addresses its `json://` endpoints."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from channels.apprise import AppriseChannel
from channels.apprise.settings import AppriseSettings
from tests.builders import MemoryMedia, access
from tests.servers.wire import Wire

TOKEN = "sésame-8f3k2lq0"
Open = Callable[..., AppriseChannel]


@pytest.fixture
def media() -> MemoryMedia:
    return MemoryMedia()


@pytest.fixture
def opened(media: MemoryMedia) -> Open:
    """Open a channel on a notification address, with facts where given."""

    def open_apprise(url: str, **facts: Any) -> AppriseChannel:
        return AppriseChannel(AppriseSettings(), access("avis", media, facts, url=url))

    return open_apprise


def address(wire: Wire, options: str = "") -> str:
    """The notification address of an endpoint, with its credential in the path."""
    return f"json://127.0.0.1:{wire.port}/{TOKEN}{options}"


def received(wire: Wire) -> list[dict[str, Any]]:
    """The messages that the endpoint was sent."""
    return [json.loads(heard.body) for heard in wire.heard]
