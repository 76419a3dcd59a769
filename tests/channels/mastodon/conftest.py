"""A strict double for each test, and one real snac for all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

import pytest

from channels.mastodon import MastodonChannel
from channels.mastodon.settings import MastodonSettings
from tests.builders import MemoryMedia, access
from tests.servers.fault_proxy import FaultProxy
from tests.servers.installing import Uninstallable
from tests.servers.mastodon import DoubleInstance, MastodonDouble
from tests.servers.snac import Snac, running

Open: TypeAlias = Callable[..., MastodonChannel]


@pytest.fixture
def media() -> MemoryMedia:
    return MemoryMedia()


@pytest.fixture
def double() -> Iterator[MastodonDouble]:
    with MastodonDouble() as server:
        yield server


@pytest.fixture
def instance(double: MastodonDouble) -> DoubleInstance:
    return double.instance


@pytest.fixture
def proxy(double: MastodonDouble) -> Iterator[FaultProxy]:
    """Stands in front of the double; a test that orders faults uses all of them."""
    with FaultProxy("127.0.0.1", double.port) as server:
        yield server
        assert server.pending() == 0


@pytest.fixture
def open_channel(double: MastodonDouble, media: MemoryMedia) -> Open:
    """Open the town's account: at the double, or wherever `base_url` says."""

    def opened(base_url: str = "", token: str = "", **more: Any) -> MastodonChannel:
        facts = more.pop("facts", None)
        settings = MastodonSettings(base_url=base_url or double.url, **more)
        secret = token or double.instance.town.token
        return MastodonChannel(settings, access("mastodon", media, facts, access_token=secret))

    return opened


@pytest.fixture(scope="session")
def snac(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Snac]:
    """A real server that speaks Mastodon's API leniently."""
    try:
        with running(tmp_path_factory.mktemp("snac")) as server:
            yield server
    except Uninstallable as why:
        pytest.skip(str(why))
