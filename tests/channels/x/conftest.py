"""A strict double of X for each test, with a signed-in account."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any, TypeAlias

import pytest

from channels._oauth import FIELD, Tokens
from channels.x import XChannel, posts
from channels.x.settings import XSettings
from tests.builders import MemoryMedia, access
from tests.servers.fault_proxy import FaultProxy
from tests.servers.x import XDouble

Open: TypeAlias = Callable[..., XChannel]


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(posts, "LOOKS", (0.0, 0.0))


@pytest.fixture
def media() -> MemoryMedia:
    return MemoryMedia()


@pytest.fixture
def double() -> Iterator[XDouble]:
    with XDouble() as server:
        yield server


@pytest.fixture
def proxy(double: XDouble) -> Iterator[FaultProxy]:
    """Stands in front of the double; a test that orders faults uses all of them."""
    with FaultProxy("127.0.0.1", double.port) as server:
        yield server
        assert server.pending() == 0


@pytest.fixture
def open_channel(double: XDouble, media: MemoryMedia) -> Open:
    """Open the town's account: at the double, or wherever `base_url` says."""

    def opened(
        base_url: str = "",
        ends_in: timedelta = timedelta(hours=2),
        long_text: str = "shorten",
        **secrets: Any,
    ) -> XChannel:
        told = double.sign_ins.granted()
        ends = datetime.now(UTC) + ends_in
        tokens = Tokens(access=told["access_token"], refresh=told["refresh_token"], ends=ends)
        settings = XSettings(
            client_id=double.sign_ins.client_id,
            base_url=base_url or double.url,
            app_url=double.url,
            long_text=long_text,
        )
        return XChannel(settings, access("x", media, **{FIELD: tokens.text(), **secrets}))

    return opened
