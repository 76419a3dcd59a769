"""A strict double of LinkedIn for each test, with a signed-in page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any, TypeAlias

import pytest

from channels._oauth import FIELD, Tokens
from channels.linkedin import LinkedInChannel, posts
from channels.linkedin.settings import LinkedInSettings
from tests.builders import MemoryMedia, access
from tests.servers.fault_proxy import FaultProxy
from tests.servers.linkedin import LinkedInDouble

Open: TypeAlias = Callable[..., LinkedInChannel]


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(posts, "LOOKS", (0.0, 0.0))


@pytest.fixture
def media() -> MemoryMedia:
    return MemoryMedia()


@pytest.fixture
def double() -> Iterator[LinkedInDouble]:
    with LinkedInDouble() as server:
        yield server


@pytest.fixture
def proxy(double: LinkedInDouble) -> Iterator[FaultProxy]:
    """Stands in front of the double; a test that orders faults uses all of them."""
    with FaultProxy("127.0.0.1", double.port) as server:
        double.uploads_at = server.url
        yield server
        assert server.pending() == 0


@pytest.fixture
def open_channel(double: LinkedInDouble, media: MemoryMedia) -> Open:
    """Open the town's page: at the double, or wherever `base_url` says."""

    def opened(
        base_url: str = "",
        ends_in: timedelta = timedelta(days=60),
        secrets: dict[str, str] | None = None,
        scopes: tuple[str, ...] = (),
        **more: Any,
    ) -> LinkedInChannel:
        told = double.sign_ins.granted()
        tokens = Tokens(
            access=told["access_token"], ends=datetime.now(UTC) + ends_in, scopes=scopes
        )
        settings = LinkedInSettings(
            organization="2414183",
            client_id=double.sign_ins.client_id,
            base_url=base_url or double.url,
            app_url=double.url,
            **more,
        )
        given: dict[str, Any] = {FIELD: tokens.text(), **(secrets or {})}
        return LinkedInChannel(settings, access("linkedin", media, **given))

    return opened
