"""A fresh account and room for each test, on the one real homeserver of the session."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

import pytest

from channels.matrix import MatrixChannel
from channels.matrix.settings import MatrixSettings
from tests.builders import MemoryMedia, access
from tests.servers.fault_proxy import FaultProxy
from tests.servers.synapse.fixture import synapse
from tests.servers.synapse.homeserver import Synapse, User

__all__ = ["synapse"]
Open: TypeAlias = Callable[..., MatrixChannel]


@pytest.fixture
def media() -> MemoryMedia:
    return MemoryMedia()


@pytest.fixture
def user(synapse: Synapse) -> User:
    return synapse.user()


@pytest.fixture
def room(synapse: Synapse, user: User) -> tuple[str, str]:
    """The id and the alias of the town's room."""
    return synapse.room(user)


@pytest.fixture
def proxy(synapse: Synapse) -> Iterator[FaultProxy]:
    """Stands in front of the homeserver; a test that orders faults uses all of them."""
    with FaultProxy("127.0.0.1", synapse.port) as line:
        yield line
        assert line.pending() == 0


@pytest.fixture
def open_channel(proxy: FaultProxy, user: User, room: tuple[str, str], media: MemoryMedia) -> Open:
    """Open the town's room, through the proxy unless `base_url` says otherwise."""

    def opened(
        secrets: dict[str, str] | None = None, facts: dict[str, Any] | None = None, **more: Any
    ) -> MatrixChannel:
        settings = MatrixSettings(**{"base_url": proxy.url, "room": room[0], **more})
        given = {"access_token": user.token} if secrets is None else secrets
        return MatrixChannel(settings, access("matrix", media, facts, **given))

    return opened
