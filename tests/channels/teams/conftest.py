"""A strict double for each test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

import pytest

from channels.teams import TeamsChannel
from channels.teams.settings import TeamsSettings
from tests.builders import MemoryMedia, access
from tests.servers.fault_proxy import FaultProxy
from tests.servers.teams import TeamsDouble

Open: TypeAlias = Callable[..., TeamsChannel]
PAGE = "https://www.exemple.be/2027/02/travaux-4hx0s2/"
PLACE = "https://teams.microsoft.com/l/channel/19%3Aexemple%40thread.tacv2/Annonces"


@pytest.fixture
def media() -> MemoryMedia:
    return MemoryMedia()


@pytest.fixture
def double() -> Iterator[TeamsDouble]:
    with TeamsDouble() as server:
        yield server


@pytest.fixture
def proxy(double: TeamsDouble) -> Iterator[FaultProxy]:
    """Stands in front of the double; a test that orders faults uses all of them."""
    with FaultProxy("127.0.0.1", double.port) as server:
        yield server
        assert server.pending() == 0


@pytest.fixture
def open_channel(double: TeamsDouble, media: MemoryMedia) -> Open:
    """Open the town's channel: at the double, or through a server that stands at `root`."""

    def opened(root: str = "", place: str = PLACE) -> TeamsChannel:
        return TeamsChannel(
            TeamsSettings(channel_url=place),
            access("teams", media, webhook_url=double.address(root)),
        )

    return opened
